// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:removeCustomerTagsAndCustomFields
var body = validate1, schema1 = { type: "object", required: ["phone", "tags", "customFields"], properties: { phone: { type: "string" }, tags: { type: "array", items: { type: "string" } }, customFields: { type: "array", items: { type: "string" } }, wabaNumber: { type: "string" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phone === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tags === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customFields === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customFields" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err3 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.phone.type, parentSchema: schema1.properties.phone };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.tags !== void 0) {
      let data1 = data.tags;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err4 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.tags.items.type, parentSchema: schema1.properties.tags.items };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.tags.type, parentSchema: schema1.properties.tags };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data3 = data.customFields;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            let err6 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "#/properties/customFields/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customFields.items.type, parentSchema: schema1.properties.customFields.items };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.customFields.type, parentSchema: schema1.properties.customFields };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err8 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumber.type, parentSchema: schema1.properties.wabaNumber };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { phone: !0, tags: !0, customFields: !0, wabaNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate2, schema2 = { type: "object", required: ["tags", "customFields"], properties: { tags: { anyOf: [{ $ref: "doubletick:schemas#/$defs/TagsRemoved" }, { $ref: "doubletick:schemas#/$defs/TagsAdded" }] }, customFields: { anyOf: [{ $ref: "doubletick:schemas#/$defs/CustomFieldsRemoved" }, { $ref: "doubletick:schemas#/$defs/CustomFieldsAdded" }] } } }, schema3 = { type: "object", required: ["removed", "errored"], properties: { removed: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TagError" } } } }, schema4 = { type: "object", required: ["tag", "error"], properties: { tag: { type: "string" }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.removed === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removed" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errored === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errored" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.removed !== void 0) {
      let data0 = data.removed;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err2 = { instancePath: instancePath + "/removed/" + i0, schemaPath: "#/properties/removed/items/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.removed.items.type, parentSchema: schema3.properties.removed.items };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.removed.type, parentSchema: schema3.properties.removed };
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
              let err4 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/required", keyword: "required", params: { missingProperty: "tag" }, schema: schema4.required, parentSchema: schema4 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.error === void 0) {
              let err5 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/required", keyword: "required", params: { missingProperty: "error" }, schema: schema4.required, parentSchema: schema4 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.tag !== void 0 && typeof data3.tag != "string") {
              let err6 = { instancePath: instancePath + "/errored/" + i1 + "/tag", schemaPath: "doubletick:schemas#/$defs/TagError/properties/tag/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.tag.type, parentSchema: schema4.properties.tag };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.error !== void 0 && typeof data3.error != "string") {
              let err7 = { instancePath: instancePath + "/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/TagError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.error.type, parentSchema: schema4.properties.error };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/errored", schemaPath: "#/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.errored.type, parentSchema: schema3.properties.errored };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { removed: !0, errored: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema5 = { type: "object", required: ["added", "errored"], properties: { added: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TagError" } } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.added === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errored === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errored" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err2 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.added.items.type, parentSchema: schema5.properties.added.items };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.added.type, parentSchema: schema5.properties.added };
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
              let err4 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/required", keyword: "required", params: { missingProperty: "tag" }, schema: schema4.required, parentSchema: schema4 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.error === void 0) {
              let err5 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/required", keyword: "required", params: { missingProperty: "error" }, schema: schema4.required, parentSchema: schema4 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.tag !== void 0 && typeof data3.tag != "string") {
              let err6 = { instancePath: instancePath + "/errored/" + i1 + "/tag", schemaPath: "doubletick:schemas#/$defs/TagError/properties/tag/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.tag.type, parentSchema: schema4.properties.tag };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.error !== void 0 && typeof data3.error != "string") {
              let err7 = { instancePath: instancePath + "/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/TagError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.error.type, parentSchema: schema4.properties.error };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/TagError/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/errored", schemaPath: "#/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.errored.type, parentSchema: schema5.properties.errored };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { added: !0, errored: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema7 = { type: "object", required: ["removed", "errored"], properties: { removed: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/CustomFieldError" } } } }, schema8 = { type: "object", required: ["customField", "error"], properties: { customField: { type: "string" }, error: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.removed === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removed" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errored === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errored" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.removed !== void 0) {
      let data0 = data.removed;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err2 = { instancePath: instancePath + "/removed/" + i0, schemaPath: "#/properties/removed/items/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.removed.items.type, parentSchema: schema7.properties.removed.items };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.removed.type, parentSchema: schema7.properties.removed };
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
              let err4 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/required", keyword: "required", params: { missingProperty: "customField" }, schema: schema8.required, parentSchema: schema8 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.error === void 0) {
              let err5 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/required", keyword: "required", params: { missingProperty: "error" }, schema: schema8.required, parentSchema: schema8 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.customField !== void 0 && typeof data3.customField != "string") {
              let err6 = { instancePath: instancePath + "/errored/" + i1 + "/customField", schemaPath: "doubletick:schemas#/$defs/CustomFieldError/properties/customField/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.customField.type, parentSchema: schema8.properties.customField };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.error !== void 0 && typeof data3.error != "string") {
              let err7 = { instancePath: instancePath + "/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/CustomFieldError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.error.type, parentSchema: schema8.properties.error };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/errored", schemaPath: "#/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.errored.type, parentSchema: schema7.properties.errored };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { removed: !0, errored: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema9 = { type: "object", required: ["added", "errored"], properties: { added: { type: "array", items: { type: "string" } }, errored: { type: "array", items: { $ref: "doubletick:schemas#/$defs/CustomFieldError" } } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.added === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added" }, schema: schema9.required, parentSchema: schema9 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errored === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errored" }, schema: schema9.required, parentSchema: schema9 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err2 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.added.items.type, parentSchema: schema9.properties.added.items };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.added.type, parentSchema: schema9.properties.added };
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
              let err4 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/required", keyword: "required", params: { missingProperty: "customField" }, schema: schema8.required, parentSchema: schema8 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3.error === void 0) {
              let err5 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/required", keyword: "required", params: { missingProperty: "error" }, schema: schema8.required, parentSchema: schema8 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data3.customField !== void 0 && typeof data3.customField != "string") {
              let err6 = { instancePath: instancePath + "/errored/" + i1 + "/customField", schemaPath: "doubletick:schemas#/$defs/CustomFieldError/properties/customField/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.customField.type, parentSchema: schema8.properties.customField };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.error !== void 0 && typeof data3.error != "string") {
              let err7 = { instancePath: instancePath + "/errored/" + i1 + "/error", schemaPath: "doubletick:schemas#/$defs/CustomFieldError/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.error.type, parentSchema: schema8.properties.error };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/errored/" + i1, schemaPath: "doubletick:schemas#/$defs/CustomFieldError/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/errored", schemaPath: "#/properties/errored/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.errored.type, parentSchema: schema9.properties.errored };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
validate9.evaluated = { props: { added: !0, errored: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tags === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customFields === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customFields" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tags !== void 0) {
      let data0 = data.tags, _errs2 = errors, valid1 = !1, _errs3 = errors;
      validate3(data0, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.removed = !0, props0.errored = !0;
      }
      let _errs4 = errors;
      validate5(data0, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate5.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.added = !0, props0.errored = !0), valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.tags.anyOf, parentSchema: schema2.properties.tags };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data1 = data.customFields, _errs6 = errors, valid2 = !1, _errs7 = errors;
      validate7(data1, { instancePath: instancePath + "/customFields", parentData: data, parentDataProperty: "customFields", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate7.errors), errors = vErrors.length);
      var _valid1 = _errs7 === errors;
      if (valid2 = valid2 || _valid1, _valid1) {
        var props1 = {};
        props1.removed = !0, props1.errored = !0;
      }
      let _errs8 = errors;
      validate9(data1, { instancePath: instancePath + "/customFields", parentData: data, parentDataProperty: "customFields", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate9.errors), errors = vErrors.length);
      var _valid1 = _errs8 === errors;
      if (valid2 = valid2 || _valid1, _valid1 && props1 !== !0 && (props1 = props1 || {}, props1.added = !0, props1.errored = !0), valid2)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.customFields.anyOf, parentSchema: schema2.properties.customFields };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { tags: !0, customFields: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate11, schema11 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema11.properties.statusCode.type, parentSchema: schema11.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.message.anyOf[0].items.type, parentSchema: schema11.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.message.anyOf[0].type, parentSchema: schema11.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.message.anyOf[1].type, parentSchema: schema11.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema11.properties.message.anyOf, parentSchema: schema11.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.error.type, parentSchema: schema11.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
validate11.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate12, schema12 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema12.properties.statusCode.type, parentSchema: schema12.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.message.type, parentSchema: schema12.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.error.type, parentSchema: schema12.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
validate12.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate13, schema13 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema14 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema14.required, parentSchema: schema14 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.reason.type, parentSchema: schema14.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema12.properties.statusCode.type, parentSchema: schema12.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.message.type, parentSchema: schema12.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.error.type, parentSchema: schema12.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema13.anyOf, parentSchema: schema13 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate13.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate13.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
var response413 = response401, response415 = response401, response422 = response401, response500 = response401;
export {
  body,
  response201,
  response400,
  response401,
  response403,
  response413,
  response415,
  response422,
  response500
};
