// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:MESSAGE_STATUS_UPDATE
var payload = validate1, schema1 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/MessageStatusSent" }, { $ref: "doubletick:schemas#/$defs/MessageStatusDelivered" }, { $ref: "doubletick:schemas#/$defs/MessageStatusRead" }, { $ref: "doubletick:schemas#/$defs/MessageStatusFailed" }], discriminator: { propertyName: "status" } }, schema2 = { type: "object", required: ["status"], allOf: [{ $ref: "doubletick:schemas#/$defs/MessageStatusBase" }], properties: { status: { type: "string", const: "SENT" }, message: { $ref: "doubletick:schemas#/$defs/StatusUpdateMessageContent" } } }, schema3 = { type: "object", required: ["messageId", "to", "status", "statusTimestamp"], additionalProperties: !0, properties: { messageId: { type: "string" }, to: { type: "string" }, wabaNumber: { type: "string" }, status: { type: "string", enum: ["SENT", "DELIVERED", "READ", "FAILED"] }, statusTimestamp: { type: "string", format: "date-time" }, customerName: { type: "string" }, dtCustomerId: { type: "string" }, sentBy: { type: "string" }, assignedTo: { type: "string" } } }, schema4 = { type: "object", required: ["type"], additionalProperties: !0, properties: { type: { type: "string" }, text: { type: "string" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "messageId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "to" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "status" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.statusTimestamp === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "statusTimestamp" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err4 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.messageId.type, parentSchema: schema3.properties.messageId };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err5 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.to.type, parentSchema: schema3.properties.to };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err6 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.status.type, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "SENT" || data3 === "DELIVERED" || data3 === "READ" || data3 === "FAILED")) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/enum", keyword: "enum", params: { allowedValues: schema3.properties.status.enum }, schema: schema3.properties.status.enum, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.statusTimestamp !== void 0) {
      let data4 = data.statusTimestamp;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err9 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.statusTimestamp };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.statusTimestamp.type, parentSchema: schema3.properties.statusTimestamp };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err11 = { instancePath: instancePath + "/customerName", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerName.type, parentSchema: schema3.properties.customerName };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err12 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.sentBy !== void 0 && typeof data.sentBy != "string") {
      let err13 = { instancePath: instancePath + "/sentBy", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/sentBy/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.sentBy.type, parentSchema: schema3.properties.sentBy };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.assignedTo !== void 0 && typeof data.assignedTo != "string") {
      let err14 = { instancePath: instancePath + "/assignedTo", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/assignedTo/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.assignedTo.type, parentSchema: schema3.properties.assignedTo };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (typeof data9 != "string") {
        let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.status.type, parentSchema: schema2.properties.status };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data9 !== "SENT") {
        let err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "SENT" }, schema: "SENT", parentSchema: schema2.properties.status };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.message !== void 0) {
      let data10 = data.message;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.type === void 0) {
          let err19 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/required", keyword: "required", params: { missingProperty: "type" }, schema: schema4.required, parentSchema: schema4 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data10.type !== void 0 && typeof data10.type != "string") {
          let err20 = { instancePath: instancePath + "/message/type", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.type.type, parentSchema: schema4.properties.type };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data10.text !== void 0 && typeof data10.text != "string") {
          let err21 = { instancePath: instancePath + "/message/text", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.text.type, parentSchema: schema4.properties.text };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema5 = { type: "object", required: ["status"], allOf: [{ $ref: "doubletick:schemas#/$defs/MessageStatusBase" }], properties: { status: { type: "string", const: "DELIVERED" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "messageId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "to" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "status" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.statusTimestamp === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "statusTimestamp" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err4 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.messageId.type, parentSchema: schema3.properties.messageId };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err5 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.to.type, parentSchema: schema3.properties.to };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err6 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.status.type, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "SENT" || data3 === "DELIVERED" || data3 === "READ" || data3 === "FAILED")) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/enum", keyword: "enum", params: { allowedValues: schema3.properties.status.enum }, schema: schema3.properties.status.enum, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.statusTimestamp !== void 0) {
      let data4 = data.statusTimestamp;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err9 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.statusTimestamp };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.statusTimestamp.type, parentSchema: schema3.properties.statusTimestamp };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err11 = { instancePath: instancePath + "/customerName", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerName.type, parentSchema: schema3.properties.customerName };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err12 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.sentBy !== void 0 && typeof data.sentBy != "string") {
      let err13 = { instancePath: instancePath + "/sentBy", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/sentBy/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.sentBy.type, parentSchema: schema3.properties.sentBy };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.assignedTo !== void 0 && typeof data.assignedTo != "string") {
      let err14 = { instancePath: instancePath + "/assignedTo", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/assignedTo/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.assignedTo.type, parentSchema: schema3.properties.assignedTo };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (typeof data9 != "string") {
        let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.status.type, parentSchema: schema5.properties.status };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data9 !== "DELIVERED") {
        let err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "DELIVERED" }, schema: "DELIVERED", parentSchema: schema5.properties.status };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema7 = { type: "object", required: ["status"], allOf: [{ $ref: "doubletick:schemas#/$defs/MessageStatusBase" }], properties: { status: { type: "string", const: "READ" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "messageId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "to" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "status" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.statusTimestamp === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "statusTimestamp" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err4 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.messageId.type, parentSchema: schema3.properties.messageId };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err5 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.to.type, parentSchema: schema3.properties.to };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err6 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.status.type, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "SENT" || data3 === "DELIVERED" || data3 === "READ" || data3 === "FAILED")) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/enum", keyword: "enum", params: { allowedValues: schema3.properties.status.enum }, schema: schema3.properties.status.enum, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.statusTimestamp !== void 0) {
      let data4 = data.statusTimestamp;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err9 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.statusTimestamp };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.statusTimestamp.type, parentSchema: schema3.properties.statusTimestamp };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err11 = { instancePath: instancePath + "/customerName", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerName.type, parentSchema: schema3.properties.customerName };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err12 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.sentBy !== void 0 && typeof data.sentBy != "string") {
      let err13 = { instancePath: instancePath + "/sentBy", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/sentBy/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.sentBy.type, parentSchema: schema3.properties.sentBy };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.assignedTo !== void 0 && typeof data.assignedTo != "string") {
      let err14 = { instancePath: instancePath + "/assignedTo", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/assignedTo/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.assignedTo.type, parentSchema: schema3.properties.assignedTo };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (typeof data9 != "string") {
        let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.status.type, parentSchema: schema7.properties.status };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data9 !== "READ") {
        let err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "READ" }, schema: "READ", parentSchema: schema7.properties.status };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema9 = { type: "object", required: ["status"], allOf: [{ $ref: "doubletick:schemas#/$defs/MessageStatusBase" }], properties: { status: { type: "string", const: "FAILED" }, failMessage: { type: "string" }, message: { $ref: "doubletick:schemas#/$defs/StatusUpdateMessageContent" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "messageId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "to" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "status" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.statusTimestamp === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/required", keyword: "required", params: { missingProperty: "statusTimestamp" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err4 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.messageId.type, parentSchema: schema3.properties.messageId };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err5 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.to.type, parentSchema: schema3.properties.to };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err6 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.status.type, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "SENT" || data3 === "DELIVERED" || data3 === "READ" || data3 === "FAILED")) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/status/enum", keyword: "enum", params: { allowedValues: schema3.properties.status.enum }, schema: schema3.properties.status.enum, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.statusTimestamp !== void 0) {
      let data4 = data.statusTimestamp;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err9 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.statusTimestamp };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/statusTimestamp", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/statusTimestamp/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.statusTimestamp.type, parentSchema: schema3.properties.statusTimestamp };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err11 = { instancePath: instancePath + "/customerName", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerName.type, parentSchema: schema3.properties.customerName };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err12 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.sentBy !== void 0 && typeof data.sentBy != "string") {
      let err13 = { instancePath: instancePath + "/sentBy", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/sentBy/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.sentBy.type, parentSchema: schema3.properties.sentBy };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.assignedTo !== void 0 && typeof data.assignedTo != "string") {
      let err14 = { instancePath: instancePath + "/assignedTo", schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/properties/assignedTo/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.assignedTo.type, parentSchema: schema3.properties.assignedTo };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "doubletick:schemas#/$defs/MessageStatusBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema9.required, parentSchema: schema9 };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (typeof data9 != "string") {
        let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.status.type, parentSchema: schema9.properties.status };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data9 !== "FAILED") {
        let err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "FAILED" }, schema: "FAILED", parentSchema: schema9.properties.status };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.failMessage !== void 0 && typeof data.failMessage != "string") {
      let err19 = { instancePath: instancePath + "/failMessage", schemaPath: "#/properties/failMessage/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.failMessage.type, parentSchema: schema9.properties.failMessage };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.message !== void 0) {
      let data11 = data.message;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.type === void 0) {
          let err20 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/required", keyword: "required", params: { missingProperty: "type" }, schema: schema4.required, parentSchema: schema4 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data11.type !== void 0 && typeof data11.type != "string") {
          let err21 = { instancePath: instancePath + "/message/type", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.type.type, parentSchema: schema4.properties.type };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data11.text !== void 0 && typeof data11.text != "string") {
          let err22 = { instancePath: instancePath + "/message/text", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.text.type, parentSchema: schema4.properties.text };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/StatusUpdateMessageContent/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "SENT") {
        validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length);
        var props0 = !0;
      } else if (tag0 === "DELIVERED")
        validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
      else if (tag0 === "READ")
        validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
      else if (tag0 === "FAILED")
        validate5(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate5.errors), errors = vErrors.length), props0 !== !0 && (props0 = !0);
      else {
        let err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0 }, schema: schema1.discriminator, parentSchema: schema1 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0 }, schema: schema1.discriminator, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate1.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  payload
};
