// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:assignCustomerTagsAndCustomFields
var body = validate1, schema1 = { type: "object", required: ["phone"], properties: { phone: { type: "string" }, tags: { type: "array", items: { type: "string" } }, customFields: { type: "array", items: { $ref: "doubletick:schemas#/$defs/CustomerCustomFieldInput" } }, name: { type: "string" }, optIn: { type: "boolean" }, agentPhone: { type: "string" }, wabaNumber: { type: "string" } } }, schema2 = { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } };
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
              let err4 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomerCustomFieldInput/required", keyword: "required", params: { missingProperty: "name" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data4.value === void 0) {
              let err5 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomerCustomFieldInput/required", keyword: "required", params: { missingProperty: "value" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data4.name !== void 0 && typeof data4.name != "string") {
              let err6 = { instancePath: instancePath + "/customFields/" + i1 + "/name", schemaPath: "doubletick:schemas#/$defs/CustomerCustomFieldInput/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.name.type, parentSchema: schema2.properties.name };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data4.value !== void 0 && typeof data4.value != "string") {
              let err7 = { instancePath: instancePath + "/customFields/" + i1 + "/value", schemaPath: "doubletick:schemas#/$defs/CustomerCustomFieldInput/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.value.type, parentSchema: schema2.properties.value };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomerCustomFieldInput/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.customFields.type, parentSchema: schema1.properties.customFields };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.name.type, parentSchema: schema1.properties.name };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.optIn !== void 0 && typeof data.optIn != "boolean") {
      let err11 = { instancePath: instancePath + "/optIn", schemaPath: "#/properties/optIn/type", keyword: "type", params: { type: "boolean" }, schema: schema1.properties.optIn.type, parentSchema: schema1.properties.optIn };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.agentPhone !== void 0 && typeof data.agentPhone != "string") {
      let err12 = { instancePath: instancePath + "/agentPhone", schemaPath: "#/properties/agentPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.agentPhone.type, parentSchema: schema1.properties.agentPhone };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err13 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumber.type, parentSchema: schema1.properties.wabaNumber };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { phone: !0, tags: !0, customFields: !0, name: !0, optIn: !0, agentPhone: !0, wabaNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate2, schema3 = { type: "object", required: ["tags", "customFields"], properties: { tags: { $ref: "doubletick:schemas#/$defs/TagsAdded" }, customFields: { $ref: "doubletick:schemas#/$defs/CustomFieldsAdded" }, customerId: { type: "string" } } }, schema4 = { type: "object", required: ["added", "errored"], properties: { added: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TagError" } } } }, schema5 = { type: "object", required: ["tag", "error"], properties: { tag: { type: "string" }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.added === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errored === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errored" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err2 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.added.items.type, parentSchema: schema4.properties.added.items };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.added.type, parentSchema: schema4.properties.added };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.errored !== void 0) {
      let data2 = data.errored;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.tag === void 0) {
              let err4 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/required", keyword: "required", params: { missingProperty: "tag" }, schema: schema5.required, parentSchema: schema5 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.error === void 0) {
              let err5 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/required", keyword: "required", params: { missingProperty: "error" }, schema: schema5.required, parentSchema: schema5 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.tag !== void 0 && typeof data3.tag != "string") {
              let err6 = { instancePath: instancePath + "/errored/" + i1 + "/tag", schemaPath: "doubletick:schemas#/$defs/TagError/properties/tag/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.tag.type, parentSchema: schema5.properties.tag };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.error !== void 0 && typeof data3.error != "string") {
              let err7 = { instancePath: instancePath + "/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/TagError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/errored", schemaPath: "#/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.errored.type, parentSchema: schema4.properties.errored };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { added: !0, errored: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema6 = { type: "object", required: ["added", "errored"], properties: { added: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/CustomFieldError" } } } }, schema7 = { type: "object", required: ["customField", "error"], properties: { customField: { type: "string" }, error: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.added === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errored === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errored" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err2 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.added.items.type, parentSchema: schema6.properties.added.items };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.added.type, parentSchema: schema6.properties.added };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.errored !== void 0) {
      let data2 = data.errored;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.customField === void 0) {
              let err4 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/required", keyword: "required", params: { missingProperty: "customField" }, schema: schema7.required, parentSchema: schema7 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.error === void 0) {
              let err5 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/required", keyword: "required", params: { missingProperty: "error" }, schema: schema7.required, parentSchema: schema7 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.customField !== void 0 && typeof data3.customField != "string") {
              let err6 = { instancePath: instancePath + "/errored/" + i1 + "/customField", schemaPath: "doubletick:schemas#/$defs/CustomFieldError/properties/customField/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.customField.type, parentSchema: schema7.properties.customField };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.error !== void 0 && typeof data3.error != "string") {
              let err7 = { instancePath: instancePath + "/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/CustomFieldError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/errored", schemaPath: "#/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.errored.type, parentSchema: schema6.properties.errored };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { added: !0, errored: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tags === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customFields === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customFields" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tags !== void 0 && (validate3(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length)), data.customFields !== void 0 && (validate5(data.customFields, { instancePath: instancePath + "/customFields", parentData: data, parentDataProperty: "customFields", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate5.errors), errors = vErrors.length)), data.customerId !== void 0 && typeof data.customerId != "string") {
      let err2 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerId.type, parentSchema: schema3.properties.customerId };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { tags: !0, customFields: !0, customerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate7, schema8 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema8.properties.statusCode.type, parentSchema: schema8.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.message.anyOf[0].items.type, parentSchema: schema8.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema8.properties.message.anyOf[0].type, parentSchema: schema8.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.message.anyOf[1].type, parentSchema: schema8.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema8.properties.message.anyOf, parentSchema: schema8.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.error.type, parentSchema: schema8.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate8, schema9 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema9.properties.statusCode.type, parentSchema: schema9.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.message.type, parentSchema: schema9.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.error.type, parentSchema: schema9.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate9, schema10 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema11 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema11.required, parentSchema: schema11 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.reason.type, parentSchema: schema11.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema9.properties.statusCode.type, parentSchema: schema9.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.message.type, parentSchema: schema9.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.error.type, parentSchema: schema9.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema10.anyOf, parentSchema: schema10 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate9.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate9.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
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
