// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:getWebhooks
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: [], properties: { sortBy: { type: "string", enum: ["name", "url", "createdBy", "integrationCount"] }, sortDirection: { type: "string", enum: ["ASC", "DESC"] } } };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sortBy !== void 0) {
      let data0 = data.sortBy;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/sortBy", schemaPath: "#/properties/sortBy/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.sortBy.type, parentSchema: schema0.properties.sortBy };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "name" || data0 === "url" || data0 === "createdBy" || data0 === "integrationCount")) {
        let err1 = { instancePath: instancePath + "/sortBy", schemaPath: "#/properties/sortBy/enum", keyword: "enum", params: { allowedValues: schema0.properties.sortBy.enum }, schema: schema0.properties.sortBy.enum, parentSchema: schema0.properties.sortBy };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.sortDirection !== void 0) {
      let data1 = data.sortDirection;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/sortDirection", schemaPath: "#/properties/sortDirection/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.sortDirection.type, parentSchema: schema0.properties.sortDirection };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "ASC" || data1 === "DESC")) {
        let err3 = { instancePath: instancePath + "/sortDirection", schemaPath: "#/properties/sortDirection/enum", keyword: "enum", params: { allowedValues: schema0.properties.sortDirection.enum }, schema: schema0.properties.sortDirection.enum, parentSchema: schema0.properties.sortDirection };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { sortBy: !0, sortDirection: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { anyOf: [{ type: "array", items: { $ref: "doubletick:schemas#/$defs/Webhook" } }, { $ref: "doubletick:schemas#/$defs/Webhook" }] }, schema3 = { type: "object", required: ["webhookId", "url", "eventTypes", "wabaNumbers", "integrationCount", "createdBy", "name"], properties: { webhookId: { type: "string" }, url: { type: "string", format: "uri" }, eventTypes: { type: "array", items: { anyOf: [{ $ref: "doubletick:schemas#/$defs/WebhookEventType" }, { type: "string" }] } }, wabaNumbers: { type: "array", items: { type: "string" } }, integrationCount: { type: ["integer", "string"] }, createdBy: { type: "string" }, name: { type: "string" } } }, schema4 = { type: "string", enum: ["MESSAGE_RECEIVED", "MESSAGE_STATUS_UPDATE", "CHAT_ASSIGNED_TO_AGENT", "ASSIGNED_AGENT_STATUS_CHANGED", "CHAT_UNASSIGNED", "UPDATE_CUSTOMER_CUSTOM_FIELD", "WIDGET_LEAD_RECEIVED", "VERIFIED_WIDGET_LEAD_RECEIVED", "NEW_LEAD", "RAW_CLOUD_API_WEBHOOK", "CLOSE_CONVERSATION", "TEMPLATE_UPDATE", "ADD_TAG", "REMOVE_TAG", "CALL_TO_WHATSAPP_MESSAGE_RECEIVED", "CONVERSATION_OPENED", "CUSTOMER_BUSINESS_CHAT_OPEN", "CUSTOMER_NOTE_CREATED", "CUSTOMER_NOTE_UPDATED", "CUSTOMER_NOTE_DELETED", "POST_CALL_DISPOSITION", "CALL_INCOMING_INITIATED", "CALL_OUTGOING_INITIATED", "CALL_ACCEPTED", "CALL_ENDED", "CALL_REJECTED", "CALL_MISSED", "CALL_NOT_PICKED", "STANDBY_MESSAGE_RECEIVED", "MESSAGING_HANDOVER"] }, formats0 = require_formats().fullFormats.uri;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.eventTypes === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventTypes" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.wabaNumbers === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumbers" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.integrationCount === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrationCount" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.createdBy === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdBy" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.webhookId !== void 0 && typeof data.webhookId != "string") {
      let err7 = { instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.webhookId.type, parentSchema: schema3.properties.webhookId };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          let err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema3.properties.url };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.url.type, parentSchema: schema3.properties.url };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.eventTypes !== void 0) {
      let data2 = data.eventTypes;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs8 = errors, valid3 = !1, _errs9 = errors;
          if (typeof data3 != "string") {
            let err10 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "doubletick:schemas#/$defs/WebhookEventType/type", keyword: "type", params: { type: "string" }, schema: schema4.type, parentSchema: schema4 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (!(data3 === "MESSAGE_RECEIVED" || data3 === "MESSAGE_STATUS_UPDATE" || data3 === "CHAT_ASSIGNED_TO_AGENT" || data3 === "ASSIGNED_AGENT_STATUS_CHANGED" || data3 === "CHAT_UNASSIGNED" || data3 === "UPDATE_CUSTOMER_CUSTOM_FIELD" || data3 === "WIDGET_LEAD_RECEIVED" || data3 === "VERIFIED_WIDGET_LEAD_RECEIVED" || data3 === "NEW_LEAD" || data3 === "RAW_CLOUD_API_WEBHOOK" || data3 === "CLOSE_CONVERSATION" || data3 === "TEMPLATE_UPDATE" || data3 === "ADD_TAG" || data3 === "REMOVE_TAG" || data3 === "CALL_TO_WHATSAPP_MESSAGE_RECEIVED" || data3 === "CONVERSATION_OPENED" || data3 === "CUSTOMER_BUSINESS_CHAT_OPEN" || data3 === "CUSTOMER_NOTE_CREATED" || data3 === "CUSTOMER_NOTE_UPDATED" || data3 === "CUSTOMER_NOTE_DELETED" || data3 === "POST_CALL_DISPOSITION" || data3 === "CALL_INCOMING_INITIATED" || data3 === "CALL_OUTGOING_INITIATED" || data3 === "CALL_ACCEPTED" || data3 === "CALL_ENDED" || data3 === "CALL_REJECTED" || data3 === "CALL_MISSED" || data3 === "CALL_NOT_PICKED" || data3 === "STANDBY_MESSAGE_RECEIVED" || data3 === "MESSAGING_HANDOVER")) {
            let err11 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "doubletick:schemas#/$defs/WebhookEventType/enum", keyword: "enum", params: { allowedValues: schema4.enum }, schema: schema4.enum, parentSchema: schema4 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid0 = _errs9 === errors;
          valid3 = valid3 || _valid0;
          let _errs12 = errors;
          if (typeof data3 != "string") {
            let err12 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "#/properties/eventTypes/items/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.eventTypes.items.anyOf[1].type, parentSchema: schema3.properties.eventTypes.items.anyOf[1] };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid0 = _errs12 === errors;
          if (valid3 = valid3 || _valid0, valid3)
            errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
          else {
            let err13 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "#/properties/eventTypes/items/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.eventTypes.items.anyOf, parentSchema: schema3.properties.eventTypes.items };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.eventTypes.type, parentSchema: schema3.properties.eventTypes };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.wabaNumbers !== void 0) {
      let data4 = data.wabaNumbers;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            let err15 = { instancePath: instancePath + "/wabaNumbers/" + i1, schemaPath: "#/properties/wabaNumbers/items/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumbers.items.type, parentSchema: schema3.properties.wabaNumbers.items };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
      } else {
        let err16 = { instancePath: instancePath + "/wabaNumbers", schemaPath: "#/properties/wabaNumbers/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.wabaNumbers.type, parentSchema: schema3.properties.wabaNumbers };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.integrationCount !== void 0) {
      let data6 = data.integrationCount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
        let err17 = { instancePath: instancePath + "/integrationCount", schemaPath: "#/properties/integrationCount/type", keyword: "type", params: { type: schema3.properties.integrationCount.type }, schema: schema3.properties.integrationCount.type, parentSchema: schema3.properties.integrationCount };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.createdBy !== void 0 && typeof data.createdBy != "string") {
      let err18 = { instancePath: instancePath + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.createdBy.type, parentSchema: schema3.properties.createdBy };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err19 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { webhookId: !0, url: !0, eventTypes: !0, wabaNumbers: !0, integrationCount: !0, createdBy: !0, name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate3(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema2.anyOf[0].type, parentSchema: schema2.anyOf[0] };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  let _errs4 = errors;
  validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.webhookId = !0, props0.url = !0, props0.eventTypes = !0, props0.wabaNumbers = !0, props0.integrationCount = !0, props0.createdBy = !0, props0.name = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema2.anyOf, parentSchema: schema2 };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate2.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate2.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var response400 = validate6, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema5.properties.statusCode.type, parentSchema: schema5.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.anyOf[0].items.type, parentSchema: schema5.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.message.anyOf[0].type, parentSchema: schema5.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.anyOf[1].type, parentSchema: schema5.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema5.properties.message.anyOf, parentSchema: schema5.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate7, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.statusCode.type, parentSchema: schema6.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.type, parentSchema: schema6.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate8, schema7 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema8 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema8.required, parentSchema: schema8 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.reason.type, parentSchema: schema8.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.statusCode.type, parentSchema: schema6.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.type, parentSchema: schema6.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema7.anyOf, parentSchema: schema7 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate8.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate8.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
var response201 = response200, response422 = response401;
export {
  query,
  response200,
  response201,
  response400,
  response401,
  response403,
  response422
};
