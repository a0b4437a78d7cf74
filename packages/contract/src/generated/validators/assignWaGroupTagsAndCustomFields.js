// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:assignWaGroupTagsAndCustomFields
var body = validate1, schema1 = { type: "object", required: ["groupId"], properties: { groupId: { type: "string" }, tags: { type: "array", items: { type: "string" } }, customFields: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WaGroupCustomFieldInput" } } } }, schema2 = { type: "object", required: ["name"], properties: { name: { type: "string" }, value: { type: "string" }, values: { type: "array", items: { type: "string" } } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groupId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groupId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.groupId !== void 0 && typeof data.groupId != "string") {
      let err1 = { instancePath: instancePath + "/groupId", schemaPath: "#/properties/groupId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.groupId.type, parentSchema: schema1.properties.groupId };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tags !== void 0) {
      let data1 = data.tags;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err2 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.tags.items.type, parentSchema: schema1.properties.tags.items };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.tags.type, parentSchema: schema1.properties.tags };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data3 = data.customFields;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              let err4 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldInput/required", keyword: "required", params: { missingProperty: "name" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data4.name !== void 0 && typeof data4.name != "string") {
              let err5 = { instancePath: instancePath + "/customFields/" + i1 + "/name", schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldInput/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.name.type, parentSchema: schema2.properties.name };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data4.value !== void 0 && typeof data4.value != "string") {
              let err6 = { instancePath: instancePath + "/customFields/" + i1 + "/value", schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldInput/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.value.type, parentSchema: schema2.properties.value };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data4.values !== void 0) {
              let data7 = data4.values;
              if (Array.isArray(data7)) {
                let len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data7[i2] != "string") {
                    let err7 = { instancePath: instancePath + "/customFields/" + i1 + "/values/" + i2, schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldInput/properties/values/items/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.values.items.type, parentSchema: schema2.properties.values.items };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
              } else {
                let err8 = { instancePath: instancePath + "/customFields/" + i1 + "/values", schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldInput/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.values.type, parentSchema: schema2.properties.values };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldInput/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.customFields.type, parentSchema: schema1.properties.customFields };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { groupId: !0, tags: !0, customFields: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate2, schema3 = { type: "object", properties: { tags: { type: "object", properties: { added: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WaGroupTagError" } } } }, customFields: { type: "object", properties: { added: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WaGroupCustomFieldError" } } } } } }, schema4 = { type: "object", properties: { tag: { type: "string" }, error: { type: "string" } } }, schema5 = { type: "object", properties: { customField: { type: "string" }, error: { type: "string" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tags !== void 0) {
      let data0 = data.tags;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.added !== void 0) {
          let data1 = data0.added;
          if (Array.isArray(data1)) {
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data1[i0] != "string") {
                let err0 = { instancePath: instancePath + "/tags/added/" + i0, schemaPath: "#/properties/tags/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.tags.properties.added.items.type, parentSchema: schema3.properties.tags.properties.added.items };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
          } else {
            let err1 = { instancePath: instancePath + "/tags/added", schemaPath: "#/properties/tags/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.tags.properties.added.type, parentSchema: schema3.properties.tags.properties.added };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data0.errored !== void 0) {
          let data3 = data0.errored;
          if (Array.isArray(data3)) {
            let len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.tag !== void 0 && typeof data4.tag != "string") {
                  let err2 = { instancePath: instancePath + "/tags/errored/" + i1 + "/tag", schemaPath: "doubletick:schemas#/$defs/WaGroupTagError/properties/tag/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.tag.type, parentSchema: schema4.properties.tag };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (data4.error !== void 0 && typeof data4.error != "string") {
                  let err3 = { instancePath: instancePath + "/tags/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/WaGroupTagError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.error.type, parentSchema: schema4.properties.error };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
              } else {
                let err4 = { instancePath: instancePath + "/tags/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/WaGroupTagError/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          } else {
            let err5 = { instancePath: instancePath + "/tags/errored", schemaPath: "#/properties/tags/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.tags.properties.errored.type, parentSchema: schema3.properties.tags.properties.errored };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" }, schema: schema3.properties.tags.type, parentSchema: schema3.properties.tags };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data7 = data.customFields;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.added !== void 0) {
          let data8 = data7.added;
          if (Array.isArray(data8)) {
            let len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data8[i2] != "string") {
                let err7 = { instancePath: instancePath + "/customFields/added/" + i2, schemaPath: "#/properties/customFields/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFields.properties.added.items.type, parentSchema: schema3.properties.customFields.properties.added.items };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
          } else {
            let err8 = { instancePath: instancePath + "/customFields/added", schemaPath: "#/properties/customFields/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.customFields.properties.added.type, parentSchema: schema3.properties.customFields.properties.added };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data7.errored !== void 0) {
          let data10 = data7.errored;
          if (Array.isArray(data10)) {
            let len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data11 = data10[i3];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.customField !== void 0 && typeof data11.customField != "string") {
                  let err9 = { instancePath: instancePath + "/customFields/errored/" + i3 + "/customField", schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldError/properties/customField/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.customField.type, parentSchema: schema5.properties.customField };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data11.error !== void 0 && typeof data11.error != "string") {
                  let err10 = { instancePath: instancePath + "/customFields/errored/" + i3 + "/error", schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/customFields/errored/" + i3, schemaPath: "doubletick:schemas#/$defs/WaGroupCustomFieldError/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/customFields/errored", schemaPath: "#/properties/customFields/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.customFields.properties.errored.type, parentSchema: schema3.properties.customFields.properties.errored };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "object" }, schema: schema3.properties.customFields.type, parentSchema: schema3.properties.customFields };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { tags: !0, customFields: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
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
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema7 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
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
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate5, schema8 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema9 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
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
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response404 = response401, response413 = response401, response415 = response401;
export {
  body,
  response201,
  response400,
  response401,
  response403,
  response404,
  response413,
  response415
};
