// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:changeTeamMemberRole
var body = validate1, schema1 = { type: "object", required: ["memberPhoneNumber"], anyOf: [{ required: ["orgRole"] }, { required: ["wabaRoles"] }], properties: { memberPhoneNumber: { type: "string" }, orgRole: { $ref: "doubletick:schemas#/$defs/OrgRoleReference" }, wabaRoles: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WabaRoleChange" } } } }, schema2 = { type: "object", oneOf: [{ required: ["roleId"] }, { required: ["roleName"] }], properties: { roleId: { type: "string" }, roleName: { type: "string" } } }, schema3 = { type: "object", required: ["wabaNumber"], oneOf: [{ required: ["roleId"] }, { required: ["roleName"] }], properties: { wabaNumber: { type: "string" }, roleId: { type: "string" }, roleName: { type: "string" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.orgRole === void 0) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "orgRole" }, schema: schema1.anyOf[0].required, parentSchema: schema1.anyOf[0] };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.wabaRoles === void 0) {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "wabaRoles" }, schema: schema1.anyOf[1].required, parentSchema: schema1.anyOf[1] };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema1.anyOf, parentSchema: schema1 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.memberPhoneNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memberPhoneNumber" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.memberPhoneNumber !== void 0 && typeof data.memberPhoneNumber != "string") {
      let err4 = { instancePath: instancePath + "/memberPhoneNumber", schemaPath: "#/properties/memberPhoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.memberPhoneNumber.type, parentSchema: schema1.properties.memberPhoneNumber };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orgRole !== void 0) {
      let data1 = data.orgRole, _errs9 = errors, valid3 = !1, passing0 = null, _errs10 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.roleId === void 0) {
        let err5 = { instancePath: instancePath + "/orgRole", schemaPath: "doubletick:schemas#/$defs/OrgRoleReference/oneOf/0/required", keyword: "required", params: { missingProperty: "roleId" }, schema: schema2.oneOf[0].required, parentSchema: schema2.oneOf[0] };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs10 === errors;
      _valid1 && (valid3 = !0, passing0 = 0);
      let _errs11 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.roleName === void 0) {
        let err6 = { instancePath: instancePath + "/orgRole", schemaPath: "doubletick:schemas#/$defs/OrgRoleReference/oneOf/1/required", keyword: "required", params: { missingProperty: "roleName" }, schema: schema2.oneOf[1].required, parentSchema: schema2.oneOf[1] };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs11 === errors;
      if (_valid1 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid1 && (valid3 = !0, passing0 = 1), valid3)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/orgRole", schemaPath: "doubletick:schemas#/$defs/OrgRoleReference/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema2.oneOf, parentSchema: schema2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.roleId !== void 0 && typeof data1.roleId != "string") {
          let err8 = { instancePath: instancePath + "/orgRole/roleId", schemaPath: "doubletick:schemas#/$defs/OrgRoleReference/properties/roleId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.roleId.type, parentSchema: schema2.properties.roleId };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.roleName !== void 0 && typeof data1.roleName != "string") {
          let err9 = { instancePath: instancePath + "/orgRole/roleName", schemaPath: "doubletick:schemas#/$defs/OrgRoleReference/properties/roleName/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.roleName.type, parentSchema: schema2.properties.roleName };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/orgRole", schemaPath: "doubletick:schemas#/$defs/OrgRoleReference/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.wabaRoles !== void 0) {
      let data4 = data.wabaRoles;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs21 = errors, valid8 = !1, passing1 = null, _errs22 = errors;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.roleId === void 0) {
            let err11 = { instancePath: instancePath + "/wabaRoles/" + i0, schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/oneOf/0/required", keyword: "required", params: { missingProperty: "roleId" }, schema: schema3.oneOf[0].required, parentSchema: schema3.oneOf[0] };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid2 = _errs22 === errors;
          _valid2 && (valid8 = !0, passing1 = 0);
          let _errs23 = errors;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.roleName === void 0) {
            let err12 = { instancePath: instancePath + "/wabaRoles/" + i0, schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/oneOf/1/required", keyword: "required", params: { missingProperty: "roleName" }, schema: schema3.oneOf[1].required, parentSchema: schema3.oneOf[1] };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid2 = _errs23 === errors;
          if (_valid2 && valid8 ? (valid8 = !1, passing1 = [passing1, 1]) : _valid2 && (valid8 = !0, passing1 = 1), valid8)
            errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
          else {
            let err13 = { instancePath: instancePath + "/wabaRoles/" + i0, schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, schema: schema3.oneOf, parentSchema: schema3 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.wabaNumber === void 0) {
              let err14 = { instancePath: instancePath + "/wabaRoles/" + i0, schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema3.required, parentSchema: schema3 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data5.wabaNumber !== void 0 && typeof data5.wabaNumber != "string") {
              let err15 = { instancePath: instancePath + "/wabaRoles/" + i0 + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data5.roleId !== void 0 && typeof data5.roleId != "string") {
              let err16 = { instancePath: instancePath + "/wabaRoles/" + i0 + "/roleId", schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/properties/roleId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.roleId.type, parentSchema: schema3.properties.roleId };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data5.roleName !== void 0 && typeof data5.roleName != "string") {
              let err17 = { instancePath: instancePath + "/wabaRoles/" + i0 + "/roleName", schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/properties/roleName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.roleName.type, parentSchema: schema3.properties.roleName };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/wabaRoles/" + i0, schemaPath: "doubletick:schemas#/$defs/WabaRoleChange/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/wabaRoles", schemaPath: "#/properties/wabaRoles/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.wabaRoles.type, parentSchema: schema1.properties.wabaRoles };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { memberPhoneNumber: !0, orgRole: !0, wabaRoles: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema4 = { type: "object", required: ["success", "memberPhoneNumber"], properties: { success: { type: "boolean" }, memberPhoneNumber: { type: "string" }, orgRoleId: { type: "string" }, orgRoleName: { type: "string" }, wabaRoles: { type: "object", required: ["added", "errored"], properties: { added: { type: "array", items: { $ref: "doubletick:schemas#/$defs/AppliedWabaRole" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/RefusedWabaRole" } } } } } }, schema5 = { type: "object", required: ["wabaNumber", "wabaName", "roleId", "roleName"], properties: { wabaNumber: { type: "string" }, wabaName: { type: ["string", "null"] }, roleId: { type: "string" }, roleName: { type: "string" } } }, schema6 = { type: "object", required: ["wabaNumber", "error"], properties: { wabaNumber: { type: "string" }, error: { type: "string" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.memberPhoneNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memberPhoneNumber" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err2 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, schema: schema4.properties.success.type, parentSchema: schema4.properties.success };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.memberPhoneNumber !== void 0 && typeof data.memberPhoneNumber != "string") {
      let err3 = { instancePath: instancePath + "/memberPhoneNumber", schemaPath: "#/properties/memberPhoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.memberPhoneNumber.type, parentSchema: schema4.properties.memberPhoneNumber };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.orgRoleId !== void 0 && typeof data.orgRoleId != "string") {
      let err4 = { instancePath: instancePath + "/orgRoleId", schemaPath: "#/properties/orgRoleId/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.orgRoleId.type, parentSchema: schema4.properties.orgRoleId };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orgRoleName !== void 0 && typeof data.orgRoleName != "string") {
      let err5 = { instancePath: instancePath + "/orgRoleName", schemaPath: "#/properties/orgRoleName/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.orgRoleName.type, parentSchema: schema4.properties.orgRoleName };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.wabaRoles !== void 0) {
      let data4 = data.wabaRoles;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.added === void 0) {
          let err6 = { instancePath: instancePath + "/wabaRoles", schemaPath: "#/properties/wabaRoles/required", keyword: "required", params: { missingProperty: "added" }, schema: schema4.properties.wabaRoles.required, parentSchema: schema4.properties.wabaRoles };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data4.errored === void 0) {
          let err7 = { instancePath: instancePath + "/wabaRoles", schemaPath: "#/properties/wabaRoles/required", keyword: "required", params: { missingProperty: "errored" }, schema: schema4.properties.wabaRoles.required, parentSchema: schema4.properties.wabaRoles };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4.added !== void 0) {
          let data5 = data4.added;
          if (Array.isArray(data5)) {
            let len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.wabaNumber === void 0) {
                  let err8 = { instancePath: instancePath + "/wabaRoles/added/" + i0, schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema5.required, parentSchema: schema5 };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data6.wabaName === void 0) {
                  let err9 = { instancePath: instancePath + "/wabaRoles/added/" + i0, schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/required", keyword: "required", params: { missingProperty: "wabaName" }, schema: schema5.required, parentSchema: schema5 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data6.roleId === void 0) {
                  let err10 = { instancePath: instancePath + "/wabaRoles/added/" + i0, schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/required", keyword: "required", params: { missingProperty: "roleId" }, schema: schema5.required, parentSchema: schema5 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (data6.roleName === void 0) {
                  let err11 = { instancePath: instancePath + "/wabaRoles/added/" + i0, schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/required", keyword: "required", params: { missingProperty: "roleName" }, schema: schema5.required, parentSchema: schema5 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data6.wabaNumber !== void 0 && typeof data6.wabaNumber != "string") {
                  let err12 = { instancePath: instancePath + "/wabaRoles/added/" + i0 + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.wabaNumber.type, parentSchema: schema5.properties.wabaNumber };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (data6.wabaName !== void 0) {
                  let data8 = data6.wabaName;
                  if (typeof data8 != "string" && data8 !== null) {
                    let err13 = { instancePath: instancePath + "/wabaRoles/added/" + i0 + "/wabaName", schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/properties/wabaName/type", keyword: "type", params: { type: schema5.properties.wabaName.type }, schema: schema5.properties.wabaName.type, parentSchema: schema5.properties.wabaName };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
                if (data6.roleId !== void 0 && typeof data6.roleId != "string") {
                  let err14 = { instancePath: instancePath + "/wabaRoles/added/" + i0 + "/roleId", schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/properties/roleId/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.roleId.type, parentSchema: schema5.properties.roleId };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data6.roleName !== void 0 && typeof data6.roleName != "string") {
                  let err15 = { instancePath: instancePath + "/wabaRoles/added/" + i0 + "/roleName", schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/properties/roleName/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.roleName.type, parentSchema: schema5.properties.roleName };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/wabaRoles/added/" + i0, schemaPath: "doubletick:schemas#/$defs/AppliedWabaRole/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            let err17 = { instancePath: instancePath + "/wabaRoles/added", schemaPath: "#/properties/wabaRoles/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.wabaRoles.properties.added.type, parentSchema: schema4.properties.wabaRoles.properties.added };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data4.errored !== void 0) {
          let data11 = data4.errored;
          if (Array.isArray(data11)) {
            let len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.wabaNumber === void 0) {
                  let err18 = { instancePath: instancePath + "/wabaRoles/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/RefusedWabaRole/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema6.required, parentSchema: schema6 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data12.error === void 0) {
                  let err19 = { instancePath: instancePath + "/wabaRoles/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/RefusedWabaRole/required", keyword: "required", params: { missingProperty: "error" }, schema: schema6.required, parentSchema: schema6 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data12.wabaNumber !== void 0 && typeof data12.wabaNumber != "string") {
                  let err20 = { instancePath: instancePath + "/wabaRoles/errored/" + i1 + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/RefusedWabaRole/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.wabaNumber.type, parentSchema: schema6.properties.wabaNumber };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data12.error !== void 0 && typeof data12.error != "string") {
                  let err21 = { instancePath: instancePath + "/wabaRoles/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/RefusedWabaRole/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = { instancePath: instancePath + "/wabaRoles/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/RefusedWabaRole/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/wabaRoles/errored", schemaPath: "#/properties/wabaRoles/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.wabaRoles.properties.errored.type, parentSchema: schema4.properties.wabaRoles.properties.errored };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/wabaRoles", schemaPath: "#/properties/wabaRoles/type", keyword: "type", params: { type: "object" }, schema: schema4.properties.wabaRoles.type, parentSchema: schema4.properties.wabaRoles };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { success: !0, memberPhoneNumber: !0, orgRoleId: !0, orgRoleName: !0, wabaRoles: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema7 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.statusCode.type, parentSchema: schema7.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.anyOf[0].items.type, parentSchema: schema7.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.message.anyOf[0].type, parentSchema: schema7.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.anyOf[1].type, parentSchema: schema7.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema7.properties.message.anyOf, parentSchema: schema7.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema8 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
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
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
var response413 = response401, response415 = response401, response422 = response401;
export {
  body,
  response200,
  response400,
  response401,
  response403,
  response413,
  response415,
  response422
};
