// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:createTemplate
var body = validate1, schema1 = { type: "object", required: ["name", "language", "components", "category"], properties: { name: { type: "string", minLength: 1, maxLength: 512 }, language: { $ref: "doubletick:schemas#/$defs/TemplateLanguage" }, components: { $ref: "doubletick:schemas#/$defs/TemplateParts" }, category: { $ref: "doubletick:schemas#/$defs/TemplateCategory" }, wabaNumbers: { type: "array", items: { type: "string", format: "phone", minLength: 10, maxLength: 15 } }, allowCategoryUpdate: { type: "boolean", default: !0 } } }, schema2 = { type: "string", enum: ["af", "sq", "ar", "az", "bn", "bg", "ca", "zh_CN", "zh_HK", "zh_TW", "hr", "cs", "da", "nl", "en", "en_GB", "en_US", "et", "fil", "fi", "fr", "ka", "de", "el", "gu", "ha", "he", "hi", "hu", "id", "ga", "it", "ja", "kn", "kk", "rw_RW", "ko", "ky_KG", "lo", "lv", "lt", "mk", "ms", "ml", "mr", "nb", "fa", "pl", "pt_BR", "pt_PT", "pa", "ro", "ru", "sr", "sk", "sl", "es", "es_AR", "es_ES", "es_MX", "sw", "sv", "ta", "te", "th", "tr", "uk", "ur", "uz"] }, schema23 = { type: "string", enum: ["MARKETING", "UTILITY"] }, func0 = require_ucs2length().default, schema3 = { type: "object", required: ["body"], properties: { header: { $ref: "doubletick:schemas#/$defs/TemplateHeaderInput" }, body: { $ref: "doubletick:schemas#/$defs/TemplateBodyInput" }, footer: { $ref: "doubletick:schemas#/$defs/TemplateFooterInput" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateButtonInput" } } } }, schema15 = { type: "object", required: ["text"], properties: { text: { type: "string", maxLength: 60 } } }, schema4 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateTextHeaderInput" }, { $ref: "doubletick:schemas#/$defs/TemplateImageHeaderInput" }, { $ref: "doubletick:schemas#/$defs/TemplateVideoHeaderInput" }, { $ref: "doubletick:schemas#/$defs/TemplateDocumentHeaderInput" }], discriminator: { propertyName: "format" } }, schema5 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "TEXT" }, text: { type: "string", maxLength: 60 }, example: { $ref: "doubletick:schemas#/$defs/TemplateSampleValues" } } }, schema6 = { type: "object", additionalProperties: { type: "string" } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.format.type, parentSchema: schema5.properties.format };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "TEXT") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "TEXT" }, schema: "TEXT", parentSchema: schema5.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 == "string") {
        if (func0(data1) > 60) {
          let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema5.properties.text };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.text.type, parentSchema: schema5.properties.text };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.example !== void 0) {
      let data2 = data.example;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key0 in data2)
          if (typeof data2[key0] != "string") {
            let err5 = { instancePath: instancePath + "/example/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/TemplateSampleValues/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema6.additionalProperties.type, parentSchema: schema6.additionalProperties };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/example", schemaPath: "doubletick:schemas#/$defs/TemplateSampleValues/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { format: !0, text: !0, example: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema7 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "IMAGE" }, example: { $ref: "doubletick:schemas#/$defs/TemplateSampleMedia" } } }, schema8 = { type: "object", properties: { link: { type: "string" } }, additionalProperties: { type: "string" } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.format.type, parentSchema: schema7.properties.format };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "IMAGE") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "IMAGE" }, schema: "IMAGE", parentSchema: schema7.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.example !== void 0) {
      let data1 = data.example;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key0 in data1)
          if (key0 !== "link" && typeof data1[key0] != "string") {
            let err3 = { instancePath: instancePath + "/example/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema8.additionalProperties.type, parentSchema: schema8.additionalProperties };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data1.link !== void 0 && typeof data1.link != "string") {
          let err4 = { instancePath: instancePath + "/example/link", schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/properties/link/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.link.type, parentSchema: schema8.properties.link };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/example", schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { format: !0, example: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema9 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "VIDEO" }, example: { $ref: "doubletick:schemas#/$defs/TemplateSampleMedia" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema9.required, parentSchema: schema9 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.format.type, parentSchema: schema9.properties.format };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "VIDEO") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "VIDEO" }, schema: "VIDEO", parentSchema: schema9.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.example !== void 0) {
      let data1 = data.example;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key0 in data1)
          if (key0 !== "link" && typeof data1[key0] != "string") {
            let err3 = { instancePath: instancePath + "/example/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema8.additionalProperties.type, parentSchema: schema8.additionalProperties };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data1.link !== void 0 && typeof data1.link != "string") {
          let err4 = { instancePath: instancePath + "/example/link", schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/properties/link/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.link.type, parentSchema: schema8.properties.link };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/example", schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { format: !0, example: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema11 = { type: "object", required: ["format"], properties: { format: { type: "string", const: "DOCUMENT" }, example: { $ref: "doubletick:schemas#/$defs/TemplateSampleMedia" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, schema: schema11.required, parentSchema: schema11 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.format.type, parentSchema: schema11.properties.format };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "DOCUMENT") {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "DOCUMENT" }, schema: "DOCUMENT", parentSchema: schema11.properties.format };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.example !== void 0) {
      let data1 = data.example;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key0 in data1)
          if (key0 !== "link" && typeof data1[key0] != "string") {
            let err3 = { instancePath: instancePath + "/example/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema8.additionalProperties.type, parentSchema: schema8.additionalProperties };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data1.link !== void 0 && typeof data1.link != "string") {
          let err4 = { instancePath: instancePath + "/example/link", schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/properties/link/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.link.type, parentSchema: schema8.properties.link };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/example", schemaPath: "doubletick:schemas#/$defs/TemplateSampleMedia/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { format: !0, example: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.format;
    if (typeof tag0 == "string")
      if (tag0 === "TEXT") {
        validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length);
        var props0 = {};
        props0.format = !0, props0.text = !0, props0.example = !0;
      } else if (tag0 === "IMAGE")
        validate5(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate5.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.format = !0, props0.example = !0);
      else if (tag0 === "VIDEO")
        validate6(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate6.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.format = !0, props0.example = !0);
      else if (tag0 === "DOCUMENT")
        validate7(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate7.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.format = !0, props0.example = !0);
      else {
        let err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "format", tagValue: tag0 }, schema: schema4.discriminator, parentSchema: schema4 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "format", tagValue: tag0 }, schema: schema4.discriminator, parentSchema: schema4 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate3.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate3.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema13 = { type: "object", required: ["text"], properties: { text: { type: "string", maxLength: 1024 }, example: { $ref: "doubletick:schemas#/$defs/TemplateSampleValues" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema13.required, parentSchema: schema13 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func0(data0) > 1024) {
          let err1 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema13.properties.text };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.text.type, parentSchema: schema13.properties.text };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.example !== void 0) {
      let data1 = data.example;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key0 in data1)
          if (typeof data1[key0] != "string") {
            let err3 = { instancePath: instancePath + "/example/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/TemplateSampleValues/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema6.additionalProperties.type, parentSchema: schema6.additionalProperties };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/example", schemaPath: "doubletick:schemas#/$defs/TemplateSampleValues/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
validate13.evaluated = { props: { text: !0, example: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema16 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateQuickReplyInput" }, { $ref: "doubletick:schemas#/$defs/TemplateUrlButtonInput" }, { $ref: "doubletick:schemas#/$defs/TemplatePhoneButtonInput" }], discriminator: { propertyName: "type" } }, schema17 = { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "QUICK_REPLY" }, text: { $ref: "doubletick:schemas#/$defs/TemplateButtonLabel" } } }, schema18 = { type: "string", minLength: 1, maxLength: 25 };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema17.required, parentSchema: schema17 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema17.required, parentSchema: schema17 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.type.type, parentSchema: schema17.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "QUICK_REPLY") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "QUICK_REPLY" }, schema: "QUICK_REPLY", parentSchema: schema17.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 == "string") {
        if (func0(data1) > 25) {
          let err4 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/maxLength", keyword: "maxLength", params: { limit: 25 }, schema: 25, parentSchema: schema18 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data1) < 1) {
          let err5 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
validate16.evaluated = { props: { type: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema19 = { type: "object", required: ["type", "text", "url"], properties: { type: { type: "string", const: "URL" }, text: { $ref: "doubletick:schemas#/$defs/TemplateButtonLabel" }, url: { type: "string" }, example: { type: "string" } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate17.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.required, parentSchema: schema19 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema19.required, parentSchema: schema19 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.url === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema19.required, parentSchema: schema19 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.type.type, parentSchema: schema19.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "URL") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "URL" }, schema: "URL", parentSchema: schema19.properties.type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 == "string") {
        if (func0(data1) > 25) {
          let err5 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/maxLength", keyword: "maxLength", params: { limit: 25 }, schema: 25, parentSchema: schema18 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func0(data1) < 1) {
          let err6 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.url.type, parentSchema: schema19.properties.url };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.example !== void 0 && typeof data.example != "string") {
      let err9 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.example.type, parentSchema: schema19.properties.example };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
validate17.evaluated = { props: { type: !0, text: !0, url: !0, example: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema21 = { type: "object", required: ["type", "text", "phoneNumber"], properties: { type: { type: "string", const: "PHONE_NUMBER" }, text: { $ref: "doubletick:schemas#/$defs/TemplateButtonLabel" }, phoneNumber: { type: "string" } } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phoneNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.type.type, parentSchema: schema21.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "PHONE_NUMBER") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "PHONE_NUMBER" }, schema: "PHONE_NUMBER", parentSchema: schema21.properties.type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 == "string") {
        if (func0(data1) > 25) {
          let err5 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/maxLength", keyword: "maxLength", params: { limit: 25 }, schema: 25, parentSchema: schema18 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func0(data1) < 1) {
          let err6 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema18 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/text", schemaPath: "doubletick:schemas#/$defs/TemplateButtonLabel/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.phoneNumber !== void 0 && typeof data.phoneNumber != "string") {
      let err8 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.phoneNumber.type, parentSchema: schema21.properties.phoneNumber };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21 };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
validate18.evaluated = { props: { type: !0, text: !0, phoneNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "QUICK_REPLY") {
        validate16(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate16.errors), errors = vErrors.length);
        var props0 = {};
        props0.type = !0, props0.text = !0;
      } else if (tag0 === "URL")
        validate17(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate17.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0, props0.url = !0, props0.example = !0);
      else if (tag0 === "PHONE_NUMBER")
        validate18(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate18.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0, props0.phoneNumber = !0);
      else {
        let err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema16.discriminator, parentSchema: schema16 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema16.discriminator, parentSchema: schema16 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate15.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate15.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.header !== void 0 && (validate3(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length)), data.body !== void 0 && (validate13(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate13.errors), errors = vErrors.length)), data.footer !== void 0) {
      let data2 = data.footer;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.text === void 0) {
          let err1 = { instancePath: instancePath + "/footer", schemaPath: "doubletick:schemas#/$defs/TemplateFooterInput/required", keyword: "required", params: { missingProperty: "text" }, schema: schema15.required, parentSchema: schema15 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data2.text !== void 0) {
          let data3 = data2.text;
          if (typeof data3 == "string") {
            if (func0(data3) > 60) {
              let err2 = { instancePath: instancePath + "/footer/text", schemaPath: "doubletick:schemas#/$defs/TemplateFooterInput/properties/text/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema15.properties.text };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/footer/text", schemaPath: "doubletick:schemas#/$defs/TemplateFooterInput/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.text.type, parentSchema: schema15.properties.text };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/footer", schemaPath: "doubletick:schemas#/$defs/TemplateFooterInput/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data4 = data.buttons;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate15(data4[i0], { instancePath: instancePath + "/buttons/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate15.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.buttons.type, parentSchema: schema3.properties.buttons };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { header: !0, body: !0, footer: !0, buttons: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.language === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.components === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.category === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func0(data0) > 512) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema1.properties.name };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data0) < 1) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema1.properties.name };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.name.type, parentSchema: schema1.properties.name };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/type", keyword: "type", params: { type: "string" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data1 === "af" || data1 === "sq" || data1 === "ar" || data1 === "az" || data1 === "bn" || data1 === "bg" || data1 === "ca" || data1 === "zh_CN" || data1 === "zh_HK" || data1 === "zh_TW" || data1 === "hr" || data1 === "cs" || data1 === "da" || data1 === "nl" || data1 === "en" || data1 === "en_GB" || data1 === "en_US" || data1 === "et" || data1 === "fil" || data1 === "fi" || data1 === "fr" || data1 === "ka" || data1 === "de" || data1 === "el" || data1 === "gu" || data1 === "ha" || data1 === "he" || data1 === "hi" || data1 === "hu" || data1 === "id" || data1 === "ga" || data1 === "it" || data1 === "ja" || data1 === "kn" || data1 === "kk" || data1 === "rw_RW" || data1 === "ko" || data1 === "ky_KG" || data1 === "lo" || data1 === "lv" || data1 === "lt" || data1 === "mk" || data1 === "ms" || data1 === "ml" || data1 === "mr" || data1 === "nb" || data1 === "fa" || data1 === "pl" || data1 === "pt_BR" || data1 === "pt_PT" || data1 === "pa" || data1 === "ro" || data1 === "ru" || data1 === "sr" || data1 === "sk" || data1 === "sl" || data1 === "es" || data1 === "es_AR" || data1 === "es_ES" || data1 === "es_MX" || data1 === "sw" || data1 === "sv" || data1 === "ta" || data1 === "te" || data1 === "th" || data1 === "tr" || data1 === "uk" || data1 === "ur" || data1 === "uz")) {
        let err8 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/enum", keyword: "enum", params: { allowedValues: schema2.enum }, schema: schema2.enum, parentSchema: schema2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.components !== void 0 && (validate2(data.components, { instancePath: instancePath + "/components", parentData: data, parentDataProperty: "components", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length)), data.category !== void 0) {
      let data3 = data.category;
      if (typeof data3 != "string") {
        let err9 = { instancePath: instancePath + "/category", schemaPath: "doubletick:schemas#/$defs/TemplateCategory/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data3 === "MARKETING" || data3 === "UTILITY")) {
        let err10 = { instancePath: instancePath + "/category", schemaPath: "doubletick:schemas#/$defs/TemplateCategory/enum", keyword: "enum", params: { allowedValues: schema23.enum }, schema: schema23.enum, parentSchema: schema23 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.wabaNumbers !== void 0) {
      let data4 = data.wabaNumbers;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (func0(data5) > 15) {
              let err11 = { instancePath: instancePath + "/wabaNumbers/" + i0, schemaPath: "#/properties/wabaNumbers/items/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema1.properties.wabaNumbers.items };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (func0(data5) < 10) {
              let err12 = { instancePath: instancePath + "/wabaNumbers/" + i0, schemaPath: "#/properties/wabaNumbers/items/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema1.properties.wabaNumbers.items };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/wabaNumbers/" + i0, schemaPath: "#/properties/wabaNumbers/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumbers.items.type, parentSchema: schema1.properties.wabaNumbers.items };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/wabaNumbers", schemaPath: "#/properties/wabaNumbers/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.wabaNumbers.type, parentSchema: schema1.properties.wabaNumbers };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.allowCategoryUpdate !== void 0 && typeof data.allowCategoryUpdate != "boolean") {
      let err15 = { instancePath: instancePath + "/allowCategoryUpdate", schemaPath: "#/properties/allowCategoryUpdate/type", keyword: "type", params: { type: "boolean" }, schema: schema1.properties.allowCategoryUpdate.type, parentSchema: schema1.properties.allowCategoryUpdate };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { name: !0, language: !0, components: !0, category: !0, wabaNumbers: !0, allowCategoryUpdate: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate24, schema24 = { type: "object", required: ["success"], properties: { success: { type: "boolean" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "success" }, schema: schema24.required, parentSchema: schema24 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err1 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, schema: schema24.properties.success.type, parentSchema: schema24.properties.success };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { success: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate25, schema25 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema25.properties.statusCode.type, parentSchema: schema25.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.message.anyOf[0].items.type, parentSchema: schema25.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema25.properties.message.anyOf[0].type, parentSchema: schema25.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.message.anyOf[1].type, parentSchema: schema25.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema25.properties.message.anyOf, parentSchema: schema25.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.error.type, parentSchema: schema25.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate26, schema26 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema26.properties.statusCode.type, parentSchema: schema26.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.message.type, parentSchema: schema26.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.error.type, parentSchema: schema26.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate27, schema27 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema28 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema28.required, parentSchema: schema28 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema28.properties.reason.type, parentSchema: schema28.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema26.properties.statusCode.type, parentSchema: schema26.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.message.type, parentSchema: schema26.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.error.type, parentSchema: schema26.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema27.anyOf, parentSchema: schema27 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate27.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate27.evaluated = { dynamicProps: !0, dynamicItems: !1 };
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
