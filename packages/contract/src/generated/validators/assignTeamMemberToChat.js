// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// operation:assignTeamMemberToChat
var body = validate20;
var schema33 = { type: "object", required: ["assignedUserPhoneNumber"], oneOf: [{ required: ["customerPhoneNumber"] }, { required: ["groupId"] }], properties: { customerPhoneNumber: { $ref: "doubletick:schemas#/$defs/PhoneNumber" }, groupId: { type: "string" }, assignedUserPhoneNumber: { $ref: "doubletick:schemas#/$defs/PhoneNumber" }, reassign: { type: "boolean" }, wabaNumber: { $ref: "doubletick:schemas#/$defs/PhoneNumber" } } }, schema34 = { type: "string", format: "phone", minLength: 7, pattern: "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$" }, func1 = require_ucs2length().default, pattern4 = new RegExp("^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.customerPhoneNumber === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "customerPhoneNumber" }, message: "must have required property 'customerPhoneNumber'", schema: schema33.oneOf[0].required, parentSchema: schema33.oneOf[0], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.groupId === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "groupId" }, message: "must have required property 'groupId'", schema: schema33.oneOf[1].required, parentSchema: schema33.oneOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema33.oneOf, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assignedUserPhoneNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assignedUserPhoneNumber" }, message: "must have required property 'assignedUserPhoneNumber'", schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerPhoneNumber !== void 0) {
      let data0 = data.customerPhoneNumber;
      if (typeof data0 == "string") {
        if (func1(data0) < 7) {
          let err4 = { instancePath: instancePath + "/customerPhoneNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/minLength", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters", schema: 7, parentSchema: schema34, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern4.test(data0)) {
          let err5 = { instancePath: instancePath + "/customerPhoneNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$" }, message: 'must match pattern "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$"', schema: "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$", parentSchema: schema34, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/customerPhoneNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.groupId !== void 0) {
      let data1 = data.groupId;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/groupId", schemaPath: "#/properties/groupId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.groupId.type, parentSchema: schema33.properties.groupId, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.assignedUserPhoneNumber !== void 0) {
      let data2 = data.assignedUserPhoneNumber;
      if (typeof data2 == "string") {
        if (func1(data2) < 7) {
          let err8 = { instancePath: instancePath + "/assignedUserPhoneNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/minLength", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters", schema: 7, parentSchema: schema34, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern4.test(data2)) {
          let err9 = { instancePath: instancePath + "/assignedUserPhoneNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$" }, message: 'must match pattern "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$"', schema: "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$", parentSchema: schema34, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/assignedUserPhoneNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.reassign !== void 0) {
      let data3 = data.reassign;
      if (typeof data3 != "boolean") {
        let err11 = { instancePath: instancePath + "/reassign", schemaPath: "#/properties/reassign/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.reassign.type, parentSchema: schema33.properties.reassign, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.wabaNumber !== void 0) {
      let data4 = data.wabaNumber;
      if (typeof data4 == "string") {
        if (func1(data4) < 7) {
          let err12 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/minLength", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters", schema: 7, parentSchema: schema34, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern4.test(data4)) {
          let err13 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$" }, message: 'must match pattern "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$"', schema: "^ *(?:\\+ *)?[1-9](?: *[0-9]){6,14} *$", parentSchema: schema34, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/PhoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { customerPhoneNumber: !0, groupId: !0, assignedUserPhoneNumber: !0, reassign: !0, wabaNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { customerPhoneNumber: !0, groupId: !0, assignedUserPhoneNumber: !0, reassign: !0, wabaNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate24;
var schema38 = { type: "object", properties: { name: { type: "string" }, email: { type: "string" }, phone: { type: "string" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/name", schemaPath: "doubletick:schemas#/$defs/Assignee/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.name.type, parentSchema: schema38.properties.name, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/email", schemaPath: "doubletick:schemas#/$defs/Assignee/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.email.type, parentSchema: schema38.properties.email, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data2 = data.phone;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/phone", schemaPath: "doubletick:schemas#/$defs/Assignee/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.phone.type, parentSchema: schema38.properties.phone, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/Assignee/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { name: !0, email: !0, phone: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/name", schemaPath: "doubletick:schemas#/$defs/Assignee/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.name.type, parentSchema: schema38.properties.name, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/email", schemaPath: "doubletick:schemas#/$defs/Assignee/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.email.type, parentSchema: schema38.properties.email, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data2 = data.phone;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/phone", schemaPath: "doubletick:schemas#/$defs/Assignee/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.phone.type, parentSchema: schema38.properties.phone, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/Assignee/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { name: !0, email: !0, phone: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate26;
var schema42 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema42.properties.statusCode.type, parentSchema: schema42.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.message.anyOf[0].items.type, parentSchema: schema42.properties.message.anyOf[0].items, data: data2 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.message.anyOf[0].type, parentSchema: schema42.properties.message.anyOf[0], data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      let _errs10 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.message.anyOf[1].type, parentSchema: schema42.properties.message.anyOf[1], data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema42.properties.message.anyOf, parentSchema: schema42.properties.message, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.error.type, parentSchema: schema42.properties.error, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ValidationError/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate27;
var schema44 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.properties.statusCode.type, parentSchema: schema44.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.message.type, parentSchema: schema44.properties.message, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.error.type, parentSchema: schema44.properties.error, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate28, schema45 = { $id: "doubletick:assignTeamMemberToChat/response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema46 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.reason.type, parentSchema: schema46.properties.reason, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.properties.statusCode.type, parentSchema: schema44.properties.statusCode, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.message.type, parentSchema: schema44.properties.message, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.error.type, parentSchema: schema44.properties.error, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema45.anyOf, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate28.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate28.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response413 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.properties.statusCode.type, parentSchema: schema44.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.message.type, parentSchema: schema44.properties.message, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.error.type, parentSchema: schema44.properties.error, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response415 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.properties.statusCode.type, parentSchema: schema44.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.message.type, parentSchema: schema44.properties.message, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.error.type, parentSchema: schema44.properties.error, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response422 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.properties.statusCode.type, parentSchema: schema44.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.message.type, parentSchema: schema44.properties.message, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.error.type, parentSchema: schema44.properties.error, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  response200,
  response201,
  response400,
  response401,
  response403,
  response413,
  response415,
  response422
};
