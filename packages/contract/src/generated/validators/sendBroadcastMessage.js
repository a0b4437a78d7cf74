// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:sendBroadcastMessage
var body = validate1, schema1 = { type: "object", required: ["groupName"], properties: { groupName: { type: "string" }, from: { type: "string", format: "phone", minLength: 10, maxLength: 15 }, content: { $ref: "doubletick:schemas#/$defs/BroadcastTemplate" } } }, func0 = require_ucs2length().default, schema2 = { type: "object", required: ["templateName", "language"], properties: { templateName: { type: "string" }, language: { anyOf: [{ type: "string", enum: ["en", "en_US", "en_GB", "pt_BR", "es", "id"] }, { $ref: "doubletick:schemas#/$defs/TemplateLanguage" }], default: "en" }, templateData: { $ref: "doubletick:schemas#/$defs/BroadcastTemplateData" } } }, schema3 = { type: "string", enum: ["af", "sq", "ar", "az", "bn", "bg", "ca", "zh_CN", "zh_HK", "zh_TW", "hr", "cs", "da", "nl", "en", "en_GB", "en_US", "et", "fil", "fi", "fr", "ka", "de", "el", "gu", "ha", "he", "hi", "hu", "id", "ga", "it", "ja", "kn", "kk", "rw_RW", "ko", "ky_KG", "lo", "lv", "lt", "mk", "ms", "ml", "mr", "nb", "fa", "pl", "pt_BR", "pt_PT", "pa", "ro", "ru", "sr", "sk", "sl", "es", "es_AR", "es_ES", "es_MX", "sw", "sv", "ta", "te", "th", "tr", "uk", "ur", "uz"] }, schema4 = { type: "object", properties: { header: { $ref: "doubletick:schemas#/$defs/BroadcastHeader" }, body: { $ref: "doubletick:schemas#/$defs/BroadcastBody" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/BroadcastButton" } }, cards: { type: "array", items: { $ref: "doubletick:schemas#/$defs/BroadcastCard" } } } }, schema11 = { type: "object", required: ["placeholders"], properties: { placeholders: { type: "array", items: { type: "string" } } } }, schema12 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["URL"] }, parameter: { type: "string" } } }, schema5 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/BroadcastTextHeader" }, { $ref: "doubletick:schemas#/$defs/BroadcastImageHeader" }, { $ref: "doubletick:schemas#/$defs/BroadcastVideoHeader" }, { $ref: "doubletick:schemas#/$defs/BroadcastDocumentHeader" }, { $ref: "doubletick:schemas#/$defs/BroadcastLocationHeader" }], discriminator: { propertyName: "type" } }, schema6 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "TEXT" }, placeholder: { type: "string" } } }, schema7 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "IMAGE" }, mediaUrl: { type: "string" } } }, schema8 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "VIDEO" }, mediaUrl: { type: "string" } } }, schema9 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "DOCUMENT" }, mediaUrl: { type: "string" }, filename: { type: "string" } } }, schema10 = { type: "object", required: ["type"], properties: { type: { type: "string", const: "LOCATION" }, latitude: { type: "number", minimum: -90, maximum: 90 }, longitude: { type: "number", minimum: -180, maximum: 180 } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "TEXT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastTextHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema6.required, parentSchema: schema6 };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 != "string") {
              let err1 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastTextHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.type.type, parentSchema: schema6.properties.type };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0 !== "TEXT") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastTextHeader/properties/type/const", keyword: "const", params: { allowedValue: "TEXT" }, schema: "TEXT", parentSchema: schema6.properties.type };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
          if (data.placeholder !== void 0 && typeof data.placeholder != "string") {
            let err3 = { instancePath: instancePath + "/placeholder", schemaPath: "doubletick:schemas#/$defs/BroadcastTextHeader/properties/placeholder/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.placeholder.type, parentSchema: schema6.properties.placeholder };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastTextHeader/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var props0 = {};
        props0.type = !0, props0.placeholder = !0;
      } else if (tag0 === "IMAGE") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastImageHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema7.required, parentSchema: schema7 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data.type !== void 0) {
            let data2 = data.type;
            if (typeof data2 != "string") {
              let err6 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastImageHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.type.type, parentSchema: schema7.properties.type };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2 !== "IMAGE") {
              let err7 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastImageHeader/properties/type/const", keyword: "const", params: { allowedValue: "IMAGE" }, schema: "IMAGE", parentSchema: schema7.properties.type };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err8 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/BroadcastImageHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.mediaUrl.type, parentSchema: schema7.properties.mediaUrl };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastImageHeader/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else if (tag0 === "VIDEO") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err10 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastVideoHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema8.required, parentSchema: schema8 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data.type !== void 0) {
            let data4 = data.type;
            if (typeof data4 != "string") {
              let err11 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastVideoHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.type.type, parentSchema: schema8.properties.type };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data4 !== "VIDEO") {
              let err12 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastVideoHeader/properties/type/const", keyword: "const", params: { allowedValue: "VIDEO" }, schema: "VIDEO", parentSchema: schema8.properties.type };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err13 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/BroadcastVideoHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.mediaUrl.type, parentSchema: schema8.properties.mediaUrl };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastVideoHeader/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0);
      } else if (tag0 === "DOCUMENT") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err15 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastDocumentHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema9.required, parentSchema: schema9 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data.type !== void 0) {
            let data6 = data.type;
            if (typeof data6 != "string") {
              let err16 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastDocumentHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.type.type, parentSchema: schema9.properties.type };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6 !== "DOCUMENT") {
              let err17 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastDocumentHeader/properties/type/const", keyword: "const", params: { allowedValue: "DOCUMENT" }, schema: "DOCUMENT", parentSchema: schema9.properties.type };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
          if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
            let err18 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/BroadcastDocumentHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.mediaUrl.type, parentSchema: schema9.properties.mediaUrl };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (data.filename !== void 0 && typeof data.filename != "string") {
            let err19 = { instancePath: instancePath + "/filename", schemaPath: "doubletick:schemas#/$defs/BroadcastDocumentHeader/properties/filename/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.filename.type, parentSchema: schema9.properties.filename };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          let err20 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastDocumentHeader/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.mediaUrl = !0, props0.filename = !0);
      } else if (tag0 === "LOCATION") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err21 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/required", keyword: "required", params: { missingProperty: "type" }, schema: schema10.required, parentSchema: schema10 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (data.type !== void 0) {
            let data9 = data.type;
            if (typeof data9 != "string") {
              let err22 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.type.type, parentSchema: schema10.properties.type };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data9 !== "LOCATION") {
              let err23 = { instancePath: instancePath + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/type/const", keyword: "const", params: { allowedValue: "LOCATION" }, schema: "LOCATION", parentSchema: schema10.properties.type };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
          if (data.latitude !== void 0) {
            let data10 = data.latitude;
            if (typeof data10 == "number" && isFinite(data10)) {
              if (data10 > 90 || isNaN(data10)) {
                let err24 = { instancePath: instancePath + "/latitude", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, schema: 90, parentSchema: schema10.properties.latitude };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (data10 < -90 || isNaN(data10)) {
                let err25 = { instancePath: instancePath + "/latitude", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, schema: -90, parentSchema: schema10.properties.latitude };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            } else {
              let err26 = { instancePath: instancePath + "/latitude", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/latitude/type", keyword: "type", params: { type: "number" }, schema: schema10.properties.latitude.type, parentSchema: schema10.properties.latitude };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
          if (data.longitude !== void 0) {
            let data11 = data.longitude;
            if (typeof data11 == "number" && isFinite(data11)) {
              if (data11 > 180 || isNaN(data11)) {
                let err27 = { instancePath: instancePath + "/longitude", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, schema: 180, parentSchema: schema10.properties.longitude };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (data11 < -180 || isNaN(data11)) {
                let err28 = { instancePath: instancePath + "/longitude", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, schema: -180, parentSchema: schema10.properties.longitude };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            } else {
              let err29 = { instancePath: instancePath + "/longitude", schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/properties/longitude/type", keyword: "type", params: { type: "number" }, schema: schema10.properties.longitude.type, parentSchema: schema10.properties.longitude };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        } else {
          let err30 = { instancePath, schemaPath: "doubletick:schemas#/$defs/BroadcastLocationHeader/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.latitude = !0, props0.longitude = !0);
      } else {
        let err31 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema5.discriminator, parentSchema: schema5 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    else {
      let err32 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema5.discriminator, parentSchema: schema5 };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate4.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate4.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema13 = { type: "object", properties: { cardIndex: { type: "number" }, components: { type: "object", properties: { header: { $ref: "doubletick:schemas#/$defs/BroadcastCardHeader" }, body: { $ref: "doubletick:schemas#/$defs/BroadcastBody" }, buttons: { type: "array", items: { $ref: "doubletick:schemas#/$defs/BroadcastButton" } } } } } }, schema14 = { type: "object", properties: { type: { type: "string", enum: ["IMAGE", "VIDEO"] }, mediaUrl: { type: "string" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cardIndex !== void 0) {
      let data0 = data.cardIndex;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/cardIndex", schemaPath: "#/properties/cardIndex/type", keyword: "type", params: { type: "number" }, schema: schema13.properties.cardIndex.type, parentSchema: schema13.properties.cardIndex };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.components !== void 0) {
      let data1 = data.components;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.header !== void 0) {
          let data2 = data1.header;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.type !== void 0) {
              let data3 = data2.type;
              if (typeof data3 != "string") {
                let err1 = { instancePath: instancePath + "/components/header/type", schemaPath: "doubletick:schemas#/$defs/BroadcastCardHeader/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.type.type, parentSchema: schema14.properties.type };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
              if (!(data3 === "IMAGE" || data3 === "VIDEO")) {
                let err2 = { instancePath: instancePath + "/components/header/type", schemaPath: "doubletick:schemas#/$defs/BroadcastCardHeader/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum }, schema: schema14.properties.type.enum, parentSchema: schema14.properties.type };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data2.mediaUrl !== void 0 && typeof data2.mediaUrl != "string") {
              let err3 = { instancePath: instancePath + "/components/header/mediaUrl", schemaPath: "doubletick:schemas#/$defs/BroadcastCardHeader/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.mediaUrl.type, parentSchema: schema14.properties.mediaUrl };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/components/header", schemaPath: "doubletick:schemas#/$defs/BroadcastCardHeader/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data1.body !== void 0) {
          let data5 = data1.body;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.placeholders === void 0) {
              let err5 = { instancePath: instancePath + "/components/body", schemaPath: "doubletick:schemas#/$defs/BroadcastBody/required", keyword: "required", params: { missingProperty: "placeholders" }, schema: schema11.required, parentSchema: schema11 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data5.placeholders !== void 0) {
              let data6 = data5.placeholders;
              if (Array.isArray(data6)) {
                let len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++)
                  if (typeof data6[i0] != "string") {
                    let err6 = { instancePath: instancePath + "/components/body/placeholders/" + i0, schemaPath: "doubletick:schemas#/$defs/BroadcastBody/properties/placeholders/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.placeholders.items.type, parentSchema: schema11.properties.placeholders.items };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
              } else {
                let err7 = { instancePath: instancePath + "/components/body/placeholders", schemaPath: "doubletick:schemas#/$defs/BroadcastBody/properties/placeholders/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.placeholders.type, parentSchema: schema11.properties.placeholders };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/components/body", schemaPath: "doubletick:schemas#/$defs/BroadcastBody/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data1.buttons !== void 0) {
          let data8 = data1.buttons;
          if (Array.isArray(data8)) {
            let len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.type === void 0) {
                  let err9 = { instancePath: instancePath + "/components/buttons/" + i1, schemaPath: "doubletick:schemas#/$defs/BroadcastButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema12.required, parentSchema: schema12 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data9.type !== void 0) {
                  let data10 = data9.type;
                  if (typeof data10 != "string") {
                    let err10 = { instancePath: instancePath + "/components/buttons/" + i1 + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.type.type, parentSchema: schema12.properties.type };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                  if (data10 !== "URL") {
                    let err11 = { instancePath: instancePath + "/components/buttons/" + i1 + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastButton/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, schema: schema12.properties.type.enum, parentSchema: schema12.properties.type };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                }
                if (data9.parameter !== void 0 && typeof data9.parameter != "string") {
                  let err12 = { instancePath: instancePath + "/components/buttons/" + i1 + "/parameter", schemaPath: "doubletick:schemas#/$defs/BroadcastButton/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.parameter.type, parentSchema: schema12.properties.parameter };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/components/buttons/" + i1, schemaPath: "doubletick:schemas#/$defs/BroadcastButton/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/components/buttons", schemaPath: "#/properties/components/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema13.properties.components.properties.buttons.type, parentSchema: schema13.properties.components.properties.buttons };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" }, schema: schema13.properties.components.type, parentSchema: schema13.properties.components };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { cardIndex: !0, components: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.header !== void 0 && (validate4(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length)), data.body !== void 0) {
      let data1 = data.body;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.placeholders === void 0) {
          let err0 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/BroadcastBody/required", keyword: "required", params: { missingProperty: "placeholders" }, schema: schema11.required, parentSchema: schema11 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.placeholders !== void 0) {
          let data2 = data1.placeholders;
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data2[i0] != "string") {
                let err1 = { instancePath: instancePath + "/body/placeholders/" + i0, schemaPath: "doubletick:schemas#/$defs/BroadcastBody/properties/placeholders/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.placeholders.items.type, parentSchema: schema11.properties.placeholders.items };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
          } else {
            let err2 = { instancePath: instancePath + "/body/placeholders", schemaPath: "doubletick:schemas#/$defs/BroadcastBody/properties/placeholders/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.placeholders.type, parentSchema: schema11.properties.placeholders };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/BroadcastBody/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data4 = data.buttons;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.type === void 0) {
              let err4 = { instancePath: instancePath + "/buttons/" + i1, schemaPath: "doubletick:schemas#/$defs/BroadcastButton/required", keyword: "required", params: { missingProperty: "type" }, schema: schema12.required, parentSchema: schema12 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data5.type !== void 0) {
              let data6 = data5.type;
              if (typeof data6 != "string") {
                let err5 = { instancePath: instancePath + "/buttons/" + i1 + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastButton/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.type.type, parentSchema: schema12.properties.type };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (data6 !== "URL") {
                let err6 = { instancePath: instancePath + "/buttons/" + i1 + "/type", schemaPath: "doubletick:schemas#/$defs/BroadcastButton/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, schema: schema12.properties.type.enum, parentSchema: schema12.properties.type };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data5.parameter !== void 0 && typeof data5.parameter != "string") {
              let err7 = { instancePath: instancePath + "/buttons/" + i1 + "/parameter", schemaPath: "doubletick:schemas#/$defs/BroadcastButton/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.parameter.type, parentSchema: schema12.properties.parameter };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/buttons/" + i1, schemaPath: "doubletick:schemas#/$defs/BroadcastButton/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.buttons.type, parentSchema: schema4.properties.buttons };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.cards !== void 0) {
      let data8 = data.cards;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate6(data8[i2], { instancePath: instancePath + "/cards/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate6.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/cards", schemaPath: "#/properties/cards/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.cards.type, parentSchema: schema4.properties.cards };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { header: !0, body: !0, buttons: !0, cards: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.templateName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templateName" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.language === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.templateName !== void 0 && typeof data.templateName != "string") {
      let err2 = { instancePath: instancePath + "/templateName", schemaPath: "#/properties/templateName/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.templateName.type, parentSchema: schema2.properties.templateName };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.language !== void 0) {
      let data1 = data.language, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.language.anyOf[0].type, parentSchema: schema2.properties.language.anyOf[0] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "en" || data1 === "en_US" || data1 === "en_GB" || data1 === "pt_BR" || data1 === "es" || data1 === "id")) {
        let err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema2.properties.language.anyOf[0].enum }, schema: schema2.properties.language.anyOf[0].enum, parentSchema: schema2.properties.language.anyOf[0] };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "af" || data1 === "sq" || data1 === "ar" || data1 === "az" || data1 === "bn" || data1 === "bg" || data1 === "ca" || data1 === "zh_CN" || data1 === "zh_HK" || data1 === "zh_TW" || data1 === "hr" || data1 === "cs" || data1 === "da" || data1 === "nl" || data1 === "en" || data1 === "en_GB" || data1 === "en_US" || data1 === "et" || data1 === "fil" || data1 === "fi" || data1 === "fr" || data1 === "ka" || data1 === "de" || data1 === "el" || data1 === "gu" || data1 === "ha" || data1 === "he" || data1 === "hi" || data1 === "hu" || data1 === "id" || data1 === "ga" || data1 === "it" || data1 === "ja" || data1 === "kn" || data1 === "kk" || data1 === "rw_RW" || data1 === "ko" || data1 === "ky_KG" || data1 === "lo" || data1 === "lv" || data1 === "lt" || data1 === "mk" || data1 === "ms" || data1 === "ml" || data1 === "mr" || data1 === "nb" || data1 === "fa" || data1 === "pl" || data1 === "pt_BR" || data1 === "pt_PT" || data1 === "pa" || data1 === "ro" || data1 === "ru" || data1 === "sr" || data1 === "sk" || data1 === "sl" || data1 === "es" || data1 === "es_AR" || data1 === "es_ES" || data1 === "es_MX" || data1 === "sw" || data1 === "sv" || data1 === "ta" || data1 === "te" || data1 === "th" || data1 === "tr" || data1 === "uk" || data1 === "ur" || data1 === "uz")) {
        let err6 = { instancePath: instancePath + "/language", schemaPath: "doubletick:schemas#/$defs/TemplateLanguage/enum", keyword: "enum", params: { allowedValues: schema3.enum }, schema: schema3.enum, parentSchema: schema3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.language.anyOf, parentSchema: schema2.properties.language };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.templateData !== void 0 && (validate3(data.templateData, { instancePath: instancePath + "/templateData", parentData: data, parentDataProperty: "templateData", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { templateName: !0, language: !0, templateData: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groupName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groupName" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.groupName !== void 0 && typeof data.groupName != "string") {
      let err1 = { instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.groupName.type, parentSchema: schema1.properties.groupName };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 == "string") {
        if (func0(data1) > 15) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema1.properties.from };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func0(data1) < 10) {
          let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema1.properties.from };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.from.type, parentSchema: schema1.properties.from };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.content !== void 0 && (validate2(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { groupName: !0, from: !0, content: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate10, schema17 = { type: "object", required: ["status", "messageId"], properties: { status: { anyOf: [{ type: "string", enum: ["SENT", "FAILED"] }, { type: "string" }] }, messageId: { type: "string" }, errorMessage: { type: "string" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema17.required, parentSchema: schema17 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messageId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageId" }, schema: schema17.required, parentSchema: schema17 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status, _errs2 = errors, valid1 = !1, _errs3 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.status.anyOf[0].type, parentSchema: schema17.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "SENT" || data0 === "FAILED")) {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema17.properties.status.anyOf[0].enum }, schema: schema17.properties.status.anyOf[0].enum, parentSchema: schema17.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (typeof data0 != "string") {
        let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.status.anyOf[1].type, parentSchema: schema17.properties.status.anyOf[1] };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, schema: schema17.properties.status.anyOf, parentSchema: schema17.properties.status };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err6 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.messageId.type, parentSchema: schema17.properties.messageId };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.errorMessage !== void 0 && typeof data.errorMessage != "string") {
      let err7 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: "string" }, schema: schema17.properties.errorMessage.type, parentSchema: schema17.properties.errorMessage };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema17.type, parentSchema: schema17 };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
validate10.evaluated = { props: { status: !0, messageId: !0, errorMessage: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate11, schema18 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema18.properties.statusCode.type, parentSchema: schema18.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.message.anyOf[0].items.type, parentSchema: schema18.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.message.anyOf[0].type, parentSchema: schema18.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.message.anyOf[1].type, parentSchema: schema18.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema18.properties.message.anyOf, parentSchema: schema18.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.error.type, parentSchema: schema18.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
validate11.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate12, schema19 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.statusCode.type, parentSchema: schema19.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.message.type, parentSchema: schema19.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.error.type, parentSchema: schema19.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
validate12.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate13, schema20 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema21 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.reason.type, parentSchema: schema21.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema19.properties.statusCode.type, parentSchema: schema19.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.message.type, parentSchema: schema19.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.error.type, parentSchema: schema19.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema20.anyOf, parentSchema: schema20 };
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
var response201 = response200, response413 = response401, response415 = response401;
export {
  body,
  response200,
  response201,
  response400,
  response401,
  response403,
  response413,
  response415
};
