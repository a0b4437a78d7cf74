// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:getWhatsappGroupParticipants
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: ["groupId"], properties: { groupId: { type: "string" }, lastPhoneNumber: { type: "string" }, olderThanTimestamp: { type: "string", format: "date-time" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groupId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groupId" }, schema: schema0.required, parentSchema: schema0 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.groupId !== void 0 && typeof data.groupId != "string") {
      let err1 = { instancePath: instancePath + "/groupId", schemaPath: "#/properties/groupId/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.groupId.type, parentSchema: schema0.properties.groupId };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lastPhoneNumber !== void 0 && typeof data.lastPhoneNumber != "string") {
      let err2 = { instancePath: instancePath + "/lastPhoneNumber", schemaPath: "#/properties/lastPhoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.lastPhoneNumber.type, parentSchema: schema0.properties.lastPhoneNumber };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.olderThanTimestamp !== void 0) {
      let data2 = data.olderThanTimestamp;
      if (typeof data2 == "string") {
        if (!formats0.validate(data2)) {
          let err3 = { instancePath: instancePath + "/olderThanTimestamp", schemaPath: "#/properties/olderThanTimestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema0.properties.olderThanTimestamp };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/olderThanTimestamp", schemaPath: "#/properties/olderThanTimestamp/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.olderThanTimestamp.type, parentSchema: schema0.properties.olderThanTimestamp };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { groupId: !0, lastPhoneNumber: !0, olderThanTimestamp: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { participants: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WhatsappGroupParticipant" } }, hasMore: { type: "boolean" }, lastPhoneNumber: { type: ["string", "null"] }, olderThanTimestamp: { type: ["string", "null"], format: "date-time" } } }, schema3 = { type: "object", properties: { name: { type: ["string", "null"] }, phoneNumber: { type: "string" }, dateJoined: { type: ["string", "null"], format: "date-time" }, dateRemoved: { type: ["string", "null"], format: "date-time" }, dateLeft: { type: ["string", "null"], format: "date-time" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.participants !== void 0) {
      let data0 = data.participants;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name !== void 0) {
              let data2 = data1.name;
              if (typeof data2 != "string" && data2 !== null) {
                let err0 = { instancePath: instancePath + "/participants/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/name/type", keyword: "type", params: { type: schema3.properties.name.type }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            if (data1.phoneNumber !== void 0 && typeof data1.phoneNumber != "string") {
              let err1 = { instancePath: instancePath + "/participants/" + i0 + "/phoneNumber", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.phoneNumber.type, parentSchema: schema3.properties.phoneNumber };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.dateJoined !== void 0) {
              let data4 = data1.dateJoined;
              if (typeof data4 != "string" && data4 !== null) {
                let err2 = { instancePath: instancePath + "/participants/" + i0 + "/dateJoined", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/dateJoined/type", keyword: "type", params: { type: schema3.properties.dateJoined.type }, schema: schema3.properties.dateJoined.type, parentSchema: schema3.properties.dateJoined };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              if (typeof data4 == "string" && !formats0.validate(data4)) {
                let err3 = { instancePath: instancePath + "/participants/" + i0 + "/dateJoined", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/dateJoined/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.dateJoined };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
            if (data1.dateRemoved !== void 0) {
              let data5 = data1.dateRemoved;
              if (typeof data5 != "string" && data5 !== null) {
                let err4 = { instancePath: instancePath + "/participants/" + i0 + "/dateRemoved", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/dateRemoved/type", keyword: "type", params: { type: schema3.properties.dateRemoved.type }, schema: schema3.properties.dateRemoved.type, parentSchema: schema3.properties.dateRemoved };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              if (typeof data5 == "string" && !formats0.validate(data5)) {
                let err5 = { instancePath: instancePath + "/participants/" + i0 + "/dateRemoved", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/dateRemoved/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.dateRemoved };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data1.dateLeft !== void 0) {
              let data6 = data1.dateLeft;
              if (typeof data6 != "string" && data6 !== null) {
                let err6 = { instancePath: instancePath + "/participants/" + i0 + "/dateLeft", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/dateLeft/type", keyword: "type", params: { type: schema3.properties.dateLeft.type }, schema: schema3.properties.dateLeft.type, parentSchema: schema3.properties.dateLeft };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              if (typeof data6 == "string" && !formats0.validate(data6)) {
                let err7 = { instancePath: instancePath + "/participants/" + i0 + "/dateLeft", schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/properties/dateLeft/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.dateLeft };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/participants/" + i0, schemaPath: "doubletick:schemas#/$defs/WhatsappGroupParticipant/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.participants.type, parentSchema: schema2.properties.participants };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.hasMore !== void 0 && typeof data.hasMore != "boolean") {
      let err10 = { instancePath: instancePath + "/hasMore", schemaPath: "#/properties/hasMore/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.hasMore.type, parentSchema: schema2.properties.hasMore };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.lastPhoneNumber !== void 0) {
      let data8 = data.lastPhoneNumber;
      if (typeof data8 != "string" && data8 !== null) {
        let err11 = { instancePath: instancePath + "/lastPhoneNumber", schemaPath: "#/properties/lastPhoneNumber/type", keyword: "type", params: { type: schema2.properties.lastPhoneNumber.type }, schema: schema2.properties.lastPhoneNumber.type, parentSchema: schema2.properties.lastPhoneNumber };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.olderThanTimestamp !== void 0) {
      let data9 = data.olderThanTimestamp;
      if (typeof data9 != "string" && data9 !== null) {
        let err12 = { instancePath: instancePath + "/olderThanTimestamp", schemaPath: "#/properties/olderThanTimestamp/type", keyword: "type", params: { type: schema2.properties.olderThanTimestamp.type }, schema: schema2.properties.olderThanTimestamp.type, parentSchema: schema2.properties.olderThanTimestamp };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data9 == "string" && !formats0.validate(data9)) {
        let err13 = { instancePath: instancePath + "/olderThanTimestamp", schemaPath: "#/properties/olderThanTimestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema2.properties.olderThanTimestamp };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { participants: !0, hasMore: !0, lastPhoneNumber: !0, olderThanTimestamp: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema4 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema4.properties.statusCode.type, parentSchema: schema4.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.anyOf[0].items.type, parentSchema: schema4.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.message.anyOf[0].type, parentSchema: schema4.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.anyOf[1].type, parentSchema: schema4.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema4.properties.message.anyOf, parentSchema: schema4.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.error.type, parentSchema: schema4.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema5.properties.statusCode.type, parentSchema: schema5.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.type, parentSchema: schema5.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate5, schema6 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema7 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.reason.type, parentSchema: schema7.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema5.properties.statusCode.type, parentSchema: schema5.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.type, parentSchema: schema5.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema6.anyOf, parentSchema: schema6 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response404 = response401;
export {
  query,
  response200,
  response400,
  response401,
  response403,
  response404
};
