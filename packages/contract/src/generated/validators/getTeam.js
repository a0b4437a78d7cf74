// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:getTeam
var response200 = validate1, schema1 = { type: "object", properties: { data: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TeamMember" } } } }, schema2 = { type: "object", properties: { id: { type: "string" }, name: { type: "string" }, phone: { type: "string" }, email: { type: ["string", "null"] }, joinDate: { type: "string", format: "date-time" }, reportingManager: { type: "array", items: { $ref: "doubletick:schemas#/$defs/ReportingManager" } }, orgRoleName: { type: "string" }, orgRoleId: { type: "string" }, isOrganizationOwner: { type: "boolean" } } }, schema3 = { type: "object", properties: { id: { type: "string" }, name: { type: "string" }, phone: { type: "string" }, email: { type: "string" }, joinDate: { type: "string", format: "date-time" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.id.type, parentSchema: schema2.properties.id };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.name.type, parentSchema: schema2.properties.name };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err2 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.phone.type, parentSchema: schema2.properties.phone };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 != "string" && data3 !== null) {
        let err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema2.properties.email.type }, schema: schema2.properties.email.type, parentSchema: schema2.properties.email };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.joinDate !== void 0) {
      let data4 = data.joinDate;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err4 = { instancePath: instancePath + "/joinDate", schemaPath: "#/properties/joinDate/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema2.properties.joinDate };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/joinDate", schemaPath: "#/properties/joinDate/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.joinDate.type, parentSchema: schema2.properties.joinDate };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reportingManager !== void 0) {
      let data5 = data.reportingManager;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.id !== void 0 && typeof data6.id != "string") {
              let err6 = { instancePath: instancePath + "/reportingManager/" + i0 + "/id", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.id.type, parentSchema: schema3.properties.id };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.name !== void 0 && typeof data6.name != "string") {
              let err7 = { instancePath: instancePath + "/reportingManager/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data6.phone !== void 0 && typeof data6.phone != "string") {
              let err8 = { instancePath: instancePath + "/reportingManager/" + i0 + "/phone", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.phone.type, parentSchema: schema3.properties.phone };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data6.email !== void 0 && typeof data6.email != "string") {
              let err9 = { instancePath: instancePath + "/reportingManager/" + i0 + "/email", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/email/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.email.type, parentSchema: schema3.properties.email };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data6.joinDate !== void 0) {
              let data11 = data6.joinDate;
              if (typeof data11 == "string") {
                if (!formats0.validate(data11)) {
                  let err10 = { instancePath: instancePath + "/reportingManager/" + i0 + "/joinDate", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/joinDate/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.joinDate };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/reportingManager/" + i0 + "/joinDate", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/joinDate/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.joinDate.type, parentSchema: schema3.properties.joinDate };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/reportingManager/" + i0, schemaPath: "doubletick:schemas#/$defs/ReportingManager/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/reportingManager", schemaPath: "#/properties/reportingManager/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.reportingManager.type, parentSchema: schema2.properties.reportingManager };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.orgRoleName !== void 0 && typeof data.orgRoleName != "string") {
      let err14 = { instancePath: instancePath + "/orgRoleName", schemaPath: "#/properties/orgRoleName/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.orgRoleName.type, parentSchema: schema2.properties.orgRoleName };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.orgRoleId !== void 0 && typeof data.orgRoleId != "string") {
      let err15 = { instancePath: instancePath + "/orgRoleId", schemaPath: "#/properties/orgRoleId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.orgRoleId.type, parentSchema: schema2.properties.orgRoleId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.isOrganizationOwner !== void 0 && typeof data.isOrganizationOwner != "boolean") {
      let err16 = { instancePath: instancePath + "/isOrganizationOwner", schemaPath: "#/properties/isOrganizationOwner/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.isOrganizationOwner.type, parentSchema: schema2.properties.isOrganizationOwner };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { id: !0, name: !0, phone: !0, email: !0, joinDate: !0, reportingManager: !0, orgRoleName: !0, orgRoleId: !0, isOrganizationOwner: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate2(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.data.type, parentSchema: schema1.properties.data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
var response201 = response200;
export {
  response200,
  response201,
  response401,
  response403
};
