// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:sendWhatsappTemplateMessages
var body = validate1, schema1 = { type: "object", required: ["messages"], properties: { messages: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessage" } } } }, schema2 = { type: "object", required: ["content"], oneOf: [{ required: ["to"] }, { required: ["groupId"] }], properties: { from: { $ref: "doubletick:schemas#/$defs/MessageSenderNumber" }, to: { $ref: "doubletick:schemas#/$defs/MessageRecipientNumber" }, groupId: { $ref: "doubletick:schemas#/$defs/MessageGroupId" }, messageId: { $ref: "doubletick:schemas#/$defs/NewMessageId" }, content: { $ref: "doubletick:schemas#/$defs/TemplateMessageContent" }, customData: { $ref: "doubletick:schemas#/$defs/MessageCustomData" } } }, schema3 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema4 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema5 = { type: "string" }, schema6 = { type: "string", format: "uuid", minLength: 36, maxLength: 36 }, schema27 = { type: "object", additionalProperties: { type: "string" } }, func0 = require_ucs2length().default, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, schema7 = { type: "object", required: ["templateName", "language"], properties: { templateName: { type: "string" }, language: { allOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageLanguage" }], default: "en" }, templateData: { $ref: "doubletick:schemas#/$defs/TemplateMessageData" } } }, schema8 = { anyOf: [{ type: "string", enum: ["en", "en_US", "en_GB", "pt_BR", "es", "id"] }, { $ref: "doubletick:schemas#/$defs/TemplateLanguage" }] }, schema9 = { type: "string", enum: ["af", "sq", "ar", "az", "bn", "bg", "ca", "zh_CN", "zh_HK", "zh_TW", "hr", "cs", "da", "nl", "en", "en_GB", "en_US", "et", "fil", "fi", "fr", "ka", "de", "el", "gu", "ha", "he", "hi", "hu", "id", "ga", "it", "ja", "kn", "kk", "rw_RW", "ko", "ky_KG", "lo", "lv", "lt", "mk", "ms", "ml", "mr", "nb", "fa", "pl", "pt_BR", "pt_PT", "pa", "ro", "ru", "sr", "sk", "sl", "es", "es_AR", "es_ES", "es_MX", "sw", "sv", "ta", "te", "th", "tr", "uk", "ur", "uz"] };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema8.anyOf[0].type, parentSchema: schema8.anyOf[0] };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "en" || data === "en_US" || data === "en_GB" || data === "pt_BR" || data === "es" || data === "id")) {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema8.anyOf[0].enum }, schema: schema8.anyOf[0].enum, parentSchema: schema8.anyOf[0] };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data != "string") {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/type", keyword: "type", params: { type: "string" }, schema: schema9.type, parentSchema: schema9 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (!(data === "af" || data === "sq" || data === "ar" || data === "az" || data === "bn" || data === "bg" || data === "ca" || data === "zh_CN" || data === "zh_HK" || data === "zh_TW" || data === "hr" || data === "cs" || data === "da" || data === "nl" || data === "en" || data === "en_GB" || data === "en_US" || data === "et" || data === "fil" || data === "fi" || data === "fr" || data === "ka" || data === "de" || data === "el" || data === "gu" || data === "ha" || data === "he" || data === "hi" || data === "hu" || data === "id" || data === "ga" || data === "it" || data === "ja" || data === "kn" || data === "kk" || data === "rw_RW" || data === "ko" || data === "ky_KG" || data === "lo" || data === "lv" || data === "lt" || data === "mk" || data === "ms" || data === "ml" || data === "mr" || data === "nb" || data === "fa" || data === "pl" || data === "pt_BR" || data === "pt_PT" || data === "pa" || data === "ro" || data === "ru" || data === "sr" || data === "sk" || data === "sl" || data === "es" || data === "es_AR" || data === "es_ES" || data === "es_MX" || data === "sw" || data === "sv" || data === "ta" || data === "te" || data === "th" || data === "tr" || data === "uk" || data === "ur" || data === "uz")) {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/enum", keyword: "enum", params: { allowedValues: schema9.enum }, schema: schema9.enum, parentSchema: schema9 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema8.anyOf, parentSchema: schema8 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema10 = { type: "object", properties: { header: { $ref: "doubletick:schemas#/$defs/TemplateMessageHeader" }, body: { $ref: "doubletick:schemas#/$defs/TemplateMessageBody" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageButton" } }, cards: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageCard" } } } }, schema17 = { type: "object", required: ["placeholders"], properties: { placeholders: { type: "array", items: { type: "string" } } } }, schema11 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageTextHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageImageHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageDocumentHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageVideoHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageLocationHeader" }], discriminator: { propertyName: "type" } }, schema12 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["TEXT"] }, placeholder: { type: "string" } } }, schema13 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["IMAGE"] }, mediaUrl: { type: "string" } } }, schema14 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["DOCUMENT"] }, mediaUrl: { type: "string" }, filename: { type: "string" } } }, schema15 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["VIDEO"] }, mediaUrl: { type: "string" } } }, schema16 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["LOCATION"] }, latitude: { type: "number", minimum: -90, maximum: 90 }, longitude: { type: "number", minimum: -180, maximum: 180 } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "TEXT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageTextHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema12.required, parentSchema: schema12 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageTextHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.type.type, parentSchema: schema12.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "TEXT") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageTextHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, schema: schema12.properties.type.enum, parentSchema: schema12.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.placeholder !== void 0 && typeof data.placeholder != "string") {
            let err3 = { instancePath: instancePath + "/placeholder", schemaPath: "doubletick:schemas#/$defs/TemplateMessageTextHeader/properties/placeholder/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.placeholder.type, parentSchema: schema12.properties.placeholder };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageTextHeader/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var props0 = {};
        props0.type = !0, props0.placeholder = !0;
      } else if (tag0 === "IMAGE") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema13.required, parentSchema: schema13 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 != "string") {
              let err6 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.type.type, parentSchema: schema13.properties.type };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2 !== "IMAGE") {
              let err7 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, schema: schema13.properties.type.enum, parentSchema: schema13.properties.type };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err8 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.mediaUrl.type, parentSchema: schema13.properties.mediaUrl };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else if (tag0 === "DOCUMENT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err10 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageDocumentHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.required, parentSchema: schema14 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data.type !== void 0) {
            let data4 = data.type;
            if (typeof data4 != "string") {
              let err11 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageDocumentHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.type.type, parentSchema: schema14.properties.type };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4 !== "DOCUMENT") {
              let err12 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageDocumentHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, schema: schema14.properties.type.enum, parentSchema: schema14.properties.type };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err13 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageDocumentHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.mediaUrl.type, parentSchema: schema14.properties.mediaUrl };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (data.filename !== void 0 && typeof data.filename != "string") {
            let err14 = { instancePath: instancePath + "/filename", schemaPath: "doubletick:schemas#/$defs/TemplateMessageDocumentHeader/properties/filename/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.filename.type, parentSchema: schema14.properties.filename };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageDocumentHeader/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0, props0.filename = !0);
      } else if (tag0 === "VIDEO") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err16 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema15.required, parentSchema: schema15 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data.type !== void 0) {
            let data7 = data.type;
            if (typeof data7 != "string") {
              let err17 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.type.type, parentSchema: schema15.properties.type };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7 !== "VIDEO") {
              let err18 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema15.properties.type.enum }, schema: schema15.properties.type.enum, parentSchema: schema15.properties.type };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err19 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.mediaUrl.type, parentSchema: schema15.properties.mediaUrl };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          let err20 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else if (tag0 === "LOCATION") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err21 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema16.required, parentSchema: schema16 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (data.type !== void 0) {
            let data9 = data.type;
            if (typeof data9 != "string") {
              let err22 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.type.type, parentSchema: schema16.properties.type };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data9 !== "LOCATION") {
              let err23 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema16.properties.type.enum }, schema: schema16.properties.type.enum, parentSchema: schema16.properties.type };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
          if (data.latitude !== void 0) {
            let data10 = data.latitude;
            if (typeof data10 == "number" && isFinite(data10)) {
              if (data10 > 90 || isNaN(data10)) {
                let err24 = { instancePath: instancePath + "/latitude", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, schema: 90, parentSchema: schema16.properties.latitude };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (data10 < -90 || isNaN(data10)) {
                let err25 = { instancePath: instancePath + "/latitude", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, schema: -90, parentSchema: schema16.properties.latitude };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            } else {
              let err26 = { instancePath: instancePath + "/latitude", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/latitude/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.latitude.type, parentSchema: schema16.properties.latitude };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
          if (data.longitude !== void 0) {
            let data11 = data.longitude;
            if (typeof data11 == "number" && isFinite(data11)) {
              if (data11 > 180 || isNaN(data11)) {
                let err27 = { instancePath: instancePath + "/longitude", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, schema: 180, parentSchema: schema16.properties.longitude };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (data11 < -180 || isNaN(data11)) {
                let err28 = { instancePath: instancePath + "/longitude", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, schema: -180, parentSchema: schema16.properties.longitude };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            } else {
              let err29 = { instancePath: instancePath + "/longitude", schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/properties/longitude/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.longitude.type, parentSchema: schema16.properties.longitude };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        } else {
          let err30 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageLocationHeader/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.latitude = !0, props0.longitude = !0);
      } else {
        let err31 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema11.discriminator, parentSchema: schema11 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    else {
      let err32 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema11.discriminator, parentSchema: schema11 };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate7.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate7.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema18 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageUrlButton" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton" }], discriminator: { propertyName: "type" } }, schema19 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["URL"] }, parameter: { type: "string" } } }, schema20 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["QUICK_REPLY"] }, parameter: { type: "string" } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "URL") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema19.required, parentSchema: schema19 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.type.type, parentSchema: schema19.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "URL") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.type.enum }, schema: schema19.properties.type.enum, parentSchema: schema19.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.parameter !== void 0 && typeof data.parameter != "string") {
            let err3 = { instancePath: instancePath + "/parameter", schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.parameter.type, parentSchema: schema19.properties.parameter };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageUrlButton/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var props0 = {};
        props0.type = !0, props0.parameter = !0;
      } else if (tag0 === "QUICK_REPLY") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema20.required, parentSchema: schema20 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 != "string") {
              let err6 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.type.type, parentSchema: schema20.properties.type };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2 !== "QUICK_REPLY") {
              let err7 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.properties.type.enum }, schema: schema20.properties.type.enum, parentSchema: schema20.properties.type };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          if (data.parameter !== void 0 && typeof data.parameter != "string") {
            let err8 = { instancePath: instancePath + "/parameter", schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema20.properties.parameter.type, parentSchema: schema20.properties.parameter };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageQuickReplyButton/type", keyword: "type", params: { type: "object" }, schema: schema20.type, parentSchema: schema20 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.parameter = !0);
      } else {
        let err10 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema18.discriminator, parentSchema: schema18 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    else {
      let err11 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema18.discriminator, parentSchema: schema18 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate9.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate9.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema21 = { type: "object", properties: { cardIndex: { type: "number" }, components: { $ref: "doubletick:schemas#/$defs/TemplateMessageCardComponents" } } }, schema22 = { type: "object", properties: { header: { $ref: "doubletick:schemas#/$defs/TemplateMessageCardHeader" }, body: { $ref: "doubletick:schemas#/$defs/TemplateMessageBody" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageButton" } } } }, schema23 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageImageHeader" }, { $ref: "doubletick:schemas#/$defs/TemplateMessageVideoHeader" }], discriminator: { propertyName: "type" } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "IMAGE") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema13.required, parentSchema: schema13 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.type.type, parentSchema: schema13.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "IMAGE") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, schema: schema13.properties.type.enum, parentSchema: schema13.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err3 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.mediaUrl.type, parentSchema: schema13.properties.mediaUrl };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageImageHeader/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var props0 = {};
        props0.type = !0, props0.mediaUrl = !0;
      } else if (tag0 === "VIDEO") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema15.required, parentSchema: schema15 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 != "string") {
              let err6 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.type.type, parentSchema: schema15.properties.type };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2 !== "VIDEO") {
              let err7 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema15.properties.type.enum }, schema: schema15.properties.type.enum, parentSchema: schema15.properties.type };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err8 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.mediaUrl.type, parentSchema: schema15.properties.mediaUrl };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TemplateMessageVideoHeader/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else {
        let err10 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema23.discriminator, parentSchema: schema23 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    else {
      let err11 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema23.discriminator, parentSchema: schema23 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23 };
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
          let err0 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/required", keyword: "required", params: { missingProperty: "placeholders" }, schema: schema17.required, parentSchema: schema17 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.placeholders !== void 0) {
          let data2 = data1.placeholders;
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data2[i0] != "string") {
                let err1 = { instancePath: instancePath + "/body/placeholders/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/properties/placeholders/items/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.placeholders.items.type, parentSchema: schema17.properties.placeholders.items };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
          } else {
            let err2 = { instancePath: instancePath + "/body/placeholders", schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/properties/placeholders/type", keyword: "type", params: { type: "array" }, schema: schema17.properties.placeholders.type, parentSchema: schema17.properties.placeholders };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data4 = data.buttons;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate9(data4[i1], { instancePath: instancePath + "/buttons/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate9.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema22.properties.buttons.type, parentSchema: schema22.properties.buttons };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22 };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
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
        let err0 = { instancePath: instancePath + "/cardIndex", schemaPath: "#/properties/cardIndex/type", keyword: "type", params: { type: "number" }, schema: schema21.properties.cardIndex.type, parentSchema: schema21.properties.cardIndex };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    data.components !== void 0 && (validate12(data.components, { instancePath: instancePath + "/components", parentData: data, parentDataProperty: "components", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate12.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21 };
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
          let err0 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/required", keyword: "required", params: { missingProperty: "placeholders" }, schema: schema17.required, parentSchema: schema17 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.placeholders !== void 0) {
          let data2 = data1.placeholders;
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data2[i0] != "string") {
                let err1 = { instancePath: instancePath + "/body/placeholders/" + i0, schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/properties/placeholders/items/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.placeholders.items.type, parentSchema: schema17.properties.placeholders.items };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
          } else {
            let err2 = { instancePath: instancePath + "/body/placeholders", schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/properties/placeholders/type", keyword: "type", params: { type: "array" }, schema: schema17.properties.placeholders.type, parentSchema: schema17.properties.placeholders };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/TemplateMessageBody/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data4 = data.buttons;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate9(data4[i1], { instancePath: instancePath + "/buttons/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate9.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema10.properties.buttons.type, parentSchema: schema10.properties.buttons };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cards !== void 0) {
      let data6 = data.cards;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate11(data6[i2], { instancePath: instancePath + "/cards/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate11.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/cards", schemaPath: "#/properties/cards/type", keyword: "type", params: { type: "array" }, schema: schema10.properties.cards.type, parentSchema: schema10.properties.cards };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { header: !0, body: !0, buttons: !0, cards: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.templateName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templateName" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.language === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.templateName !== void 0 && typeof data.templateName != "string") {
      let err2 = { instancePath: instancePath + "/templateName", schemaPath: "#/properties/templateName/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.templateName.type, parentSchema: schema7.properties.templateName };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.language !== void 0 && (validate4(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length)), data.templateData !== void 0 && (validate6(data.templateData, { instancePath: instancePath + "/templateData", parentData: data, parentDataProperty: "templateData", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate6.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
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
    if (data.messageId !== void 0) {
      let data3 = data.messageId;
      if (typeof data3 == "string") {
        if (func0(data3) > 36) {
          let err11 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/maxLength", keyword: "maxLength", params: { limit: 36 }, schema: 36, parentSchema: schema6 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func0(data3) < 36) {
          let err12 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/minLength", keyword: "minLength", params: { limit: 36 }, schema: 36, parentSchema: schema6 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats0.test(data3)) {
          let err13 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/format", keyword: "format", params: { format: "uuid" }, schema: "uuid", parentSchema: schema6 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/type", keyword: "type", params: { type: "string" }, schema: schema6.type, parentSchema: schema6 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.content !== void 0 && (validate3(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length)), data.customData !== void 0) {
      let data5 = data.customData;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key0 in data5)
          if (typeof data5[key0] != "string") {
            let err15 = { instancePath: instancePath + "/customData/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "doubletick:schemas#/$defs/MessageCustomData/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema27.additionalProperties.type, parentSchema: schema27.additionalProperties };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
      } else {
        let err16 = { instancePath: instancePath + "/customData", schemaPath: "doubletick:schemas#/$defs/MessageCustomData/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { from: !0, to: !0, groupId: !0, messageId: !0, content: !0, customData: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { messages: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate21, schema28 = { anyOf: [{ $ref: "doubletick:schemas#/$defs/TemplateMessageResults" }, { $ref: "doubletick:schemas#/$defs/MessageResult" }] }, schema29 = { type: "object", properties: { messages: { type: "array", items: { $ref: "doubletick:schemas#/$defs/TemplateMessageResult" } } } }, schema30 = { type: "object", properties: { status: { $ref: "doubletick:schemas#/$defs/SendStatus" }, recipient: { type: "string" }, messageId: { type: "string" }, errorMessage: { type: "string" } } }, schema31 = { anyOf: [{ type: "string", enum: ["SENT", "FAILED", "ENQUEUED"] }, { type: "string" }] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema31.anyOf[0].type, parentSchema: schema31.anyOf[0] };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "SENT" || data0 === "FAILED" || data0 === "ENQUEUED")) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema31.anyOf[0].enum }, schema: schema31.anyOf[0].enum, parentSchema: schema31.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema31.anyOf[1].type, parentSchema: schema31.anyOf[1] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf", keyword: "anyOf", params: {}, schema: schema31.anyOf, parentSchema: schema31 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recipient !== void 0 && typeof data.recipient != "string") {
      let err4 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.recipient.type, parentSchema: schema30.properties.recipient };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err5 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.messageId.type, parentSchema: schema30.properties.messageId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.errorMessage !== void 0 && typeof data.errorMessage != "string") {
      let err6 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.errorMessage.type, parentSchema: schema30.properties.errorMessage };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { status: !0, recipient: !0, messageId: !0, errorMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messages !== void 0) {
      let data0 = data.messages;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate23.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema29.properties.messages.type, parentSchema: schema29.properties.messages };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29 };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { messages: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema32 = { type: "object", properties: { status: { $ref: "doubletick:schemas#/$defs/SendStatus" }, recipient: { type: "string" }, messageId: { type: "string" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema31.anyOf[0].type, parentSchema: schema31.anyOf[0] };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "SENT" || data0 === "FAILED" || data0 === "ENQUEUED")) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema31.anyOf[0].enum }, schema: schema31.anyOf[0].enum, parentSchema: schema31.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema31.anyOf[1].type, parentSchema: schema31.anyOf[1] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf", keyword: "anyOf", params: {}, schema: schema31.anyOf, parentSchema: schema31 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recipient !== void 0 && typeof data.recipient != "string") {
      let err4 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.recipient.type, parentSchema: schema32.properties.recipient };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err5 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema32.properties.messageId.type, parentSchema: schema32.properties.messageId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { status: !0, recipient: !0, messageId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate22.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.messages = !0;
  }
  let _errs2 = errors;
  validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate26.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.status = !0, props0.recipient = !0, props0.messageId = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema28.anyOf, parentSchema: schema28 };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate21.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate21.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response400 = validate28, schema34 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema34.properties.statusCode.type, parentSchema: schema34.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.message.anyOf[0].items.type, parentSchema: schema34.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.message.anyOf[0].type, parentSchema: schema34.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.message.anyOf[1].type, parentSchema: schema34.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema34.properties.message.anyOf, parentSchema: schema34.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema34.properties.error.type, parentSchema: schema34.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate29, schema35 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema35.properties.statusCode.type, parentSchema: schema35.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.message.type, parentSchema: schema35.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.error.type, parentSchema: schema35.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate30, schema36 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema37 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema37.required, parentSchema: schema37 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.reason.type, parentSchema: schema37.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema35.properties.statusCode.type, parentSchema: schema35.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.message.type, parentSchema: schema35.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema35.properties.error.type, parentSchema: schema35.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema36.anyOf, parentSchema: schema36 };
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
