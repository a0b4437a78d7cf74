// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:editWebhook
var body = validate1, schema1 = { type: "object", required: ["url", "method", "webhookEvents", "name", "wabaNumbers"], properties: { url: { type: "string", format: "uri" }, method: { type: "string", enum: ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"] }, headers: { type: "object", additionalProperties: !0 }, body: { type: "object", additionalProperties: !0 }, query: { type: "object", additionalProperties: !0 }, bodyFormat: { type: "string", enum: ["JSON", "FORM_DATA"] }, authorization: { $ref: "doubletick:schemas#/$defs/WebhookAuthorization" }, webhookEvents: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WebhookEventType" } }, retryOnTimeout: { type: "boolean" }, name: { type: "string" }, wabaNumbers: { type: "array", items: { type: "string", format: "phone", minLength: 10, maxLength: 15 } } } }, schema2 = { type: "object", required: ["type", "payload"], properties: { type: { type: "string", enum: ["BASIC", "BEARER"] }, payload: { type: "string" } } }, schema3 = { type: "string", enum: ["MESSAGE_RECEIVED", "MESSAGE_STATUS_UPDATE", "CHAT_ASSIGNED_TO_AGENT", "ASSIGNED_AGENT_STATUS_CHANGED", "CHAT_UNASSIGNED", "UPDATE_CUSTOMER_CUSTOM_FIELD", "WIDGET_LEAD_RECEIVED", "VERIFIED_WIDGET_LEAD_RECEIVED", "NEW_LEAD", "RAW_CLOUD_API_WEBHOOK", "CLOSE_CONVERSATION", "TEMPLATE_UPDATE", "ADD_TAG", "REMOVE_TAG", "CALL_TO_WHATSAPP_MESSAGE_RECEIVED", "CONVERSATION_OPENED", "CUSTOMER_BUSINESS_CHAT_OPEN", "CUSTOMER_NOTE_CREATED", "CUSTOMER_NOTE_UPDATED", "CUSTOMER_NOTE_DELETED", "POST_CALL_DISPOSITION", "CALL_INCOMING_INITIATED", "CALL_OUTGOING_INITIATED", "CALL_ACCEPTED", "CALL_ENDED", "CALL_REJECTED", "CALL_MISSED", "CALL_NOT_PICKED", "STANDBY_MESSAGE_RECEIVED", "MESSAGING_HANDOVER"] }, formats0 = require_formats().fullFormats.uri, func0 = require_ucs2length().default;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.method === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.webhookEvents === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookEvents" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.wabaNumbers === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumbers" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema1.properties.url };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.url.type, parentSchema: schema1.properties.url };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.method.type, parentSchema: schema1.properties.method };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data1 === "GET" || data1 === "POST" || data1 === "PUT" || data1 === "DELETE" || data1 === "PATCH" || data1 === "HEAD")) {
        let err8 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema1.properties.method.enum }, schema: schema1.properties.method.enum, parentSchema: schema1.properties.method };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.headers !== void 0) {
      let data2 = data.headers;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err9 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, schema: schema1.properties.headers.type, parentSchema: schema1.properties.headers };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.body !== void 0) {
      let data3 = data.body;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err10 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, schema: schema1.properties.body.type, parentSchema: schema1.properties.body };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.query !== void 0) {
      let data4 = data.query;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err11 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, schema: schema1.properties.query.type, parentSchema: schema1.properties.query };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.bodyFormat !== void 0) {
      let data5 = data.bodyFormat;
      if (typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/bodyFormat", schemaPath: "#/properties/bodyFormat/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.bodyFormat.type, parentSchema: schema1.properties.bodyFormat };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data5 === "JSON" || data5 === "FORM_DATA")) {
        let err13 = { instancePath: instancePath + "/bodyFormat", schemaPath: "#/properties/bodyFormat/enum", keyword: "enum", params: { allowedValues: schema1.properties.bodyFormat.enum }, schema: schema1.properties.bodyFormat.enum, parentSchema: schema1.properties.bodyFormat };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.authorization !== void 0) {
      let data6 = data.authorization;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.type === void 0) {
          let err14 = { instancePath: instancePath + "/authorization", schemaPath: "doubletick:schemas#/$defs/WebhookAuthorization/required", keyword: "required", params: { missingProperty: "type" }, schema: schema2.required, parentSchema: schema2 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data6.payload === void 0) {
          let err15 = { instancePath: instancePath + "/authorization", schemaPath: "doubletick:schemas#/$defs/WebhookAuthorization/required", keyword: "required", params: { missingProperty: "payload" }, schema: schema2.required, parentSchema: schema2 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data6.type !== void 0) {
          let data7 = data6.type;
          if (typeof data7 != "string") {
            let err16 = { instancePath: instancePath + "/authorization/type", schemaPath: "doubletick:schemas#/$defs/WebhookAuthorization/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.type.type, parentSchema: schema2.properties.type };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (!(data7 === "BASIC" || data7 === "BEARER")) {
            let err17 = { instancePath: instancePath + "/authorization/type", schemaPath: "doubletick:schemas#/$defs/WebhookAuthorization/properties/type/enum", keyword: "enum", params: { allowedValues: schema2.properties.type.enum }, schema: schema2.properties.type.enum, parentSchema: schema2.properties.type };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data6.payload !== void 0 && typeof data6.payload != "string") {
          let err18 = { instancePath: instancePath + "/authorization/payload", schemaPath: "doubletick:schemas#/$defs/WebhookAuthorization/properties/payload/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.payload.type, parentSchema: schema2.properties.payload };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/authorization", schemaPath: "doubletick:schemas#/$defs/WebhookAuthorization/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.webhookEvents !== void 0) {
      let data9 = data.webhookEvents;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 != "string") {
            let err20 = { instancePath: instancePath + "/webhookEvents/" + i0, schemaPath: "doubletick:schemas#/$defs/WebhookEventType/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (!(data10 === "MESSAGE_RECEIVED" || data10 === "MESSAGE_STATUS_UPDATE" || data10 === "CHAT_ASSIGNED_TO_AGENT" || data10 === "ASSIGNED_AGENT_STATUS_CHANGED" || data10 === "CHAT_UNASSIGNED" || data10 === "UPDATE_CUSTOMER_CUSTOM_FIELD" || data10 === "WIDGET_LEAD_RECEIVED" || data10 === "VERIFIED_WIDGET_LEAD_RECEIVED" || data10 === "NEW_LEAD" || data10 === "RAW_CLOUD_API_WEBHOOK" || data10 === "CLOSE_CONVERSATION" || data10 === "TEMPLATE_UPDATE" || data10 === "ADD_TAG" || data10 === "REMOVE_TAG" || data10 === "CALL_TO_WHATSAPP_MESSAGE_RECEIVED" || data10 === "CONVERSATION_OPENED" || data10 === "CUSTOMER_BUSINESS_CHAT_OPEN" || data10 === "CUSTOMER_NOTE_CREATED" || data10 === "CUSTOMER_NOTE_UPDATED" || data10 === "CUSTOMER_NOTE_DELETED" || data10 === "POST_CALL_DISPOSITION" || data10 === "CALL_INCOMING_INITIATED" || data10 === "CALL_OUTGOING_INITIATED" || data10 === "CALL_ACCEPTED" || data10 === "CALL_ENDED" || data10 === "CALL_REJECTED" || data10 === "CALL_MISSED" || data10 === "CALL_NOT_PICKED" || data10 === "STANDBY_MESSAGE_RECEIVED" || data10 === "MESSAGING_HANDOVER")) {
            let err21 = { instancePath: instancePath + "/webhookEvents/" + i0, schemaPath: "doubletick:schemas#/$defs/WebhookEventType/enum", keyword: "enum", params: { allowedValues: schema3.enum }, schema: schema3.enum, parentSchema: schema3 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/webhookEvents", schemaPath: "#/properties/webhookEvents/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.webhookEvents.type, parentSchema: schema1.properties.webhookEvents };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.retryOnTimeout !== void 0 && typeof data.retryOnTimeout != "boolean") {
      let err23 = { instancePath: instancePath + "/retryOnTimeout", schemaPath: "#/properties/retryOnTimeout/type", keyword: "type", params: { type: "boolean" }, schema: schema1.properties.retryOnTimeout.type, parentSchema: schema1.properties.retryOnTimeout };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err24 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.name.type, parentSchema: schema1.properties.name };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.wabaNumbers !== void 0) {
      let data13 = data.wabaNumbers;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 == "string") {
            if (func0(data14) > 15) {
              let err25 = { instancePath: instancePath + "/wabaNumbers/" + i1, schemaPath: "#/properties/wabaNumbers/items/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema1.properties.wabaNumbers.items };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (func0(data14) < 10) {
              let err26 = { instancePath: instancePath + "/wabaNumbers/" + i1, schemaPath: "#/properties/wabaNumbers/items/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema1.properties.wabaNumbers.items };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/wabaNumbers/" + i1, schemaPath: "#/properties/wabaNumbers/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumbers.items.type, parentSchema: schema1.properties.wabaNumbers.items };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/wabaNumbers", schemaPath: "#/properties/wabaNumbers/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.wabaNumbers.type, parentSchema: schema1.properties.wabaNumbers };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { url: !0, method: !0, headers: !0, body: !0, query: !0, bodyFormat: !0, authorization: !0, webhookEvents: !0, retryOnTimeout: !0, name: !0, wabaNumbers: !0 }, dynamicProps: !1, dynamicItems: !1 };
var path = validate2, schema4 = { $id: "doubletick:path", type: "object", required: ["webhookId"], properties: { webhookId: { type: "string" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.webhookId !== void 0 && typeof data.webhookId != "string") {
      let err1 = { instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.webhookId.type, parentSchema: schema4.properties.webhookId };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { webhookId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate3, schema5 = { type: "object", required: ["validWebhooks", "invalidWebhooks", "invalidWabaNumbers"], properties: { validWebhooks: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WebhookSubscription" } }, invalidWebhooks: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WebhookSubscription" } }, invalidWabaNumbers: { type: "array", items: { type: "string" } } } }, schema6 = { type: "object", required: ["wabaNumber", "webhookEventType"], properties: { wabaNumber: { type: "string" }, webhookEventType: { anyOf: [{ $ref: "doubletick:schemas#/$defs/WebhookEventType" }, { type: "string" }] } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wabaNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.webhookEventType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookEventType" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err2 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.wabaNumber.type, parentSchema: schema6.properties.wabaNumber };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webhookEventType !== void 0) {
      let data1 = data.webhookEventType, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/webhookEventType", schemaPath: "doubletick:schemas#/$defs/WebhookEventType/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "MESSAGE_RECEIVED" || data1 === "MESSAGE_STATUS_UPDATE" || data1 === "CHAT_ASSIGNED_TO_AGENT" || data1 === "ASSIGNED_AGENT_STATUS_CHANGED" || data1 === "CHAT_UNASSIGNED" || data1 === "UPDATE_CUSTOMER_CUSTOM_FIELD" || data1 === "WIDGET_LEAD_RECEIVED" || data1 === "VERIFIED_WIDGET_LEAD_RECEIVED" || data1 === "NEW_LEAD" || data1 === "RAW_CLOUD_API_WEBHOOK" || data1 === "CLOSE_CONVERSATION" || data1 === "TEMPLATE_UPDATE" || data1 === "ADD_TAG" || data1 === "REMOVE_TAG" || data1 === "CALL_TO_WHATSAPP_MESSAGE_RECEIVED" || data1 === "CONVERSATION_OPENED" || data1 === "CUSTOMER_BUSINESS_CHAT_OPEN" || data1 === "CUSTOMER_NOTE_CREATED" || data1 === "CUSTOMER_NOTE_UPDATED" || data1 === "CUSTOMER_NOTE_DELETED" || data1 === "POST_CALL_DISPOSITION" || data1 === "CALL_INCOMING_INITIATED" || data1 === "CALL_OUTGOING_INITIATED" || data1 === "CALL_ACCEPTED" || data1 === "CALL_ENDED" || data1 === "CALL_REJECTED" || data1 === "CALL_MISSED" || data1 === "CALL_NOT_PICKED" || data1 === "STANDBY_MESSAGE_RECEIVED" || data1 === "MESSAGING_HANDOVER")) {
        let err4 = { instancePath: instancePath + "/webhookEventType", schemaPath: "doubletick:schemas#/$defs/WebhookEventType/enum", keyword: "enum", params: { allowedValues: schema3.enum }, schema: schema3.enum, parentSchema: schema3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/webhookEventType", schemaPath: "#/properties/webhookEventType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.webhookEventType.anyOf[1].type, parentSchema: schema6.properties.webhookEventType.anyOf[1] };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/webhookEventType", schemaPath: "#/properties/webhookEventType/anyOf", keyword: "anyOf", params: {}, schema: schema6.properties.webhookEventType.anyOf, parentSchema: schema6.properties.webhookEventType };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { wabaNumber: !0, webhookEventType: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.validWebhooks === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validWebhooks" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.invalidWebhooks === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invalidWebhooks" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.invalidWabaNumbers === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invalidWabaNumbers" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.validWebhooks !== void 0) {
      let data0 = data.validWebhooks;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate4(data0[i0], { instancePath: instancePath + "/validWebhooks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/validWebhooks", schemaPath: "#/properties/validWebhooks/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.validWebhooks.type, parentSchema: schema5.properties.validWebhooks };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.invalidWebhooks !== void 0) {
      let data2 = data.invalidWebhooks;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate4(data2[i1], { instancePath: instancePath + "/invalidWebhooks/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/invalidWebhooks", schemaPath: "#/properties/invalidWebhooks/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.invalidWebhooks.type, parentSchema: schema5.properties.invalidWebhooks };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.invalidWabaNumbers !== void 0) {
      let data4 = data.invalidWabaNumbers;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data4[i2] != "string") {
            let err5 = { instancePath: instancePath + "/invalidWabaNumbers/" + i2, schemaPath: "#/properties/invalidWabaNumbers/items/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.invalidWabaNumbers.items.type, parentSchema: schema5.properties.invalidWabaNumbers.items };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/invalidWabaNumbers", schemaPath: "#/properties/invalidWabaNumbers/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.invalidWabaNumbers.type, parentSchema: schema5.properties.invalidWabaNumbers };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { validWebhooks: !0, invalidWebhooks: !0, invalidWabaNumbers: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
var response404 = response401, response413 = response401, response415 = response401;
export {
  body,
  path,
  response201,
  response400,
  response401,
  response403,
  response404,
  response413,
  response415
};
