// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:getCallPermissions
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: ["wabaNumber", "customerId"], properties: { wabaNumber: { type: "string" }, customerId: { type: "string" }, client: { type: "string" }, version: { type: "string" } } };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wabaNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema0.required, parentSchema: schema0 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema0.required, parentSchema: schema0 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err2 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.wabaNumber.type, parentSchema: schema0.properties.wabaNumber };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err3 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.customerId.type, parentSchema: schema0.properties.customerId };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.client !== void 0 && typeof data.client != "string") {
      let err4 = { instancePath: instancePath + "/client", schemaPath: "#/properties/client/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.client.type, parentSchema: schema0.properties.client };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0 && typeof data.version != "string") {
      let err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.version.type, parentSchema: schema0.properties.version };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { wabaNumber: !0, customerId: !0, client: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { isBlocked: { type: "boolean" }, isEligible: { type: "object", properties: { allowed: { type: "boolean" }, reason: { type: "string" } } }, startCall: { type: "object", properties: { allowed: { type: "boolean" }, maxAllowed: { type: "integer" }, currentUsage: { type: "integer" } } }, callPermissionRequest: { type: "object", properties: { allowed: { type: "boolean" }, numberOfRequestLeftForToday: { type: "integer" }, allowedRequestLeftForWeek: { type: "integer" }, totalRequestLimit: { type: "integer" } } } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isBlocked !== void 0 && typeof data.isBlocked != "boolean") {
      let err0 = { instancePath: instancePath + "/isBlocked", schemaPath: "#/properties/isBlocked/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.isBlocked.type, parentSchema: schema2.properties.isBlocked };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.isEligible !== void 0) {
      let data1 = data.isEligible;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.allowed !== void 0 && typeof data1.allowed != "boolean") {
          let err1 = { instancePath: instancePath + "/isEligible/allowed", schemaPath: "#/properties/isEligible/properties/allowed/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.isEligible.properties.allowed.type, parentSchema: schema2.properties.isEligible.properties.allowed };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.reason !== void 0 && typeof data1.reason != "string") {
          let err2 = { instancePath: instancePath + "/isEligible/reason", schemaPath: "#/properties/isEligible/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.isEligible.properties.reason.type, parentSchema: schema2.properties.isEligible.properties.reason };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/isEligible", schemaPath: "#/properties/isEligible/type", keyword: "type", params: { type: "object" }, schema: schema2.properties.isEligible.type, parentSchema: schema2.properties.isEligible };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.startCall !== void 0) {
      let data4 = data.startCall;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.allowed !== void 0 && typeof data4.allowed != "boolean") {
          let err4 = { instancePath: instancePath + "/startCall/allowed", schemaPath: "#/properties/startCall/properties/allowed/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.startCall.properties.allowed.type, parentSchema: schema2.properties.startCall.properties.allowed };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data4.maxAllowed !== void 0) {
          let data6 = data4.maxAllowed;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err5 = { instancePath: instancePath + "/startCall/maxAllowed", schemaPath: "#/properties/startCall/properties/maxAllowed/type", keyword: "type", params: { type: "integer" }, schema: schema2.properties.startCall.properties.maxAllowed.type, parentSchema: schema2.properties.startCall.properties.maxAllowed };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data4.currentUsage !== void 0) {
          let data7 = data4.currentUsage;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err6 = { instancePath: instancePath + "/startCall/currentUsage", schemaPath: "#/properties/startCall/properties/currentUsage/type", keyword: "type", params: { type: "integer" }, schema: schema2.properties.startCall.properties.currentUsage.type, parentSchema: schema2.properties.startCall.properties.currentUsage };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/startCall", schemaPath: "#/properties/startCall/type", keyword: "type", params: { type: "object" }, schema: schema2.properties.startCall.type, parentSchema: schema2.properties.startCall };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.callPermissionRequest !== void 0) {
      let data8 = data.callPermissionRequest;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.allowed !== void 0 && typeof data8.allowed != "boolean") {
          let err8 = { instancePath: instancePath + "/callPermissionRequest/allowed", schemaPath: "#/properties/callPermissionRequest/properties/allowed/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.callPermissionRequest.properties.allowed.type, parentSchema: schema2.properties.callPermissionRequest.properties.allowed };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data8.numberOfRequestLeftForToday !== void 0) {
          let data10 = data8.numberOfRequestLeftForToday;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err9 = { instancePath: instancePath + "/callPermissionRequest/numberOfRequestLeftForToday", schemaPath: "#/properties/callPermissionRequest/properties/numberOfRequestLeftForToday/type", keyword: "type", params: { type: "integer" }, schema: schema2.properties.callPermissionRequest.properties.numberOfRequestLeftForToday.type, parentSchema: schema2.properties.callPermissionRequest.properties.numberOfRequestLeftForToday };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data8.allowedRequestLeftForWeek !== void 0) {
          let data11 = data8.allowedRequestLeftForWeek;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err10 = { instancePath: instancePath + "/callPermissionRequest/allowedRequestLeftForWeek", schemaPath: "#/properties/callPermissionRequest/properties/allowedRequestLeftForWeek/type", keyword: "type", params: { type: "integer" }, schema: schema2.properties.callPermissionRequest.properties.allowedRequestLeftForWeek.type, parentSchema: schema2.properties.callPermissionRequest.properties.allowedRequestLeftForWeek };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data8.totalRequestLimit !== void 0) {
          let data12 = data8.totalRequestLimit;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            let err11 = { instancePath: instancePath + "/callPermissionRequest/totalRequestLimit", schemaPath: "#/properties/callPermissionRequest/properties/totalRequestLimit/type", keyword: "type", params: { type: "integer" }, schema: schema2.properties.callPermissionRequest.properties.totalRequestLimit.type, parentSchema: schema2.properties.callPermissionRequest.properties.totalRequestLimit };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/callPermissionRequest", schemaPath: "#/properties/callPermissionRequest/type", keyword: "type", params: { type: "object" }, schema: schema2.properties.callPermissionRequest.type, parentSchema: schema2.properties.callPermissionRequest };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { isBlocked: !0, isEligible: !0, startCall: !0, callPermissionRequest: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema3 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema3.properties.statusCode.type, parentSchema: schema3.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.message.anyOf[0].items.type, parentSchema: schema3.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.message.anyOf[0].type, parentSchema: schema3.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.message.anyOf[1].type, parentSchema: schema3.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.message.anyOf, parentSchema: schema3.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.error.type, parentSchema: schema3.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema4 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema4.properties.statusCode.type, parentSchema: schema4.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.type, parentSchema: schema4.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.error.type, parentSchema: schema4.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate5, schema5 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema6 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.reason.type, parentSchema: schema6.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema4.properties.statusCode.type, parentSchema: schema4.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.type, parentSchema: schema4.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.error.type, parentSchema: schema4.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema5.anyOf, parentSchema: schema5 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response429 = response401;
export {
  query,
  response200,
  response400,
  response401,
  response403,
  response429
};
