// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:revokeCallingLicense
var body = validate1, schema1 = { type: "object", required: ["phone"], properties: { phone: { type: "string" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phone === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err1 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.phone.type, parentSchema: schema1.properties.phone };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { phone: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { revoked: { type: "boolean" }, licenseCount: { type: "number" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revoked !== void 0 && typeof data.revoked != "boolean") {
      let err0 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.revoked.type, parentSchema: schema2.properties.revoked };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.licenseCount !== void 0) {
      let data1 = data.licenseCount;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/licenseCount", schemaPath: "#/properties/licenseCount/type", keyword: "type", params: { type: "number" }, schema: schema2.properties.licenseCount.type, parentSchema: schema2.properties.licenseCount };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { revoked: !0, licenseCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema3 = { $id: "doubletick:response400", anyOf: [{ $ref: "doubletick:schemas#/$defs/CallingLicenseError" }, { $ref: "doubletick:schemas#/$defs/ValidationError" }] }, schema4 = { type: "object", properties: { status: { type: "number" }, reason: { type: "string" }, message: { type: "string" }, extraData: { type: "object" } } }, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/status/type", keyword: "type", params: { type: "number" }, schema: schema4.properties.status.type, parentSchema: schema4.properties.status };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.reason.type, parentSchema: schema4.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.type, parentSchema: schema4.properties.message };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.extraData !== void 0) {
      let data3 = data.extraData;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err3 = { instancePath: instancePath + "/extraData", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/extraData/type", keyword: "type", params: { type: "object" }, schema: schema4.properties.extraData.type, parentSchema: schema4.properties.extraData };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.status = !0, props0.reason = !0, props0.message = !0, props0.extraData = !0;
  }
  let _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data4 = data.statusCode;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema5.properties.statusCode.type, parentSchema: schema5.properties.statusCode };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.message !== void 0) {
      let data5 = data.message, _errs18 = errors, valid5 = !1, _errs19 = errors;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err6 = { instancePath: instancePath + "/message/" + i0, schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.anyOf[0].items.type, parentSchema: schema5.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.message.anyOf[0].type, parentSchema: schema5.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs19 === errors;
      valid5 = valid5 || _valid1;
      let _errs23 = errors;
      if (typeof data5 != "string") {
        let err8 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.anyOf[1].type, parentSchema: schema5.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid1 = _errs23 === errors;
      if (valid5 = valid5 || _valid1, valid5)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema5.properties.message.anyOf, parentSchema: schema5.properties.message };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err10 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ValidationError/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  var _valid0 = _errs12 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err12 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema3.anyOf, parentSchema: schema3 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate3.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate3.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response401 = validate4, schema6 = { $id: "doubletick:response401", anyOf: [{ $ref: "doubletick:schemas#/$defs/CallingLicenseError" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema8 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/status/type", keyword: "type", params: { type: "number" }, schema: schema4.properties.status.type, parentSchema: schema4.properties.status };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.reason.type, parentSchema: schema4.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.type, parentSchema: schema4.properties.message };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.extraData !== void 0) {
      let data3 = data.extraData;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err3 = { instancePath: instancePath + "/extraData", schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/properties/extraData/type", keyword: "type", params: { type: "object" }, schema: schema4.properties.extraData.type, parentSchema: schema4.properties.extraData };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CallingLicenseError/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.status = !0, props0.reason = !0, props0.message = !0, props0.extraData = !0;
  }
  let _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data4 = data.statusCode;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema8.properties.statusCode.type, parentSchema: schema8.properties.statusCode };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err6 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.message.type, parentSchema: schema8.properties.message };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err7 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.error.type, parentSchema: schema8.properties.error };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs12 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema6.anyOf, parentSchema: schema6 };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate4.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate4.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response403 = validate5, schema9 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema10 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema10.required, parentSchema: schema10 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.reason.type, parentSchema: schema10.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema8.properties.statusCode.type, parentSchema: schema8.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.message.type, parentSchema: schema8.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.error.type, parentSchema: schema8.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema9.anyOf, parentSchema: schema9 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response413 = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema8.properties.statusCode.type, parentSchema: schema8.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.message.type, parentSchema: schema8.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.error.type, parentSchema: schema8.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response429 = validate7, schema13 = { type: "object", properties: { status: { type: "number" }, reason: { type: "string" }, message: { type: "string" }, extraData: { type: "object", properties: { retryAfter: { type: "number" }, limitType: { type: "string" }, resetAt: { type: "number" } } } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "number" }, schema: schema13.properties.status.type, parentSchema: schema13.properties.status };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.reason.type, parentSchema: schema13.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.message.type, parentSchema: schema13.properties.message };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.extraData !== void 0) {
      let data3 = data.extraData;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.retryAfter !== void 0) {
          let data4 = data3.retryAfter;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            let err3 = { instancePath: instancePath + "/extraData/retryAfter", schemaPath: "#/properties/extraData/properties/retryAfter/type", keyword: "type", params: { type: "number" }, schema: schema13.properties.extraData.properties.retryAfter.type, parentSchema: schema13.properties.extraData.properties.retryAfter };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data3.limitType !== void 0 && typeof data3.limitType != "string") {
          let err4 = { instancePath: instancePath + "/extraData/limitType", schemaPath: "#/properties/extraData/properties/limitType/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.extraData.properties.limitType.type, parentSchema: schema13.properties.extraData.properties.limitType };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data3.resetAt !== void 0) {
          let data6 = data3.resetAt;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err5 = { instancePath: instancePath + "/extraData/resetAt", schemaPath: "#/properties/extraData/properties/resetAt/type", keyword: "type", params: { type: "number" }, schema: schema13.properties.extraData.properties.resetAt.type, parentSchema: schema13.properties.extraData.properties.resetAt };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/extraData", schemaPath: "#/properties/extraData/type", keyword: "type", params: { type: "object" }, schema: schema13.properties.extraData.type, parentSchema: schema13.properties.extraData };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { status: !0, reason: !0, message: !0, extraData: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response415 = response413;
export {
  body,
  response200,
  response400,
  response401,
  response403,
  response413,
  response415,
  response429
};
