// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:getTeamMemberDetails
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: ["agentNumber"], properties: { agentNumber: { type: "string" } } };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.agentNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agentNumber" }, schema: schema0.required, parentSchema: schema0 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.agentNumber !== void 0 && typeof data.agentNumber != "string") {
      let err1 = { instancePath: instancePath + "/agentNumber", schemaPath: "#/properties/agentNumber/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.agentNumber.type, parentSchema: schema0.properties.agentNumber };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { agentNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", allOf: [{ $ref: "doubletick:schemas#/$defs/TeamMember" }, { type: "object", properties: { wabaRoles: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TeamMemberWabaRole" } } } }] }, schema5 = { type: "object", properties: { wabaName: { type: "string" }, wabaNumber: { type: "string" }, roleName: { type: "string" } } }, schema3 = { type: "object", properties: { id: { type: "string" }, name: { type: "string" }, phone: { type: "string" }, email: { type: ["string", "null"] }, joinDate: { type: "string", format: "date-time" }, reportingManager: { type: "array", items: { $ref: "doubletick:schemas#/$defs/ReportingManager" } }, orgRoleName: { type: "string" }, orgRoleId: { type: "string" }, isOrganizationOwner: { type: "boolean" } } }, schema4 = { type: "object", properties: { id: { type: "string" }, name: { type: "string" }, phone: { type: "string" }, email: { type: "string" }, joinDate: { type: "string", format: "date-time" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.id.type, parentSchema: schema3.properties.id };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err2 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.phone.type, parentSchema: schema3.properties.phone };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 != "string" && data3 !== null) {
        let err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema3.properties.email.type }, schema: schema3.properties.email.type, parentSchema: schema3.properties.email };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.joinDate !== void 0) {
      let data4 = data.joinDate;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err4 = { instancePath: instancePath + "/joinDate", schemaPath: "#/properties/joinDate/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.joinDate };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/joinDate", schemaPath: "#/properties/joinDate/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.joinDate.type, parentSchema: schema3.properties.joinDate };
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
              let err6 = { instancePath: instancePath + "/reportingManager/" + i0 + "/id", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.id.type, parentSchema: schema4.properties.id };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data6.name !== void 0 && typeof data6.name != "string") {
              let err7 = { instancePath: instancePath + "/reportingManager/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.name.type, parentSchema: schema4.properties.name };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data6.phone !== void 0 && typeof data6.phone != "string") {
              let err8 = { instancePath: instancePath + "/reportingManager/" + i0 + "/phone", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.phone.type, parentSchema: schema4.properties.phone };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data6.email !== void 0 && typeof data6.email != "string") {
              let err9 = { instancePath: instancePath + "/reportingManager/" + i0 + "/email", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/email/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.email.type, parentSchema: schema4.properties.email };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data6.joinDate !== void 0) {
              let data11 = data6.joinDate;
              if (typeof data11 == "string") {
                if (!formats0.validate(data11)) {
                  let err10 = { instancePath: instancePath + "/reportingManager/" + i0 + "/joinDate", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/joinDate/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema4.properties.joinDate };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/reportingManager/" + i0 + "/joinDate", schemaPath: "doubletick:schemas#/$defs/ReportingManager/properties/joinDate/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.joinDate.type, parentSchema: schema4.properties.joinDate };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/reportingManager/" + i0, schemaPath: "doubletick:schemas#/$defs/ReportingManager/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/reportingManager", schemaPath: "#/properties/reportingManager/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.reportingManager.type, parentSchema: schema3.properties.reportingManager };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.orgRoleName !== void 0 && typeof data.orgRoleName != "string") {
      let err14 = { instancePath: instancePath + "/orgRoleName", schemaPath: "#/properties/orgRoleName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.orgRoleName.type, parentSchema: schema3.properties.orgRoleName };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.orgRoleId !== void 0 && typeof data.orgRoleId != "string") {
      let err15 = { instancePath: instancePath + "/orgRoleId", schemaPath: "#/properties/orgRoleId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.orgRoleId.type, parentSchema: schema3.properties.orgRoleId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.isOrganizationOwner !== void 0 && typeof data.isOrganizationOwner != "boolean") {
      let err16 = { instancePath: instancePath + "/isOrganizationOwner", schemaPath: "#/properties/isOrganizationOwner/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.isOrganizationOwner.type, parentSchema: schema3.properties.isOrganizationOwner };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { id: !0, name: !0, phone: !0, email: !0, joinDate: !0, reportingManager: !0, orgRoleName: !0, orgRoleId: !0, isOrganizationOwner: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wabaRoles !== void 0) {
      let data0 = data.wabaRoles;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.wabaName !== void 0 && typeof data1.wabaName != "string") {
              let err1 = { instancePath: instancePath + "/wabaRoles/" + i0 + "/wabaName", schemaPath: "doubletick:schemas#/$defs/TeamMemberWabaRole/properties/wabaName/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.wabaName.type, parentSchema: schema5.properties.wabaName };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.wabaNumber !== void 0 && typeof data1.wabaNumber != "string") {
              let err2 = { instancePath: instancePath + "/wabaRoles/" + i0 + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/TeamMemberWabaRole/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.wabaNumber.type, parentSchema: schema5.properties.wabaNumber };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.roleName !== void 0 && typeof data1.roleName != "string") {
              let err3 = { instancePath: instancePath + "/wabaRoles/" + i0 + "/roleName", schemaPath: "doubletick:schemas#/$defs/TeamMemberWabaRole/properties/roleName/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.roleName.type, parentSchema: schema5.properties.roleName };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/wabaRoles/" + i0, schemaPath: "doubletick:schemas#/$defs/TeamMemberWabaRole/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/wabaRoles", schemaPath: "#/allOf/1/properties/wabaRoles/type", keyword: "type", params: { type: "array" }, schema: schema2.allOf[1].properties.wabaRoles.type, parentSchema: schema2.allOf[1].properties.wabaRoles };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema2.allOf[1].type, parentSchema: schema2.allOf[1] };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { wabaRoles: !0, id: !0, name: !0, phone: !0, email: !0, joinDate: !0, reportingManager: !0, orgRoleName: !0, orgRoleId: !0, isOrganizationOwner: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate5, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.statusCode.type, parentSchema: schema6.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.anyOf[0].items.type, parentSchema: schema6.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.message.anyOf[0].type, parentSchema: schema6.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.anyOf[1].type, parentSchema: schema6.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema6.properties.message.anyOf, parentSchema: schema6.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate6, schema7 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.statusCode.type, parentSchema: schema7.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.type, parentSchema: schema7.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate7, schema8 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema9 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema9.required, parentSchema: schema9 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.reason.type, parentSchema: schema9.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.statusCode.type, parentSchema: schema7.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.type, parentSchema: schema7.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema8.anyOf, parentSchema: schema8 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate7.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate7.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
var response201 = response200, response404 = response401, response422 = response401;
export {
  query,
  response200,
  response201,
  response400,
  response401,
  response403,
  response404,
  response422
};
