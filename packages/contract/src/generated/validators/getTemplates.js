// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:getTemplates
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: [], properties: { status: { type: "string", enum: ["APPROVED", "REJECTED", "PENDING", "PAUSED", "ALL"] }, name: { type: "string" }, language: { type: "string", $ref: "doubletick:schemas#/$defs/TemplateLanguage" }, category: { type: "string", $ref: "doubletick:schemas#/$defs/TemplateCategory" }, wabaPhoneNumbers: { type: "string" }, allWabaPhoneNumbers: { type: "boolean" } } }, schema2 = { type: "string", enum: ["af", "sq", "ar", "az", "bn", "bg", "ca", "zh_CN", "zh_HK", "zh_TW", "hr", "cs", "da", "nl", "en", "en_GB", "en_US", "et", "fil", "fi", "fr", "ka", "de", "el", "gu", "ha", "he", "hi", "hu", "id", "ga", "it", "ja", "kn", "kk", "rw_RW", "ko", "ky_KG", "lo", "lv", "lt", "mk", "ms", "ml", "mr", "nb", "fa", "pl", "pt_BR", "pt_PT", "pa", "ro", "ru", "sr", "sk", "sl", "es", "es_AR", "es_ES", "es_MX", "sw", "sv", "ta", "te", "th", "tr", "uk", "ur", "uz"] }, schema3 = { type: "string", enum: ["MARKETING", "UTILITY"] };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.status.type, parentSchema: schema0.properties.status };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "APPROVED" || data0 === "REJECTED" || data0 === "PENDING" || data0 === "PAUSED" || data0 === "ALL")) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema0.properties.status.enum }, schema: schema0.properties.status.enum, parentSchema: schema0.properties.status };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.name.type, parentSchema: schema0.properties.name };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 != "string") {
        let err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.language.type, parentSchema: schema0.properties.language };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/type", keyword: "type", params: { type: "string" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data2 === "af" || data2 === "sq" || data2 === "ar" || data2 === "az" || data2 === "bn" || data2 === "bg" || data2 === "ca" || data2 === "zh_CN" || data2 === "zh_HK" || data2 === "zh_TW" || data2 === "hr" || data2 === "cs" || data2 === "da" || data2 === "nl" || data2 === "en" || data2 === "en_GB" || data2 === "en_US" || data2 === "et" || data2 === "fil" || data2 === "fi" || data2 === "fr" || data2 === "ka" || data2 === "de" || data2 === "el" || data2 === "gu" || data2 === "ha" || data2 === "he" || data2 === "hi" || data2 === "hu" || data2 === "id" || data2 === "ga" || data2 === "it" || data2 === "ja" || data2 === "kn" || data2 === "kk" || data2 === "rw_RW" || data2 === "ko" || data2 === "ky_KG" || data2 === "lo" || data2 === "lv" || data2 === "lt" || data2 === "mk" || data2 === "ms" || data2 === "ml" || data2 === "mr" || data2 === "nb" || data2 === "fa" || data2 === "pl" || data2 === "pt_BR" || data2 === "pt_PT" || data2 === "pa" || data2 === "ro" || data2 === "ru" || data2 === "sr" || data2 === "sk" || data2 === "sl" || data2 === "es" || data2 === "es_AR" || data2 === "es_ES" || data2 === "es_MX" || data2 === "sw" || data2 === "sv" || data2 === "ta" || data2 === "te" || data2 === "th" || data2 === "tr" || data2 === "uk" || data2 === "ur" || data2 === "uz")) {
        let err5 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/enum", keyword: "enum", params: { allowedValues: schema2.enum }, schema: schema2.enum, parentSchema: schema2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.category !== void 0) {
      let data3 = data.category;
      if (typeof data3 != "string") {
        let err6 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.category.type, parentSchema: schema0.properties.category };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/category", schemaPath: "doubletick:schemas#/$defs/TemplateCategory/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "MARKETING" || data3 === "UTILITY")) {
        let err8 = { instancePath: instancePath + "/category", schemaPath: "doubletick:schemas#/$defs/TemplateCategory/enum", keyword: "enum", params: { allowedValues: schema3.enum }, schema: schema3.enum, parentSchema: schema3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.wabaPhoneNumbers !== void 0 && typeof data.wabaPhoneNumbers != "string") {
      let err9 = { instancePath: instancePath + "/wabaPhoneNumbers", schemaPath: "#/properties/wabaPhoneNumbers/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.wabaPhoneNumbers.type, parentSchema: schema0.properties.wabaPhoneNumbers };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.allWabaPhoneNumbers !== void 0 && typeof data.allWabaPhoneNumbers != "boolean") {
      let err10 = { instancePath: instancePath + "/allWabaPhoneNumbers", schemaPath: "#/properties/allWabaPhoneNumbers/type", keyword: "type", params: { type: "boolean" }, schema: schema0.properties.allWabaPhoneNumbers.type, parentSchema: schema0.properties.allWabaPhoneNumbers };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { status: !0, name: !0, language: !0, category: !0, wabaPhoneNumbers: !0, allWabaPhoneNumbers: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate2, schema4 = { $id: "doubletick:response201", type: "array", items: { $ref: "doubletick:schemas#/$defs/Template" } }, schema5 = { type: "object", required: ["id", "name", "language", "category", "components", "status", "createdBy", "wabaPhoneNumber"], properties: { id: { type: ["number", "string"] }, name: { type: "string", minLength: 1, maxLength: 512 }, language: { anyOf: [{ $ref: "doubletick:schemas#/$defs/TemplateLanguage" }, { type: "string" }] }, category: { anyOf: [{ $ref: "doubletick:schemas#/$defs/TemplateCategory" }, { type: "string" }] }, status: { anyOf: [{ type: "string", enum: ["APPROVED", "REJECTED", "PENDING", "PAUSED"] }, { type: "string" }] }, rejectedReason: { type: "string" }, createdBy: { type: "string" }, wabaPhoneNumber: { type: "string" }, components: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateComponent" } }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateButton" } } } }, func0 = require_ucs2length().default, schema8 = { oneOf: [{ $ref: "doubletick:schemas#/$defs/KnownTemplateComponent" }, { $ref: "doubletick:schemas#/$defs/UnknownTemplateComponent" }] }, schema31 = { type: "object", required: ["type"], properties: { type: { type: "string", not: { enum: ["HEADER", "BODY", "FOOTER", "BUTTON"] } } } }, schema9 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateHeaderComponent" }, { $ref: "doubletick:schemas#/$defs/TemplateBodyComponent" }, { $ref: "doubletick:schemas#/$defs/TemplateFooterComponent" }, { $ref: "doubletick:schemas#/$defs/TemplateButtonsComponent" }], discriminator: { propertyName: "type" } }, schema30 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "FOOTER" }, text: { type: "string" } } }, schema10 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "HEADER" } }, oneOf: [{ $ref: "doubletick:schemas#/$defs/KnownTemplateHeader" }, { $ref: "doubletick:schemas#/$defs/UnknownTemplateHeader" }] }, schema20 = { type: "object", properties: { format: { type: "string", not: { enum: ["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION"] } } } }, schema11 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateTextHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateImageHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateVideoHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateDocumentHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateLocationHeader" }], discriminator: { propertyName: "format" } }, schema18 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "DOCUMENT" }, variables: { type: "array", items: { type: "object", properties: { mediaUrl: { type: "string" }, fileName: { type: "string" } } } } } }, schema19 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "LOCATION" } } }, schema12 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "TEXT" }, text: { type: "string" }, variables: { $ref: "doubletick:schemas#/$defs/TemplateTextVariables" } } }, schema13 = { type: "array", items: { type: "object", properties: { name: { type: "string" } } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema12.required, parentSchema: schema12 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.format.type, parentSchema: schema12.properties.format };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "TEXT") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "TEXT" }, schema: "TEXT", parentSchema: schema12.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.text.type, parentSchema: schema12.properties.text };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.variables !== void 0) {
      let data2 = data.variables;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name !== void 0 && typeof data3.name != "string") {
              let err4 = { instancePath: instancePath + "/variables/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/TemplateTextVariables/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema13.items.properties.name.type, parentSchema: schema13.items.properties.name };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateTextVariables/items/type", keyword: "type", params: { type: "object" }, schema: schema13.items.type, parentSchema: schema13.items };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/variables", schemaPath: "doubletick:schemas#/$defs/TemplateTextVariables/type", keyword: "type", params: { type: "array" }, schema: schema13.type, parentSchema: schema13 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { format: !0, text: !0, variables: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema14 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "IMAGE" }, variables: { $ref: "doubletick:schemas#/$defs/TemplateMediaVariables" } } }, schema15 = { type: "array", items: { type: "object", properties: { mediaUrl: { type: "string" } } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema14.required, parentSchema: schema14 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.format.type, parentSchema: schema14.properties.format };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "IMAGE") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "IMAGE" }, schema: "IMAGE", parentSchema: schema14.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.variables !== void 0) {
      let data1 = data.variables;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.mediaUrl !== void 0 && typeof data2.mediaUrl != "string") {
              let err3 = { instancePath: instancePath + "/variables/" + i0 + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMediaVariables/items/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema15.items.properties.mediaUrl.type, parentSchema: schema15.items.properties.mediaUrl };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateMediaVariables/items/type", keyword: "type", params: { type: "object" }, schema: schema15.items.type, parentSchema: schema15.items };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/variables", schemaPath: "doubletick:schemas#/$defs/TemplateMediaVariables/type", keyword: "type", params: { type: "array" }, schema: schema15.type, parentSchema: schema15 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
validate9.evaluated = { props: { format: !0, variables: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema16 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "VIDEO" }, variables: { $ref: "doubletick:schemas#/$defs/TemplateMediaVariables" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema16.required, parentSchema: schema16 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.format.type, parentSchema: schema16.properties.format };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "VIDEO") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "VIDEO" }, schema: "VIDEO", parentSchema: schema16.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.variables !== void 0) {
      let data1 = data.variables;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.mediaUrl !== void 0 && typeof data2.mediaUrl != "string") {
              let err3 = { instancePath: instancePath + "/variables/" + i0 + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMediaVariables/items/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema15.items.properties.mediaUrl.type, parentSchema: schema15.items.properties.mediaUrl };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateMediaVariables/items/type", keyword: "type", params: { type: "object" }, schema: schema15.items.type, parentSchema: schema15.items };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/variables", schemaPath: "doubletick:schemas#/$defs/TemplateMediaVariables/type", keyword: "type", params: { type: "array" }, schema: schema15.type, parentSchema: schema15 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
validate10.evaluated = { props: { format: !0, variables: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.format;
    if (typeof tag0 == "string")
      if (tag0 === "TEXT") {
        validate8(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate8.errors), errors = vErrors.length);
        var props0 = {};
        props0.format = !0, props0.text = !0, props0.variables = !0;
      } else if (tag0 === "IMAGE")
        validate9(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate9.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.format = !0, props0.variables = !0);
      else if (tag0 === "VIDEO")
        validate10(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate10.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.format = !0, props0.variables = !0);
      else if (tag0 === "DOCUMENT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.format === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/required", keyword: "required", params: { missingProperty: "format" }, schema: schema18.required, parentSchema: schema18 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.format !== void 0) {
            let data0 = data.format;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/format", schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.format.type, parentSchema: schema18.properties.format };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "DOCUMENT") {
              let err2 = { instancePath: instancePath + "/format", schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/properties/format/const", keyword: "const", params: { allowedValue: "DOCUMENT" }, schema: "DOCUMENT", parentSchema: schema18.properties.format };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.variables !== void 0) {
            let data1 = data.variables;
            if (Array.isArray(data1)) {
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  if (data2.mediaUrl !== void 0 && typeof data2.mediaUrl != "string") {
                    let err3 = { instancePath: instancePath + "/variables/" + i0 + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/properties/variables/items/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.variables.items.properties.mediaUrl.type, parentSchema: schema18.properties.variables.items.properties.mediaUrl };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                  if (data2.fileName !== void 0 && typeof data2.fileName != "string") {
                    let err4 = { instancePath: instancePath + "/variables/" + i0 + "/fileName", schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/properties/variables/items/properties/fileName/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.variables.items.properties.fileName.type, parentSchema: schema18.properties.variables.items.properties.fileName };
                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                  }
                } else {
                  let err5 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/properties/variables/items/type", keyword: "type", params: { type: "object" }, schema: schema18.properties.variables.items.type, parentSchema: schema18.properties.variables.items };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              }
            } else {
              let err6 = { instancePath: instancePath + "/variables", schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/properties/variables/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.variables.type, parentSchema: schema18.properties.variables };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        } else {
          let err7 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateDocumentHeader/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.format = !0, props0.variables = !0);
      } else if (tag0 === "LOCATION") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.format === void 0) {
            let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateLocationHeader/required", keyword: "required", params: { missingProperty: "format" }, schema: schema19.required, parentSchema: schema19 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (data.format !== void 0) {
            let data5 = data.format;
            if (typeof data5 != "string") {
              let err9 = { instancePath: instancePath + "/format", schemaPath: "doubletick:schemas#/$defs/TemplateLocationHeader/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.format.type, parentSchema: schema19.properties.format };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data5 !== "LOCATION") {
              let err10 = { instancePath: instancePath + "/format", schemaPath: "doubletick:schemas#/$defs/TemplateLocationHeader/properties/format/const", keyword: "const", params: { allowedValue: "LOCATION" }, schema: "LOCATION", parentSchema: schema19.properties.format };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
        } else {
          let err11 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateLocationHeader/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.format = !0);
      } else {
        let err12 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "format", tagValue: tag0 }, schema: schema11.discriminator, parentSchema: schema11 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    else {
      let err13 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "format", tagValue: tag0 }, schema: schema11.discriminator, parentSchema: schema11 };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate7.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate7.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (!validate7(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = append(vErrors, validate7.errors), errors = vErrors.length;
  else
    var props0 = validate7.evaluated.props;
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/format", schemaPath: "doubletick:schemas#/$defs/UnknownTemplateHeader/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.format.type, parentSchema: schema20.properties.format };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let _errs8 = errors, _errs9 = errors;
      if (!(data0 === "TEXT" || data0 === "IMAGE" || data0 === "VIDEO" || data0 === "DOCUMENT" || data0 === "LOCATION")) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid3 = _errs9 === errors;
      if (valid3) {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "doubletick:schemas#/$defs/UnknownTemplateHeader/properties/format/not", keyword: "not", params: {}, schema: schema20.properties.format.not, parentSchema: schema20.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UnknownTemplateHeader/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.format = !0)), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema10.oneOf, parentSchema: schema10 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema10.required, parentSchema: schema10 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0), data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.type.type, parentSchema: schema10.properties.type };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data1 !== "HEADER") {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "HEADER" }, schema: "HEADER", parentSchema: schema10.properties.type };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate6.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate6.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema21 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "BODY" }, text: { type: "string" }, variables: { $ref: "doubletick:schemas#/$defs/TemplateTextVariables" } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.type.type, parentSchema: schema21.properties.type };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "BODY") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "BODY" }, schema: "BODY", parentSchema: schema21.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.text.type, parentSchema: schema21.properties.text };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.variables !== void 0) {
      let data2 = data.variables;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name !== void 0 && typeof data3.name != "string") {
              let err4 = { instancePath: instancePath + "/variables/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/TemplateTextVariables/items/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema13.items.properties.name.type, parentSchema: schema13.items.properties.name };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateTextVariables/items/type", keyword: "type", params: { type: "object" }, schema: schema13.items.type, parentSchema: schema13.items };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/variables", schemaPath: "doubletick:schemas#/$defs/TemplateTextVariables/type", keyword: "type", params: { type: "array" }, schema: schema13.type, parentSchema: schema13 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
validate15.evaluated = { props: { type: !0, text: !0, variables: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "BUTTON" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateButton" } } } }, schema24 = { oneOf: [{ $ref: "doubletick:schemas#/$defs/KnownTemplateButton" }, { $ref: "doubletick:schemas#/$defs/UnknownTemplateButton" }] }, schema29 = { type: "object", required: ["type", "text"], properties: { type: { type: "string", not: { enum: ["QUICK_REPLY", "URL", "PHONE_NUMBER"] } }, text: { type: "string" } } }, schema25 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateQuickReplyButton" }, { $ref: "doubletick:schemas#/$defs/TemplateUrlButton" }, { $ref: "doubletick:schemas#/$defs/TemplatePhoneButton" }], discriminator: { propertyName: "type" } }, schema26 = { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "QUICK_REPLY" }, text: { type: "string" } } }, schema27 = { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "URL" }, text: { type: "string" }, url: { type: "string" }, variables: { type: "array", items: { type: "object", required: ["parameter"], properties: { parameter: { type: "string" } } } } } }, schema28 = { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "PHONE_NUMBER" }, text: { type: "string" }, phoneNumber: { type: "string" } } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "QUICK_REPLY") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateQuickReplyButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema26.required, parentSchema: schema26 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.text === void 0) {
            let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateQuickReplyButton/required", keyword: "required", params: { missingProperty: "text" }, schema: schema26.required, parentSchema: schema26 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateQuickReplyButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.type.type, parentSchema: schema26.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data0 !== "QUICK_REPLY") {
              let err3 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateQuickReplyButton/properties/type/const", keyword: "const", params: { allowedValue: "QUICK_REPLY" }, schema: "QUICK_REPLY", parentSchema: schema26.properties.type };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
          if (data.text !== void 0 && typeof data.text != "string") {
            let err4 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateQuickReplyButton/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.text.type, parentSchema: schema26.properties.text };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateQuickReplyButton/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var props0 = {};
        props0.type = !0, props0.text = !0;
      } else if (tag0 === "URL") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema27.required, parentSchema: schema27 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data.text === void 0) {
            let err7 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/required", keyword: "required", params: { missingProperty: "text" }, schema: schema27.required, parentSchema: schema27 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 != "string") {
              let err8 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.type.type, parentSchema: schema27.properties.type };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2 !== "URL") {
              let err9 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/type/const", keyword: "const", params: { allowedValue: "URL" }, schema: "URL", parentSchema: schema27.properties.type };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
          if (data.text !== void 0 && typeof data.text != "string") {
            let err10 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.text.type, parentSchema: schema27.properties.text };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data.url !== void 0 && typeof data.url != "string") {
            let err11 = { instancePath: instancePath + "/url", schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.url.type, parentSchema: schema27.properties.url };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data.variables !== void 0) {
            let data5 = data.variables;
            if (Array.isArray(data5)) {
              let len0 = data5.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data6 = data5[i0];
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                  if (data6.parameter === void 0) {
                    let err12 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/variables/items/required", keyword: "required", params: { missingProperty: "parameter" }, schema: schema27.properties.variables.items.required, parentSchema: schema27.properties.variables.items };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                  if (data6.parameter !== void 0 && typeof data6.parameter != "string") {
                    let err13 = { instancePath: instancePath + "/variables/" + i0 + "/parameter", schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/variables/items/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.variables.items.properties.parameter.type, parentSchema: schema27.properties.variables.items.properties.parameter };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                } else {
                  let err14 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/variables/items/type", keyword: "type", params: { type: "object" }, schema: schema27.properties.variables.items.type, parentSchema: schema27.properties.variables.items };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              }
            } else {
              let err15 = { instancePath: instancePath + "/variables", schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/properties/variables/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.variables.type, parentSchema: schema27.properties.variables };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
        } else {
          let err16 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateUrlButton/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0, props0.url = !0, props0.variables = !0);
      } else if (tag0 === "PHONE_NUMBER") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err17 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplatePhoneButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema28.required, parentSchema: schema28 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (data.text === void 0) {
            let err18 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplatePhoneButton/required", keyword: "required", params: { missingProperty: "text" }, schema: schema28.required, parentSchema: schema28 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (data.type !== void 0) {
            let data8 = data.type;
            if (typeof data8 != "string") {
              let err19 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplatePhoneButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.type.type, parentSchema: schema28.properties.type };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data8 !== "PHONE_NUMBER") {
              let err20 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplatePhoneButton/properties/type/const", keyword: "const", params: { allowedValue: "PHONE_NUMBER" }, schema: "PHONE_NUMBER", parentSchema: schema28.properties.type };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          }
          if (data.text !== void 0 && typeof data.text != "string") {
            let err21 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplatePhoneButton/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.text.type, parentSchema: schema28.properties.text };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
            let err22 = { instancePath: instancePath + "/phoneNumber", schemaPath: "doubletick:schemas#/$defs/TemplatePhoneButton/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.phoneNumber.type, parentSchema: schema28.properties.phoneNumber };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        } else {
          let err23 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplatePhoneButton/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0, props0.phoneNumber = !0);
      } else {
        let err24 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema25.discriminator, parentSchema: schema25 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    else {
      let err25 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema25.discriminator, parentSchema: schema25 };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25 };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate18.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate18.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate17.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = append(vErrors, validate18.errors), errors = vErrors.length;
  else
    var props0 = validate18.evaluated.props;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UnknownTemplateButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema29.required, parentSchema: schema29 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UnknownTemplateButton/required", keyword: "required", params: { missingProperty: "text" }, schema: schema29.required, parentSchema: schema29 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/UnknownTemplateButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.type.type, parentSchema: schema29.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      let _errs7 = errors, _errs8 = errors;
      if (!(data0 === "QUICK_REPLY" || data0 === "URL" || data0 === "PHONE_NUMBER")) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid3 = _errs8 === errors;
      if (valid3) {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/UnknownTemplateButton/properties/type/not", keyword: "not", params: {}, schema: schema29.properties.type.not, parentSchema: schema29.properties.type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      } else
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err5 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/UnknownTemplateButton/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.text.type, parentSchema: schema29.properties.text };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UnknownTemplateButton/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema24.oneOf, parentSchema: schema24 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate17.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate17.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema23.required, parentSchema: schema23 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.type.type, parentSchema: schema23.properties.type };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "BUTTON") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "BUTTON" }, schema: "BUTTON", parentSchema: schema23.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data1 = data.buttons;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate17(data1[i0], { instancePath: instancePath + "/buttons/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate17.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.buttons.type, parentSchema: schema23.properties.buttons };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
validate16.evaluated = { props: { type: !0, buttons: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "HEADER")
        if (!validate6(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
          vErrors = append(vErrors, validate6.errors), errors = vErrors.length;
        else
          var props0 = validate6.evaluated.props;
      else if (tag0 === "BODY")
        validate15(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate15.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0, props0.variables = !0);
      else if (tag0 === "FOOTER") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateFooterComponent/required", keyword: "required", params: { missingProperty: "type" }, schema: schema30.required, parentSchema: schema30 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateFooterComponent/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.type.type, parentSchema: schema30.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "FOOTER") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateFooterComponent/properties/type/const", keyword: "const", params: { allowedValue: "FOOTER" }, schema: "FOOTER", parentSchema: schema30.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.text !== void 0 && typeof data.text != "string") {
            let err3 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateFooterComponent/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.text.type, parentSchema: schema30.properties.text };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateFooterComponent/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0);
      } else if (tag0 === "BUTTON")
        validate16(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate16.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.buttons = !0);
      else {
        let err5 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema9.discriminator, parentSchema: schema9 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    else {
      let err6 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema9.discriminator, parentSchema: schema9 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (!validate5(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = append(vErrors, validate5.errors), errors = vErrors.length;
  else
    var props0 = validate5.evaluated.props;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UnknownTemplateComponent/required", keyword: "required", params: { missingProperty: "type" }, schema: schema31.required, parentSchema: schema31 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/UnknownTemplateComponent/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.type.type, parentSchema: schema31.properties.type };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let _errs7 = errors, _errs8 = errors;
      if (!(data0 === "HEADER" || data0 === "BODY" || data0 === "FOOTER" || data0 === "BUTTON")) {
        let err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var valid3 = _errs8 === errors;
      if (valid3) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/UnknownTemplateComponent/properties/type/not", keyword: "not", params: {}, schema: schema31.properties.type.not, parentSchema: schema31.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    }
  } else {
    let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UnknownTemplateComponent/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.type = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema8.oneOf, parentSchema: schema8 };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate4.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate4.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.language === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.category === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.components === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.createdBy === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdBy" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.wabaPhoneNumber === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaPhoneNumber" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "string") {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema5.properties.id.type }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func0(data1) > 512) {
          let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema5.properties.name };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func0(data1) < 1) {
          let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema5.properties.name };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.name.type, parentSchema: schema5.properties.name };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language, _errs6 = errors, valid1 = !1, _errs7 = errors;
      if (typeof data2 != "string") {
        let err12 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/type", keyword: "type", params: { type: "string" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data2 === "af" || data2 === "sq" || data2 === "ar" || data2 === "az" || data2 === "bn" || data2 === "bg" || data2 === "ca" || data2 === "zh_CN" || data2 === "zh_HK" || data2 === "zh_TW" || data2 === "hr" || data2 === "cs" || data2 === "da" || data2 === "nl" || data2 === "en" || data2 === "en_GB" || data2 === "en_US" || data2 === "et" || data2 === "fil" || data2 === "fi" || data2 === "fr" || data2 === "ka" || data2 === "de" || data2 === "el" || data2 === "gu" || data2 === "ha" || data2 === "he" || data2 === "hi" || data2 === "hu" || data2 === "id" || data2 === "ga" || data2 === "it" || data2 === "ja" || data2 === "kn" || data2 === "kk" || data2 === "rw_RW" || data2 === "ko" || data2 === "ky_KG" || data2 === "lo" || data2 === "lv" || data2 === "lt" || data2 === "mk" || data2 === "ms" || data2 === "ml" || data2 === "mr" || data2 === "nb" || data2 === "fa" || data2 === "pl" || data2 === "pt_BR" || data2 === "pt_PT" || data2 === "pa" || data2 === "ro" || data2 === "ru" || data2 === "sr" || data2 === "sk" || data2 === "sl" || data2 === "es" || data2 === "es_AR" || data2 === "es_ES" || data2 === "es_MX" || data2 === "sw" || data2 === "sv" || data2 === "ta" || data2 === "te" || data2 === "th" || data2 === "tr" || data2 === "uk" || data2 === "ur" || data2 === "uz")) {
        let err13 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/enum", keyword: "enum", params: { allowedValues: schema2.enum }, schema: schema2.enum, parentSchema: schema2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (typeof data2 != "string") {
        let err14 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.language.anyOf[1].type, parentSchema: schema5.properties.language.anyOf[1] };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf", keyword: "anyOf", params: {}, schema: schema5.properties.language.anyOf, parentSchema: schema5.properties.language };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.category !== void 0) {
      let data3 = data.category, _errs13 = errors, valid3 = !1, _errs14 = errors;
      if (typeof data3 != "string") {
        let err16 = { instancePath: instancePath + "/category", schemaPath: "doubletick:schemas#/$defs/TemplateCategory/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data3 === "MARKETING" || data3 === "UTILITY")) {
        let err17 = { instancePath: instancePath + "/category", schemaPath: "doubletick:schemas#/$defs/TemplateCategory/enum", keyword: "enum", params: { allowedValues: schema3.enum }, schema: schema3.enum, parentSchema: schema3 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid1 = _errs14 === errors;
      valid3 = valid3 || _valid1;
      let _errs17 = errors;
      if (typeof data3 != "string") {
        let err18 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.category.anyOf[1].type, parentSchema: schema5.properties.category.anyOf[1] };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid1 = _errs17 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/anyOf", keyword: "anyOf", params: {}, schema: schema5.properties.category.anyOf, parentSchema: schema5.properties.category };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status, _errs20 = errors, valid5 = !1, _errs21 = errors;
      if (typeof data4 != "string") {
        let err20 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.status.anyOf[0].type, parentSchema: schema5.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data4 === "APPROVED" || data4 === "REJECTED" || data4 === "PENDING" || data4 === "PAUSED")) {
        let err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema5.properties.status.anyOf[0].enum }, schema: schema5.properties.status.anyOf[0].enum, parentSchema: schema5.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid2 = _errs21 === errors;
      valid5 = valid5 || _valid2;
      let _errs23 = errors;
      if (typeof data4 != "string") {
        let err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.status.anyOf[1].type, parentSchema: schema5.properties.status.anyOf[1] };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid2 = _errs23 === errors;
      if (valid5 = valid5 || _valid2, valid5)
        errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
      else {
        let err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, schema: schema5.properties.status.anyOf, parentSchema: schema5.properties.status };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.rejectedReason !== void 0 && typeof data.rejectedReason != "string") {
      let err24 = { instancePath: instancePath + "/rejectedReason", schemaPath: "#/properties/rejectedReason/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.rejectedReason.type, parentSchema: schema5.properties.rejectedReason };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.createdBy !== void 0 && typeof data.createdBy != "string") {
      let err25 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.createdBy.type, parentSchema: schema5.properties.createdBy };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.wabaPhoneNumber !== void 0 && typeof data.wabaPhoneNumber != "string") {
      let err26 = { instancePath: instancePath + "/wabaPhoneNumber", schemaPath: "#/properties/wabaPhoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.wabaPhoneNumber.type, parentSchema: schema5.properties.wabaPhoneNumber };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.components !== void 0) {
      let data8 = data.components;
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate4(data8[i0], { instancePath: instancePath + "/components/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.components.type, parentSchema: schema5.properties.components };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data10 = data.buttons;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate17(data10[i1], { instancePath: instancePath + "/buttons/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate17.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.buttons.type, parentSchema: schema5.properties.buttons };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { id: !0, name: !0, language: !0, category: !0, status: !0, rejectedReason: !0, createdBy: !0, wabaPhoneNumber: !0, components: !0, buttons: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate28, schema32 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema32.properties.statusCode.type, parentSchema: schema32.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.message.anyOf[0].items.type, parentSchema: schema32.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema32.properties.message.anyOf[0].type, parentSchema: schema32.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.message.anyOf[1].type, parentSchema: schema32.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema32.properties.message.anyOf, parentSchema: schema32.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.error.type, parentSchema: schema32.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate29, schema33 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema33.properties.statusCode.type, parentSchema: schema33.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.message.type, parentSchema: schema33.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.error.type, parentSchema: schema33.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate30, schema34 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema35 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema35.required, parentSchema: schema35 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.reason.type, parentSchema: schema35.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema33.properties.statusCode.type, parentSchema: schema33.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.message.type, parentSchema: schema33.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.error.type, parentSchema: schema33.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema34.anyOf, parentSchema: schema34 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate30.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate30.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  query,
  response201,
  response400,
  response401,
  response403
};
