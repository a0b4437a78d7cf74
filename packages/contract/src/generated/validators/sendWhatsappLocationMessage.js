// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:sendWhatsappLocationMessage
var body = validate1, schema1 = { type: "object", required: ["content"], oneOf: [{ required: ["to"] }, { required: ["groupId"] }], properties: { from: { $ref: "doubletick:schemas#/$defs/MessageSenderNumber" }, to: { $ref: "doubletick:schemas#/$defs/MessageRecipientNumber" }, groupId: { $ref: "doubletick:schemas#/$defs/MessageGroupId" }, messageId: { $ref: "doubletick:schemas#/$defs/NewMessageId" }, content: { $ref: "doubletick:schemas#/$defs/LocationMessageContent" } } }, schema2 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema3 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema4 = { type: "string" }, schema5 = { type: "string", format: "uuid", minLength: 36, maxLength: 36 }, schema6 = { type: "object", required: ["latitude", "longitude"], properties: { latitude: { type: "number", minimum: -90, maximum: 90 }, longitude: { type: "number", minimum: -180, maximum: 180 }, name: { type: "string" }, address: { type: "string" } } }, func0 = require_ucs2length().default, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.to === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "to" }, schema: schema1.oneOf[0].required, parentSchema: schema1.oneOf[0] };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.groupId === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "groupId" }, schema: schema1.oneOf[1].required, parentSchema: schema1.oneOf[1] };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema1.oneOf, parentSchema: schema1 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (func0(data0) > 15) {
          let err4 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data0) < 10) {
          let err5 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/type", keyword: "type", params: { type: "string" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func0(data1) > 15) {
          let err7 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data1) < 10) {
          let err8 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema3 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.groupId !== void 0 && typeof data.groupId != "string") {
      let err10 = { instancePath: instancePath + "/groupId", schemaPath: "doubletick:schemas#/$defs/MessageGroupId/type", keyword: "type", params: { type: "string" }, schema: schema4.type, parentSchema: schema4 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.messageId !== void 0) {
      let data3 = data.messageId;
      if (typeof data3 == "string") {
        if (func0(data3) > 36) {
          let err11 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/maxLength", keyword: "maxLength", params: { limit: 36 }, schema: 36, parentSchema: schema5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data3) < 36) {
          let err12 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/minLength", keyword: "minLength", params: { limit: 36 }, schema: 36, parentSchema: schema5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats0.test(data3)) {
          let err13 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/format", keyword: "format", params: { format: "uuid" }, schema: "uuid", parentSchema: schema5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/type", keyword: "type", params: { type: "string" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.content !== void 0) {
      let data4 = data.content;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.latitude === void 0) {
          let err15 = { instancePath: instancePath + "/content", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/required", keyword: "required", params: { missingProperty: "latitude" }, schema: schema6.required, parentSchema: schema6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.longitude === void 0) {
          let err16 = { instancePath: instancePath + "/content", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/required", keyword: "required", params: { missingProperty: "longitude" }, schema: schema6.required, parentSchema: schema6 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.latitude !== void 0) {
          let data5 = data4.latitude;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 90 || isNaN(data5)) {
              let err17 = { instancePath: instancePath + "/content/latitude", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, schema: 90, parentSchema: schema6.properties.latitude };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data5 < -90 || isNaN(data5)) {
              let err18 = { instancePath: instancePath + "/content/latitude", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, schema: -90, parentSchema: schema6.properties.latitude };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/content/latitude", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/latitude/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.latitude.type, parentSchema: schema6.properties.latitude };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data4.longitude !== void 0) {
          let data6 = data4.longitude;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 180 || isNaN(data6)) {
              let err20 = { instancePath: instancePath + "/content/longitude", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, schema: 180, parentSchema: schema6.properties.longitude };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data6 < -180 || isNaN(data6)) {
              let err21 = { instancePath: instancePath + "/content/longitude", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, schema: -180, parentSchema: schema6.properties.longitude };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/content/longitude", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/longitude/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.longitude.type, parentSchema: schema6.properties.longitude };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data4.name !== void 0 && typeof data4.name != "string") {
          let err23 = { instancePath: instancePath + "/content/name", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.name.type, parentSchema: schema6.properties.name };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data4.address !== void 0 && typeof data4.address != "string") {
          let err24 = { instancePath: instancePath + "/content/address", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/properties/address/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.address.type, parentSchema: schema6.properties.address };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/content", schemaPath: "doubletick:schemas#/$defs/LocationMessageContent/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { from: !0, to: !0, groupId: !0, messageId: !0, content: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate2, schema7 = { type: "object", properties: { status: { $ref: "doubletick:schemas#/$defs/SendStatus" }, recipient: { type: "string" }, messageId: { type: "string" } } }, schema8 = { anyOf: [{ type: "string", enum: ["SENT", "FAILED", "ENQUEUED"] }, { type: "string" }] };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema8.anyOf[0].type, parentSchema: schema8.anyOf[0] };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "SENT" || data0 === "FAILED" || data0 === "ENQUEUED")) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema8.anyOf[0].enum }, schema: schema8.anyOf[0].enum, parentSchema: schema8.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema8.anyOf[1].type, parentSchema: schema8.anyOf[1] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf", keyword: "anyOf", params: {}, schema: schema8.anyOf, parentSchema: schema8 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recipient !== void 0 && typeof data.recipient != "string") {
      let err4 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.recipient.type, parentSchema: schema7.properties.recipient };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err5 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.messageId.type, parentSchema: schema7.properties.messageId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { status: !0, recipient: !0, messageId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema9 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema9.properties.statusCode.type, parentSchema: schema9.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.message.anyOf[0].items.type, parentSchema: schema9.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.message.anyOf[0].type, parentSchema: schema9.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.message.anyOf[1].type, parentSchema: schema9.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema9.properties.message.anyOf, parentSchema: schema9.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.error.type, parentSchema: schema9.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema10 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema10.properties.statusCode.type, parentSchema: schema10.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.message.type, parentSchema: schema10.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.error.type, parentSchema: schema10.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate5, schema11 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema12 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema12.required, parentSchema: schema12 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.reason.type, parentSchema: schema12.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.reason = !0;
  }
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data1 = data.statusCode;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema10.properties.statusCode.type, parentSchema: schema10.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.message.type, parentSchema: schema10.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.error.type, parentSchema: schema10.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema11.anyOf, parentSchema: schema11 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response413 = response401, response415 = response401, response422 = response401;
export {
  body,
  response201,
  response400,
  response401,
  response403,
  response413,
  response415,
  response422
};
