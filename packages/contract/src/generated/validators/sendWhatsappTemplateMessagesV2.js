// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:sendWhatsappTemplateMessagesV2
var body = validate1, schema1 = { type: "object", required: ["messages"], properties: { messages: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2" } }, byPassMediaUrlValidation: { type: "boolean" } } }, schema2 = { type: "object", required: ["content"], oneOf: [{ required: ["to"] }, { required: ["groupId"] }], dependentRequired: { to: ["from"] }, properties: { from: { $ref: "doubletick:schemas#/$defs/MessageSenderNumber" }, to: { $ref: "doubletick:schemas#/$defs/MessageRecipientNumber" }, groupId: { $ref: "doubletick:schemas#/$defs/MessageGroupId" }, content: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2Content" }, customData: { $ref: "doubletick:schemas#/$defs/MessageCustomData" } } }, schema3 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema4 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema5 = { type: "string" }, schema25 = { type: "object", additionalProperties: { type: "string" } }, func0 = require_ucs2length().default, schema6 = { type: "object", required: ["templateName", "language"], properties: { templateName: { type: "string" }, language: { $ref: "doubletick:schemas#/$defs/TemplateMessageLanguage" }, templateData: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2Data" } } }, schema7 = { anyOf: [{ type: "string", enum: ["en", "en_US", "en_GB", "pt_BR", "es", "id"] }, { $ref: "doubletick:schemas#/$defs/TemplateLanguage" }] }, schema8 = { type: "string", enum: ["af", "sq", "ar", "az", "bn", "bg", "ca", "zh_CN", "zh_HK", "zh_TW", "hr", "cs", "da", "nl", "en", "en_GB", "en_US", "et", "fil", "fi", "fr", "ka", "de", "el", "gu", "ha", "he", "hi", "hu", "id", "ga", "it", "ja", "kn", "kk", "rw_RW", "ko", "ky_KG", "lo", "lv", "lt", "mk", "ms", "ml", "mr", "nb", "fa", "pl", "pt_BR", "pt_PT", "pa", "ro", "ru", "sr", "sk", "sl", "es", "es_AR", "es_ES", "es_MX", "sw", "sv", "ta", "te", "th", "tr", "uk", "ur", "uz"] };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema7.anyOf[0].type, parentSchema: schema7.anyOf[0] };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "en" || data === "en_US" || data === "en_GB" || data === "pt_BR" || data === "es" || data === "id")) {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema7.anyOf[0].enum }, schema: schema7.anyOf[0].enum, parentSchema: schema7.anyOf[0] };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data != "string") {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/type", keyword: "type", params: { type: "string" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (!(data === "af" || data === "sq" || data === "ar" || data === "az" || data === "bn" || data === "bg" || data === "ca" || data === "zh_CN" || data === "zh_HK" || data === "zh_TW" || data === "hr" || data === "cs" || data === "da" || data === "nl" || data === "en" || data === "en_GB" || data === "en_US" || data === "et" || data === "fil" || data === "fi" || data === "fr" || data === "ka" || data === "de" || data === "el" || data === "gu" || data === "ha" || data === "he" || data === "hi" || data === "hu" || data === "id" || data === "ga" || data === "it" || data === "ja" || data === "kn" || data === "kk" || data === "rw_RW" || data === "ko" || data === "ky_KG" || data === "lo" || data === "lv" || data === "lt" || data === "mk" || data === "ms" || data === "ml" || data === "mr" || data === "nb" || data === "fa" || data === "pl" || data === "pt_BR" || data === "pt_PT" || data === "pa" || data === "ro" || data === "ru" || data === "sr" || data === "sk" || data === "sl" || data === "es" || data === "es_AR" || data === "es_ES" || data === "es_MX" || data === "sw" || data === "sv" || data === "ta" || data === "te" || data === "th" || data === "tr" || data === "uk" || data === "ur" || data === "uz")) {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/enum", keyword: "enum", params: { allowedValues: schema8.enum }, schema: schema8.enum, parentSchema: schema8 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema7.anyOf, parentSchema: schema7 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema9 = { type: "object", properties: { header: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2Header" }, body: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2Body" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageButton" } }, cards: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2Card" } } } }, schema15 = { type: "object", required: ["placeholders"], properties: { placeholders: { type: "array", items: { type: "object", additionalProperties: { type: "string" } } } } }, schema10 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageV2TextHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageImageHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageV2DocumentHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageVideoHeader" }], discriminator: { propertyName: "type" } }, schema11 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["TEXT"] } } }, schema12 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["IMAGE"] }, mediaUrl: { type: "string" } } }, schema13 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["DOCUMENT"] }, mediaUrl: { type: "string" } } }, schema14 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["VIDEO"] }, mediaUrl: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "TEXT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2TextHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema11.required, parentSchema: schema11 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2TextHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.type.type, parentSchema: schema11.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "TEXT") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2TextHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum }, schema: schema11.properties.type.enum, parentSchema: schema11.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
        } else {
          let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2TextHeader/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var props0 = {};
        props0.type = !0;
      } else if (tag0 === "IMAGE") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema12.required, parentSchema: schema12 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data.type !== void 0) {
            let data1 = data.type;
            if (typeof data1 != "string") {
              let err5 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.type.type, parentSchema: schema12.properties.type };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1 !== "IMAGE") {
              let err6 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, schema: schema12.properties.type.enum, parentSchema: schema12.properties.type };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err7 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.mediaUrl.type, parentSchema: schema12.properties.mediaUrl };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else if (tag0 === "DOCUMENT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2DocumentHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema13.required, parentSchema: schema13 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data.type !== void 0) {
            let data3 = data.type;
            if (typeof data3 != "string") {
              let err10 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2DocumentHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.type.type, parentSchema: schema13.properties.type };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data3 !== "DOCUMENT") {
              let err11 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2DocumentHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, schema: schema13.properties.type.enum, parentSchema: schema13.properties.type };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err12 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2DocumentHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.mediaUrl.type, parentSchema: schema13.properties.mediaUrl };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2DocumentHeader/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else if (tag0 === "VIDEO") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err14 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.required, parentSchema: schema14 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (data.type !== void 0) {
            let data5 = data.type;
            if (typeof data5 != "string") {
              let err15 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.type.type, parentSchema: schema14.properties.type };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data5 !== "VIDEO") {
              let err16 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, schema: schema14.properties.type.enum, parentSchema: schema14.properties.type };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err17 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.mediaUrl.type, parentSchema: schema14.properties.mediaUrl };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else {
        let err19 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema10.discriminator, parentSchema: schema10 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    else {
      let err20 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema10.discriminator, parentSchema: schema10 };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate7.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate7.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema16 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageUrlButton" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton" }], discriminator: { propertyName: "type" } }, schema17 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["URL"] }, parameter: { type: "string" } } }, schema18 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["QUICK_REPLY"] }, parameter: { type: "string" } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "URL") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema17.required, parentSchema: schema17 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.type.type, parentSchema: schema17.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "URL") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/properties/type/enum", keyword: "enum", params: { allowedValues: schema17.properties.type.enum }, schema: schema17.properties.type.enum, parentSchema: schema17.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.parameter !== void 0 && typeof data.parameter != "string") {
            let err3 = { instancePath: instancePath + "/parameter", schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.parameter.type, parentSchema: schema17.properties.parameter };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var props0 = {};
        props0.type = !0, props0.parameter = !0;
      } else if (tag0 === "QUICK_REPLY") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema18.required, parentSchema: schema18 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 != "string") {
              let err6 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.type.type, parentSchema: schema18.properties.type };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2 !== "QUICK_REPLY") {
              let err7 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/properties/type/enum", keyword: "enum", params: { allowedValues: schema18.properties.type.enum }, schema: schema18.properties.type.enum, parentSchema: schema18.properties.type };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          if (data.parameter !== void 0 && typeof data.parameter != "string") {
            let err8 = { instancePath: instancePath + "/parameter", schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.parameter.type, parentSchema: schema18.properties.parameter };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.parameter = !0);
      } else {
        let err10 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema16.discriminator, parentSchema: schema16 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    else {
      let err11 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema16.discriminator, parentSchema: schema16 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate9.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate9.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema19 = { type: "object", properties: { cardIndex: { type: "number" }, components: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2CardComponents" } } }, schema20 = { type: "object", properties: { header: { $ref: "doubletick:schemas#/$defs/TemplateMessageCardHeader" }, body: { $ref: "doubletick:schemas#/$defs/TemplateMessageV2Body" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageButton" } } } }, schema21 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageImageHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageVideoHeader" }], discriminator: { propertyName: "type" } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "IMAGE") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema12.required, parentSchema: schema12 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.type.type, parentSchema: schema12.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "IMAGE") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, schema: schema12.properties.type.enum, parentSchema: schema12.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err3 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.mediaUrl.type, parentSchema: schema12.properties.mediaUrl };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var props0 = {};
        props0.type = !0, props0.mediaUrl = !0;
      } else if (tag0 === "VIDEO") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.required, parentSchema: schema14 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 != "string") {
              let err6 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.type.type, parentSchema: schema14.properties.type };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2 !== "VIDEO") {
              let err7 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, schema: schema14.properties.type.enum, parentSchema: schema14.properties.type };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err8 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.mediaUrl.type, parentSchema: schema14.properties.mediaUrl };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else {
        let err10 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema21.discriminator, parentSchema: schema21 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    else {
      let err11 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema21.discriminator, parentSchema: schema21 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate13.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate13.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.header !== void 0 && (validate13(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate13.errors), errors = vErrors.length)), data.body !== void 0) {
      let data1 = data.body;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.placeholders === void 0) {
          let err0 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/required", keyword: "required", params: { missingProperty: "placeholders" }, schema: schema15.required, parentSchema: schema15 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.placeholders !== void 0) {
          let data2 = data1.placeholders;
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (let key0 in data3)
                  if (typeof data3[key0] != "string") {
                    let err1 = { instancePath: instancePath + "/body/placeholders/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/properties/placeholders/items/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.placeholders.items.additionalProperties.type, parentSchema: schema15.properties.placeholders.items.additionalProperties };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
              } else {
                let err2 = { instancePath: instancePath + "/body/placeholders/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/properties/placeholders/items/type", keyword: "type", params: { type: "object" }, schema: schema15.properties.placeholders.items.type, parentSchema: schema15.properties.placeholders.items };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
          } else {
            let err3 = { instancePath: instancePath + "/body/placeholders", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/properties/placeholders/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.placeholders.type, parentSchema: schema15.properties.placeholders };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data5 = data.buttons;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate9(data5[i1], { instancePath: instancePath + "/buttons/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate9.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema20.properties.buttons.type, parentSchema: schema20.properties.buttons };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
validate12.evaluated = { props: { header: !0, body: !0, buttons: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cardIndex !== void 0) {
      let data0 = data.cardIndex;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/cardIndex", schemaPath: "#/properties/cardIndex/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.cardIndex.type, parentSchema: schema19.properties.cardIndex };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    data.components !== void 0 && (validate12(data.components, { instancePath: instancePath + "/components", parentData: data, parentDataProperty: "components", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate12.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19 };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
validate11.evaluated = { props: { cardIndex: !0, components: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.header !== void 0 && (validate7(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate7.errors), errors = vErrors.length)), data.body !== void 0) {
      let data1 = data.body;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.placeholders === void 0) {
          let err0 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/required", keyword: "required", params: { missingProperty: "placeholders" }, schema: schema15.required, parentSchema: schema15 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.placeholders !== void 0) {
          let data2 = data1.placeholders;
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (let key0 in data3)
                  if (typeof data3[key0] != "string") {
                    let err1 = { instancePath: instancePath + "/body/placeholders/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/properties/placeholders/items/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.placeholders.items.additionalProperties.type, parentSchema: schema15.properties.placeholders.items.additionalProperties };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
              } else {
                let err2 = { instancePath: instancePath + "/body/placeholders/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/properties/placeholders/items/type", keyword: "type", params: { type: "object" }, schema: schema15.properties.placeholders.items.type, parentSchema: schema15.properties.placeholders.items };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
          } else {
            let err3 = { instancePath: instancePath + "/body/placeholders", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/properties/placeholders/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.placeholders.type, parentSchema: schema15.properties.placeholders };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageV2Body/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data5 = data.buttons;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate9(data5[i1], { instancePath: instancePath + "/buttons/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate9.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.buttons.type, parentSchema: schema9.properties.buttons };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cards !== void 0) {
      let data7 = data.cards;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate11(data7[i2], { instancePath: instancePath + "/cards/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate11.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/cards", schemaPath: "#/properties/cards/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.cards.type, parentSchema: schema9.properties.cards };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { header: !0, body: !0, buttons: !0, cards: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.templateName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templateName" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.language === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.templateName !== void 0 && typeof data.templateName != "string") {
      let err2 = { instancePath: instancePath + "/templateName", schemaPath: "#/properties/templateName/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.templateName.type, parentSchema: schema6.properties.templateName };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.language !== void 0 && (validate4(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length)), data.templateData !== void 0 && (validate6(data.templateData, { instancePath: instancePath + "/templateData", parentData: data, parentDataProperty: "templateData", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate6.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { templateName: !0, language: !0, templateData: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.to === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "to" }, schema: schema2.oneOf[0].required, parentSchema: schema2.oneOf[0] };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.groupId === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "groupId" }, schema: schema2.oneOf[1].required, parentSchema: schema2.oneOf[1] };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema2.oneOf, parentSchema: schema2 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (func0(data0) > 15) {
          let err4 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema3 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data0) < 10) {
          let err5 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func0(data1) > 15) {
          let err7 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data1) < 10) {
          let err8 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/type", keyword: "type", params: { type: "string" }, schema: schema4.type, parentSchema: schema4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.groupId !== void 0 && typeof data.groupId != "string") {
      let err10 = { instancePath: instancePath + "/groupId", schemaPath: "doubletick:schemas#/$defs/MessageGroupId/type", keyword: "type", params: { type: "string" }, schema: schema5.type, parentSchema: schema5 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.content !== void 0 && (validate3(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length)), data.customData !== void 0) {
      let data4 = data.customData;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key0 in data4)
          if (typeof data4[key0] != "string") {
            let err11 = { instancePath: instancePath + "/customData/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/MessageCustomData/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema25.additionalProperties.type, parentSchema: schema25.additionalProperties };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      } else {
        let err12 = { instancePath: instancePath + "/customData", schemaPath: "doubletick:schemas#/$defs/MessageCustomData/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.to !== void 0 && data.from === void 0) {
      let err13 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "to",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: schema2.dependentRequired, parentSchema: schema2 };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { from: !0, to: !0, groupId: !0, content: !0, customData: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messages === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messages !== void 0) {
      let data0 = data.messages;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate2(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.messages.type, parentSchema: schema1.properties.messages };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.byPassMediaUrlValidation !== void 0 && typeof data.byPassMediaUrlValidation != "boolean") {
      let err2 = { instancePath: instancePath + "/byPassMediaUrlValidation", schemaPath: "#/properties/byPassMediaUrlValidation/type", keyword: "type", params: { type: "boolean" }, schema: schema1.properties.byPassMediaUrlValidation.type, parentSchema: schema1.properties.byPassMediaUrlValidation };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { messages: !0, byPassMediaUrlValidation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate21, schema26 = { type: "object", properties: { messages: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageResult" } } } }, schema27 = { type: "object", properties: { status: { $ref: "doubletick:schemas#/$defs/SendStatus" }, recipient: { type: "string" }, messageId: { type: "string" }, errorMessage: { type: "string" } } }, schema28 = { anyOf: [{ type: "string", enum: ["SENT", "FAILED", "ENQUEUED"] }, { type: "string" }] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema28.anyOf[0].type, parentSchema: schema28.anyOf[0] };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "SENT" || data0 === "FAILED" || data0 === "ENQUEUED")) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema28.anyOf[0].enum }, schema: schema28.anyOf[0].enum, parentSchema: schema28.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema28.anyOf[1].type, parentSchema: schema28.anyOf[1] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf", keyword: "anyOf", params: {}, schema: schema28.anyOf, parentSchema: schema28 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recipient !== void 0 && typeof data.recipient != "string") {
      let err4 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.recipient.type, parentSchema: schema27.properties.recipient };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err5 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.messageId.type, parentSchema: schema27.properties.messageId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.errorMessage !== void 0 && typeof data.errorMessage != "string") {
      let err6 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.errorMessage.type, parentSchema: schema27.properties.errorMessage };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { status: !0, recipient: !0, messageId: !0, errorMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messages !== void 0) {
      let data0 = data.messages;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate22.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.messages.type, parentSchema: schema26.properties.messages };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26 };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { messages: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate24, schema29 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema29.properties.statusCode.type, parentSchema: schema29.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.message.anyOf[0].items.type, parentSchema: schema29.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema29.properties.message.anyOf[0].type, parentSchema: schema29.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.message.anyOf[1].type, parentSchema: schema29.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema29.properties.message.anyOf, parentSchema: schema29.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.error.type, parentSchema: schema29.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate25, schema30 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema30.properties.statusCode.type, parentSchema: schema30.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.message.type, parentSchema: schema30.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.error.type, parentSchema: schema30.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate26, schema31 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema32 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema32.required, parentSchema: schema32 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.reason.type, parentSchema: schema32.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema30.properties.statusCode.type, parentSchema: schema30.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.message.type, parentSchema: schema30.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.error.type, parentSchema: schema30.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema31.anyOf, parentSchema: schema31 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate26.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate26.evaluated = { dynamicProps: !0, dynamicItems: !1 };
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
