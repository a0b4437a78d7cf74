// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:WA_GROUP_MESSAGE_RECEIVED
var payload = validate1, schema1 = { allOf: [{ $ref: "doubletick:schemas#/$defs/InboundMessageEventBase" }, { type: "object", required: ["type", "to", "from", "customerId", "dtCustomerId"], properties: { type: { type: "string", const: "wa_group" }, to: { type: "string", pattern: "^[0-9]{1,20}$" }, from: { type: "string" }, customerId: { type: "string" }, dtCustomerId: { type: "string" } } }] }, schema2 = { type: "object", required: ["to", "from", "messageId", "dtMessageId", "receivedAt", "contact", "integrationType", "message", "dtLastMessageId", "lastMessageOrigin", "isAgentOffline", "customerId", "dtCustomerId"], properties: { to: { type: "string" }, from: { type: "string" }, messageId: { type: "string" }, dtMessageId: { type: "string" }, receivedAt: { type: "string", format: "date-time" }, contact: { type: "object", required: ["name"], properties: { name: { type: "string" } } }, callbackData: { type: ["string", "null"] }, dtPairedTemplateId: { type: ["number", "null"] }, dtPairedTemplateName: { type: ["string", "null"] }, dtPairedTemplateLanguage: { type: ["string", "null"] }, dtPairedMessageMetadata: { type: ["object", "null"], additionalProperties: !0 }, integrationType: { type: "string" }, message: { $ref: "doubletick:schemas#/$defs/InboundMessage" }, dtLastMessageId: { type: ["string", "null"] }, lastMessageOrigin: { anyOf: [{ type: "string", enum: ["USER", "CUSTOMER", "SYSTEM", "REMINDER"] }, { type: "string" }, { type: "null" }] }, isAgentOffline: { type: "boolean" }, customerId: { type: "string" }, dtCustomerId: { type: "string" }, userId: { type: "string" }, parentUserId: { type: "string" }, username: { type: "string" }, metaBusinessPortfolioId: { type: "string" } } }, formats0 = require_formats().fullFormats["date-time"], schema3 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/InboundTextMessage" }, { $ref: "doubletick:schemas#/$defs/InboundImageMessage" }, { $ref: "doubletick:schemas#/$defs/InboundVideoMessage" }, { $ref: "doubletick:schemas#/$defs/InboundAudioMessage" }, { $ref: "doubletick:schemas#/$defs/InboundStickerMessage" }, { $ref: "doubletick:schemas#/$defs/InboundDocumentMessage" }, { $ref: "doubletick:schemas#/$defs/InboundLocationMessage" }, { $ref: "doubletick:schemas#/$defs/InboundContactsMessage" }, { $ref: "doubletick:schemas#/$defs/InboundButtonMessage" }, { $ref: "doubletick:schemas#/$defs/InboundListReplyMessage" }, { $ref: "doubletick:schemas#/$defs/InboundFlowMessage" }], discriminator: { propertyName: "type" } }, schema4 = { type: "object", required: ["type", "text"], properties: { type: { type: "string", const: "TEXT" }, text: { type: "string" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } }, schema5 = { type: "object", dependentRequired: { from: ["id"], id: ["from"] }, properties: { from: { type: "string" }, id: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.type.type, parentSchema: schema4.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "TEXT") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "TEXT" }, schema: "TEXT", parentSchema: schema4.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.text.type, parentSchema: schema4.properties.text };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.context !== void 0) {
      let data2 = data.context;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.from !== void 0 && typeof data2.from != "string") {
          let err5 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.id !== void 0 && typeof data2.id != "string") {
          let err6 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.from !== void 0 && data2.id === void 0) {
          let err7 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.id !== void 0 && data2.from === void 0) {
          let err8 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { type: !0, text: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema6 = { type: "object", required: ["type", "url"], properties: { type: { type: "string", const: "IMAGE" }, url: { type: "string", format: "uri" }, caption: { type: "string" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } }, formats2 = require_formats().fullFormats.uri;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.type.type, parentSchema: schema6.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "IMAGE") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "IMAGE" }, schema: "IMAGE", parentSchema: schema6.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (!formats2(data1)) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema6.properties.url };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.url.type, parentSchema: schema6.properties.url };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.caption !== void 0 && typeof data.caption != "string") {
      let err6 = { instancePath: instancePath + "/caption", schemaPath: "#/properties/caption/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.caption.type, parentSchema: schema6.properties.caption };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.context !== void 0) {
      let data3 = data.context;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.from !== void 0 && typeof data3.from != "string") {
          let err7 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.id !== void 0 && typeof data3.id != "string") {
          let err8 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.from !== void 0 && data3.id === void 0) {
          let err9 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.id !== void 0 && data3.from === void 0) {
          let err10 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { type: !0, url: !0, caption: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema8 = { type: "object", required: ["type", "url"], properties: { type: { type: "string", const: "VIDEO" }, url: { type: "string", format: "uri" }, caption: { type: "string" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema8.required, parentSchema: schema8 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema8.required, parentSchema: schema8 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.type.type, parentSchema: schema8.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "VIDEO") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "VIDEO" }, schema: "VIDEO", parentSchema: schema8.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (!formats2(data1)) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema8.properties.url };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.url.type, parentSchema: schema8.properties.url };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.caption !== void 0 && typeof data.caption != "string") {
      let err6 = { instancePath: instancePath + "/caption", schemaPath: "#/properties/caption/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.caption.type, parentSchema: schema8.properties.caption };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.context !== void 0) {
      let data3 = data.context;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.from !== void 0 && typeof data3.from != "string") {
          let err7 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.id !== void 0 && typeof data3.id != "string") {
          let err8 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.from !== void 0 && data3.id === void 0) {
          let err9 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.id !== void 0 && data3.from === void 0) {
          let err10 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { type: !0, url: !0, caption: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema10 = { type: "object", required: ["type", "url"], properties: { type: { type: "string", const: "AUDIO" }, url: { type: "string", format: "uri" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema10.required, parentSchema: schema10 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema10.required, parentSchema: schema10 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.type.type, parentSchema: schema10.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "AUDIO") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "AUDIO" }, schema: "AUDIO", parentSchema: schema10.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (!formats2(data1)) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema10.properties.url };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.url.type, parentSchema: schema10.properties.url };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.context !== void 0) {
      let data2 = data.context;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.from !== void 0 && typeof data2.from != "string") {
          let err6 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.id !== void 0 && typeof data2.id != "string") {
          let err7 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.from !== void 0 && data2.id === void 0) {
          let err8 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.id !== void 0 && data2.from === void 0) {
          let err9 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { type: !0, url: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema12 = { type: "object", required: ["type", "url"], properties: { type: { type: "string", const: "STICKER" }, url: { type: "string", format: "uri" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema12.required, parentSchema: schema12 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema12.required, parentSchema: schema12 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.type.type, parentSchema: schema12.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "STICKER") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "STICKER" }, schema: "STICKER", parentSchema: schema12.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (!formats2(data1)) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema12.properties.url };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.url.type, parentSchema: schema12.properties.url };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.context !== void 0) {
      let data2 = data.context;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.from !== void 0 && typeof data2.from != "string") {
          let err6 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.id !== void 0 && typeof data2.id != "string") {
          let err7 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.from !== void 0 && data2.id === void 0) {
          let err8 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.id !== void 0 && data2.from === void 0) {
          let err9 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { type: !0, url: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema14 = { type: "object", required: ["type", "url"], properties: { type: { type: "string", const: "DOCUMENT" }, url: { type: "string", format: "uri" }, fileName: { type: "string" }, caption: { type: "string" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema14.required, parentSchema: schema14 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema14.required, parentSchema: schema14 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.type.type, parentSchema: schema14.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "DOCUMENT") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "DOCUMENT" }, schema: "DOCUMENT", parentSchema: schema14.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (!formats2(data1)) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema14.properties.url };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.url.type, parentSchema: schema14.properties.url };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fileName !== void 0 && typeof data.fileName != "string") {
      let err6 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.fileName.type, parentSchema: schema14.properties.fileName };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.caption !== void 0 && typeof data.caption != "string") {
      let err7 = { instancePath: instancePath + "/caption", schemaPath: "#/properties/caption/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.caption.type, parentSchema: schema14.properties.caption };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.context !== void 0) {
      let data4 = data.context;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.from !== void 0 && typeof data4.from != "string") {
          let err8 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4.id !== void 0 && typeof data4.id != "string") {
          let err9 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4.from !== void 0 && data4.id === void 0) {
          let err10 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4.id !== void 0 && data4.from === void 0) {
          let err11 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14 };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
validate9.evaluated = { props: { type: !0, url: !0, fileName: !0, caption: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema16 = { type: "object", required: ["type", "latitude", "longitude"], properties: { type: { type: "string", const: "LOCATION" }, latitude: { type: "number" }, longitude: { type: "number" }, name: { type: "string" }, address: { type: "string" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema16.required, parentSchema: schema16 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.latitude === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latitude" }, schema: schema16.required, parentSchema: schema16 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.longitude === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longitude" }, schema: schema16.required, parentSchema: schema16 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.type.type, parentSchema: schema16.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "LOCATION") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "LOCATION" }, schema: "LOCATION", parentSchema: schema16.properties.type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.latitude !== void 0) {
      let data1 = data.latitude;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.latitude.type, parentSchema: schema16.properties.latitude };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data2 = data.longitude;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" }, schema: schema16.properties.longitude.type, parentSchema: schema16.properties.longitude };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.name.type, parentSchema: schema16.properties.name };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.address !== void 0 && typeof data.address != "string") {
      let err8 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, schema: schema16.properties.address.type, parentSchema: schema16.properties.address };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.context !== void 0) {
      let data5 = data.context;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.from !== void 0 && typeof data5.from != "string") {
          let err9 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data5.id !== void 0 && typeof data5.id != "string") {
          let err10 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data5.from !== void 0 && data5.id === void 0) {
          let err11 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data5.id !== void 0 && data5.from === void 0) {
          let err12 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema16.type, parentSchema: schema16 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
validate10.evaluated = { props: { type: !0, latitude: !0, longitude: !0, name: !0, address: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema18 = { type: "object", required: ["type", "contacts"], properties: { type: { type: "string", const: "CONTACTS" }, contacts: { type: "array", items: { $ref: "doubletick:schemas#/$defs/InboundContactCard" } }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } }, schema19 = { type: "object", properties: { name: { type: "object", properties: { formatted_name: { type: "string" }, first_name: { type: "string" }, last_name: { type: "string" } } }, phones: { type: "array", items: { type: "object", properties: { phone: { type: "string" }, type: { type: "string" } } } }, emails: { type: "array", items: { type: "object", properties: { email: { type: "string" }, type: { type: "string" } } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema18.required, parentSchema: schema18 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contacts === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" }, schema: schema18.required, parentSchema: schema18 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema18.properties.type.type, parentSchema: schema18.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "CONTACTS") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "CONTACTS" }, schema: "CONTACTS", parentSchema: schema18.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data1 = data.contacts;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name !== void 0) {
              let data3 = data2.name;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.formatted_name !== void 0 && typeof data3.formatted_name != "string") {
                  let err4 = { instancePath: instancePath + "/contacts/" + i0 + "/name/formatted_name", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/name/properties/formatted_name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.name.properties.formatted_name.type, parentSchema: schema19.properties.name.properties.formatted_name };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.first_name !== void 0 && typeof data3.first_name != "string") {
                  let err5 = { instancePath: instancePath + "/contacts/" + i0 + "/name/first_name", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/name/properties/first_name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.name.properties.first_name.type, parentSchema: schema19.properties.name.properties.first_name };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (data3.last_name !== void 0 && typeof data3.last_name != "string") {
                  let err6 = { instancePath: instancePath + "/contacts/" + i0 + "/name/last_name", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/name/properties/last_name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.name.properties.last_name.type, parentSchema: schema19.properties.name.properties.last_name };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/name/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.name.type, parentSchema: schema19.properties.name };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data2.phones !== void 0) {
              let data7 = data2.phones;
              if (Array.isArray(data7)) {
                let len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.phone !== void 0 && typeof data8.phone != "string") {
                      let err8 = { instancePath: instancePath + "/contacts/" + i0 + "/phones/" + i1 + "/phone", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/phones/items/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.phones.items.properties.phone.type, parentSchema: schema19.properties.phones.items.properties.phone };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    if (data8.type !== void 0 && typeof data8.type != "string") {
                      let err9 = { instancePath: instancePath + "/contacts/" + i0 + "/phones/" + i1 + "/type", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/phones/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.phones.items.properties.type.type, parentSchema: schema19.properties.phones.items.properties.type };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                  } else {
                    let err10 = { instancePath: instancePath + "/contacts/" + i0 + "/phones/" + i1, schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/phones/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.phones.items.type, parentSchema: schema19.properties.phones.items };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
              } else {
                let err11 = { instancePath: instancePath + "/contacts/" + i0 + "/phones", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/phones/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.phones.type, parentSchema: schema19.properties.phones };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data2.emails !== void 0) {
              let data11 = data2.emails;
              if (Array.isArray(data11)) {
                let len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data12 = data11[i2];
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    if (data12.email !== void 0 && typeof data12.email != "string") {
                      let err12 = { instancePath: instancePath + "/contacts/" + i0 + "/emails/" + i2 + "/email", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/emails/items/properties/email/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.emails.items.properties.email.type, parentSchema: schema19.properties.emails.items.properties.email };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                    if (data12.type !== void 0 && typeof data12.type != "string") {
                      let err13 = { instancePath: instancePath + "/contacts/" + i0 + "/emails/" + i2 + "/type", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/emails/items/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.emails.items.properties.type.type, parentSchema: schema19.properties.emails.items.properties.type };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    }
                  } else {
                    let err14 = { instancePath: instancePath + "/contacts/" + i0 + "/emails/" + i2, schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/emails/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.emails.items.type, parentSchema: schema19.properties.emails.items };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
              } else {
                let err15 = { instancePath: instancePath + "/contacts/" + i0 + "/emails", schemaPath: "doubletick:schemas#/$defs/InboundContactCard/properties/emails/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.emails.type, parentSchema: schema19.properties.emails };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
          } else {
            let err16 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "doubletick:schemas#/$defs/InboundContactCard/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, schema: schema18.properties.contacts.type, parentSchema: schema18.properties.contacts };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.context !== void 0) {
      let data15 = data.context;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.from !== void 0 && typeof data15.from != "string") {
          let err18 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data15.id !== void 0 && typeof data15.id != "string") {
          let err19 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data15.from !== void 0 && data15.id === void 0) {
          let err20 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data15.id !== void 0 && data15.from === void 0) {
          let err21 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema18.type, parentSchema: schema18 };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
validate11.evaluated = { props: { type: !0, contacts: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema21 = { type: "object", required: ["type", "text", "payload", "id"], properties: { type: { type: "string", const: "BUTTON" }, text: { type: "string" }, payload: { type: "string" }, id: { type: "string" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.payload === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema21.required, parentSchema: schema21 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.type.type, parentSchema: schema21.properties.type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 !== "BUTTON") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "BUTTON" }, schema: "BUTTON", parentSchema: schema21.properties.type };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.text.type, parentSchema: schema21.properties.text };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.payload !== void 0 && typeof data.payload != "string") {
      let err7 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.payload.type, parentSchema: schema21.properties.payload };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema21.properties.id.type, parentSchema: schema21.properties.id };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.context !== void 0) {
      let data4 = data.context;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.from !== void 0 && typeof data4.from != "string") {
          let err9 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4.id !== void 0 && typeof data4.id != "string") {
          let err10 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4.from !== void 0 && data4.id === void 0) {
          let err11 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.id !== void 0 && data4.from === void 0) {
          let err12 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
validate12.evaluated = { props: { type: !0, text: !0, payload: !0, id: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { type: "object", required: ["type", "id", "text"], properties: { type: { type: "string", const: "LIST_REPLY" }, id: { type: "string" }, text: { type: "string" }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema23.required, parentSchema: schema23 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema23.required, parentSchema: schema23 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.text === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, schema: schema23.required, parentSchema: schema23 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.type.type, parentSchema: schema23.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "LIST_REPLY") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "LIST_REPLY" }, schema: "LIST_REPLY", parentSchema: schema23.properties.type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.id.type, parentSchema: schema23.properties.id };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.text.type, parentSchema: schema23.properties.text };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.context !== void 0) {
      let data3 = data.context;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.from !== void 0 && typeof data3.from != "string") {
          let err7 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.id !== void 0 && typeof data3.id != "string") {
          let err8 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.from !== void 0 && data3.id === void 0) {
          let err9 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.id !== void 0 && data3.from === void 0) {
          let err10 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
validate13.evaluated = { props: { type: !0, id: !0, text: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema25 = { type: "object", required: ["type", "flowResponse"], properties: { type: { type: "string", const: "FLOW" }, flowResponse: { type: "array", items: { $ref: "doubletick:schemas#/$defs/InboundFlowAnswer" } }, context: { $ref: "doubletick:schemas#/$defs/InboundMessageContext" } } }, schema26 = { type: "object", required: ["id", "value"], properties: { id: { type: "string" }, value: { type: "string" } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate14.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, schema: schema25.required, parentSchema: schema25 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.flowResponse === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flowResponse" }, schema: schema25.required, parentSchema: schema25 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.type.type, parentSchema: schema25.properties.type };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "FLOW") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "FLOW" }, schema: "FLOW", parentSchema: schema25.properties.type };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.flowResponse !== void 0) {
      let data1 = data.flowResponse;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              let err4 = { instancePath: instancePath + "/flowResponse/" + i0, schemaPath: "doubletick:schemas#/$defs/InboundFlowAnswer/required", keyword: "required", params: { missingProperty: "id" }, schema: schema26.required, parentSchema: schema26 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.value === void 0) {
              let err5 = { instancePath: instancePath + "/flowResponse/" + i0, schemaPath: "doubletick:schemas#/$defs/InboundFlowAnswer/required", keyword: "required", params: { missingProperty: "value" }, schema: schema26.required, parentSchema: schema26 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.id !== void 0 && typeof data2.id != "string") {
              let err6 = { instancePath: instancePath + "/flowResponse/" + i0 + "/id", schemaPath: "doubletick:schemas#/$defs/InboundFlowAnswer/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.id.type, parentSchema: schema26.properties.id };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data2.value !== void 0 && typeof data2.value != "string") {
              let err7 = { instancePath: instancePath + "/flowResponse/" + i0 + "/value", schemaPath: "doubletick:schemas#/$defs/InboundFlowAnswer/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.value.type, parentSchema: schema26.properties.value };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/flowResponse/" + i0, schemaPath: "doubletick:schemas#/$defs/InboundFlowAnswer/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/flowResponse", schemaPath: "#/properties/flowResponse/type", keyword: "type", params: { type: "array" }, schema: schema25.properties.flowResponse.type, parentSchema: schema25.properties.flowResponse };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.context !== void 0) {
      let data5 = data.context;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.from !== void 0 && typeof data5.from != "string") {
          let err10 = { instancePath: instancePath + "/context/from", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.from.type, parentSchema: schema5.properties.from };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data5.id !== void 0 && typeof data5.id != "string") {
          let err11 = { instancePath: instancePath + "/context/id", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.id.type, parentSchema: schema5.properties.id };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data5.from !== void 0 && data5.id === void 0) {
          let err12 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "from",
            missingProperty: "id",
            depsCount: 1,
            deps: "id"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data5.id !== void 0 && data5.from === void 0) {
          let err13 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/dependentRequired", keyword: "dependentRequired", params: {
            property: "id",
            missingProperty: "from",
            depsCount: 1,
            deps: "from"
          }, schema: schema5.dependentRequired, parentSchema: schema5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/context", schemaPath: "doubletick:schemas#/$defs/InboundMessageContext/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25 };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
validate14.evaluated = { props: { type: !0, flowResponse: !0, context: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "TEXT") {
        validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length);
        var props0 = {};
        props0.type = !0, props0.text = !0, props0.context = !0;
      } else if (tag0 === "IMAGE")
        validate5(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate5.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.url = !0, props0.caption = !0, props0.context = !0);
      else if (tag0 === "VIDEO")
        validate6(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate6.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.url = !0, props0.caption = !0, props0.context = !0);
      else if (tag0 === "AUDIO")
        validate7(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate7.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.url = !0, props0.context = !0);
      else if (tag0 === "STICKER")
        validate8(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate8.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.url = !0, props0.context = !0);
      else if (tag0 === "DOCUMENT")
        validate9(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate9.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.url = !0, props0.fileName = !0, props0.caption = !0, props0.context = !0);
      else if (tag0 === "LOCATION")
        validate10(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate10.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.latitude = !0, props0.longitude = !0, props0.name = !0, props0.address = !0, props0.context = !0);
      else if (tag0 === "CONTACTS")
        validate11(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate11.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.contacts = !0, props0.context = !0);
      else if (tag0 === "BUTTON")
        validate12(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate12.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.text = !0, props0.payload = !0, props0.id = !0, props0.context = !0);
      else if (tag0 === "LIST_REPLY")
        validate13(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate13.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.id = !0, props0.text = !0, props0.context = !0);
      else if (tag0 === "FLOW")
        validate14(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate14.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.type = !0, props0.flowResponse = !0, props0.context = !0);
      else {
        let err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, schema: schema3.discriminator, parentSchema: schema3 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, schema: schema3.discriminator, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate3.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate3.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.messageId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dtMessageId === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtMessageId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.receivedAt === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.contact === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.integrationType === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrationType" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.message === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.dtLastMessageId === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtLastMessageId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.lastMessageOrigin === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastMessageOrigin" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.isAgentOffline === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isAgentOffline" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.customerId === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.to.type, parentSchema: schema2.properties.to };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err14 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.from.type, parentSchema: schema2.properties.from };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err15 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.messageId.type, parentSchema: schema2.properties.messageId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.dtMessageId !== void 0 && typeof data.dtMessageId != "string") {
      let err16 = { instancePath: instancePath + "/dtMessageId", schemaPath: "#/properties/dtMessageId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.dtMessageId.type, parentSchema: schema2.properties.dtMessageId };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data4 = data.receivedAt;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err17 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/properties/receivedAt/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema2.properties.receivedAt };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/properties/receivedAt/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.receivedAt.type, parentSchema: schema2.properties.receivedAt };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.contact !== void 0) {
      let data5 = data.contact;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.name === void 0) {
          let err19 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "name" }, schema: schema2.properties.contact.required, parentSchema: schema2.properties.contact };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5.name !== void 0 && typeof data5.name != "string") {
          let err20 = { instancePath: instancePath + "/contact/name", schemaPath: "#/properties/contact/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.contact.properties.name.type, parentSchema: schema2.properties.contact.properties.name };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "object" }, schema: schema2.properties.contact.type, parentSchema: schema2.properties.contact };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.callbackData !== void 0) {
      let data7 = data.callbackData;
      if (typeof data7 != "string" && data7 !== null) {
        let err22 = { instancePath: instancePath + "/callbackData", schemaPath: "#/properties/callbackData/type", keyword: "type", params: { type: schema2.properties.callbackData.type }, schema: schema2.properties.callbackData.type, parentSchema: schema2.properties.callbackData };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.dtPairedTemplateId !== void 0) {
      let data8 = data.dtPairedTemplateId;
      if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
        let err23 = { instancePath: instancePath + "/dtPairedTemplateId", schemaPath: "#/properties/dtPairedTemplateId/type", keyword: "type", params: { type: schema2.properties.dtPairedTemplateId.type }, schema: schema2.properties.dtPairedTemplateId.type, parentSchema: schema2.properties.dtPairedTemplateId };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.dtPairedTemplateName !== void 0) {
      let data9 = data.dtPairedTemplateName;
      if (typeof data9 != "string" && data9 !== null) {
        let err24 = { instancePath: instancePath + "/dtPairedTemplateName", schemaPath: "#/properties/dtPairedTemplateName/type", keyword: "type", params: { type: schema2.properties.dtPairedTemplateName.type }, schema: schema2.properties.dtPairedTemplateName.type, parentSchema: schema2.properties.dtPairedTemplateName };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.dtPairedTemplateLanguage !== void 0) {
      let data10 = data.dtPairedTemplateLanguage;
      if (typeof data10 != "string" && data10 !== null) {
        let err25 = { instancePath: instancePath + "/dtPairedTemplateLanguage", schemaPath: "#/properties/dtPairedTemplateLanguage/type", keyword: "type", params: { type: schema2.properties.dtPairedTemplateLanguage.type }, schema: schema2.properties.dtPairedTemplateLanguage.type, parentSchema: schema2.properties.dtPairedTemplateLanguage };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.dtPairedMessageMetadata !== void 0) {
      let data11 = data.dtPairedMessageMetadata;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        let err26 = { instancePath: instancePath + "/dtPairedMessageMetadata", schemaPath: "#/properties/dtPairedMessageMetadata/type", keyword: "type", params: { type: schema2.properties.dtPairedMessageMetadata.type }, schema: schema2.properties.dtPairedMessageMetadata.type, parentSchema: schema2.properties.dtPairedMessageMetadata };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.integrationType !== void 0 && typeof data.integrationType != "string") {
      let err27 = { instancePath: instancePath + "/integrationType", schemaPath: "#/properties/integrationType/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.integrationType.type, parentSchema: schema2.properties.integrationType };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.message !== void 0 && (validate3(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length)), data.dtLastMessageId !== void 0) {
      let data14 = data.dtLastMessageId;
      if (typeof data14 != "string" && data14 !== null) {
        let err28 = { instancePath: instancePath + "/dtLastMessageId", schemaPath: "#/properties/dtLastMessageId/type", keyword: "type", params: { type: schema2.properties.dtLastMessageId.type }, schema: schema2.properties.dtLastMessageId.type, parentSchema: schema2.properties.dtLastMessageId };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.lastMessageOrigin !== void 0) {
      let data15 = data.lastMessageOrigin, _errs32 = errors, valid2 = !1, _errs33 = errors;
      if (typeof data15 != "string") {
        let err29 = { instancePath: instancePath + "/lastMessageOrigin", schemaPath: "#/properties/lastMessageOrigin/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.lastMessageOrigin.anyOf[0].type, parentSchema: schema2.properties.lastMessageOrigin.anyOf[0] };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data15 === "USER" || data15 === "CUSTOMER" || data15 === "SYSTEM" || data15 === "REMINDER")) {
        let err30 = { instancePath: instancePath + "/lastMessageOrigin", schemaPath: "#/properties/lastMessageOrigin/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema2.properties.lastMessageOrigin.anyOf[0].enum }, schema: schema2.properties.lastMessageOrigin.anyOf[0].enum, parentSchema: schema2.properties.lastMessageOrigin.anyOf[0] };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      var _valid0 = _errs33 === errors;
      valid2 = valid2 || _valid0;
      let _errs35 = errors;
      if (typeof data15 != "string") {
        let err31 = { instancePath: instancePath + "/lastMessageOrigin", schemaPath: "#/properties/lastMessageOrigin/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.lastMessageOrigin.anyOf[1].type, parentSchema: schema2.properties.lastMessageOrigin.anyOf[1] };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      var _valid0 = _errs35 === errors;
      valid2 = valid2 || _valid0;
      let _errs37 = errors;
      if (data15 !== null) {
        let err32 = { instancePath: instancePath + "/lastMessageOrigin", schemaPath: "#/properties/lastMessageOrigin/anyOf/2/type", keyword: "type", params: { type: "null" }, schema: schema2.properties.lastMessageOrigin.anyOf[2].type, parentSchema: schema2.properties.lastMessageOrigin.anyOf[2] };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      var _valid0 = _errs37 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
      else {
        let err33 = { instancePath: instancePath + "/lastMessageOrigin", schemaPath: "#/properties/lastMessageOrigin/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.lastMessageOrigin.anyOf, parentSchema: schema2.properties.lastMessageOrigin };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.isAgentOffline !== void 0 && typeof data.isAgentOffline != "boolean") {
      let err34 = { instancePath: instancePath + "/isAgentOffline", schemaPath: "#/properties/isAgentOffline/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.isAgentOffline.type, parentSchema: schema2.properties.isAgentOffline };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err35 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customerId.type, parentSchema: schema2.properties.customerId };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err36 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "#/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.dtCustomerId.type, parentSchema: schema2.properties.dtCustomerId };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      let err37 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.userId.type, parentSchema: schema2.properties.userId };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.parentUserId !== void 0 && typeof data.parentUserId != "string") {
      let err38 = { instancePath: instancePath + "/parentUserId", schemaPath: "#/properties/parentUserId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.parentUserId.type, parentSchema: schema2.properties.parentUserId };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.username !== void 0 && typeof data.username != "string") {
      let err39 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.username.type, parentSchema: schema2.properties.username };
      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
    }
    if (data.metaBusinessPortfolioId !== void 0 && typeof data.metaBusinessPortfolioId != "string") {
      let err40 = { instancePath: instancePath + "/metaBusinessPortfolioId", schemaPath: "#/properties/metaBusinessPortfolioId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.metaBusinessPortfolioId.type, parentSchema: schema2.properties.metaBusinessPortfolioId };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
  } else {
    let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { to: !0, from: !0, messageId: !0, dtMessageId: !0, receivedAt: !0, contact: !0, callbackData: !0, dtPairedTemplateId: !0, dtPairedTemplateName: !0, dtPairedTemplateLanguage: !0, dtPairedMessageMetadata: !0, integrationType: !0, message: !0, dtLastMessageId: !0, lastMessageOrigin: !0, isAgentOffline: !0, customerId: !0, dtCustomerId: !0, userId: !0, parentUserId: !0, username: !0, metaBusinessPortfolioId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern0 = new RegExp("^[0-9]{1,20}$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "type" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "to" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "from" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerId === void 0) {
      let err3 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err4 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/1/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.type.type, parentSchema: schema1.allOf[1].properties.type };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data0 !== "wa_group") {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "wa_group" }, schema: "wa_group", parentSchema: schema1.allOf[1].properties.type };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err7 = { instancePath: instancePath + "/to", schemaPath: "#/allOf/1/properties/to/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, schema: "^[0-9]{1,20}$", parentSchema: schema1.allOf[1].properties.to };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/to", schemaPath: "#/allOf/1/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.to.type, parentSchema: schema1.allOf[1].properties.to };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err9 = { instancePath: instancePath + "/from", schemaPath: "#/allOf/1/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.from.type, parentSchema: schema1.allOf[1].properties.from };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err10 = { instancePath: instancePath + "/customerId", schemaPath: "#/allOf/1/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.customerId.type, parentSchema: schema1.allOf[1].properties.customerId };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err11 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "#/allOf/1/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.dtCustomerId.type, parentSchema: schema1.allOf[1].properties.dtCustomerId };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema1.allOf[1].type, parentSchema: schema1.allOf[1] };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { type: !0, to: !0, from: !0, customerId: !0, dtCustomerId: !0, messageId: !0, dtMessageId: !0, receivedAt: !0, contact: !0, callbackData: !0, dtPairedTemplateId: !0, dtPairedTemplateName: !0, dtPairedTemplateLanguage: !0, dtPairedMessageMetadata: !0, integrationType: !0, message: !0, dtLastMessageId: !0, lastMessageOrigin: !0, isAgentOffline: !0, userId: !0, parentUserId: !0, username: !0, metaBusinessPortfolioId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  payload
};
