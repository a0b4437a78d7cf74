// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:getChatMessages
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: ["wabaNumber", "customerNumber"], properties: { wabaNumber: { type: "string" }, customerNumber: { type: "string" }, startDate: { type: "string", pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$" }, endDate: { type: "string", pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$" } } }, pattern0 = new RegExp("^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wabaNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema0.required, parentSchema: schema0 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerNumber === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerNumber" }, schema: schema0.required, parentSchema: schema0 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err2 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.wabaNumber.type, parentSchema: schema0.properties.wabaNumber };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerNumber !== void 0 && typeof data.customerNumber != "string") {
      let err3 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.customerNumber.type, parentSchema: schema0.properties.customerNumber };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.startDate !== void 0) {
      let data2 = data.startDate;
      if (typeof data2 == "string") {
        if (!pattern0.test(data2)) {
          let err4 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$" }, schema: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$", parentSchema: schema0.properties.startDate };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.startDate.type, parentSchema: schema0.properties.startDate };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.endDate !== void 0) {
      let data3 = data.endDate;
      if (typeof data3 == "string") {
        if (!pattern0.test(data3)) {
          let err6 = { instancePath: instancePath + "/endDate", schemaPath: "#/properties/endDate/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$" }, schema: "^(0[1-9]|[12][0-9]|3[01])-(0[1-9]|1[0-2])-[0-9]{4}$", parentSchema: schema0.properties.endDate };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/endDate", schemaPath: "#/properties/endDate/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.endDate.type, parentSchema: schema0.properties.endDate };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { wabaNumber: !0, customerNumber: !0, startDate: !0, endDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { success: { type: "boolean" }, messages: { type: "array", items: { $ref: "doubletick:schemas#/$defs/ChatMessage" } } } }, schema3 = { anyOf: [{ $ref: "doubletick:schemas#/$defs/RecordedChatMessage" }, { $ref: "doubletick:schemas#/$defs/DocumentedChatMessage" }] }, schema4 = { type: "object", properties: { id: { type: "string" }, message: { type: "object", properties: { text: { type: "string" }, messageType: { type: "string" } } }, messageOriginType: { anyOf: [{ type: "string", enum: ["CUSTOMER", "USER", "SYSTEM"] }, { type: "string" }] }, sentCount: { type: "integer" }, readCount: { type: "integer" }, deliveryCount: { type: "integer" }, erroredCount: { type: "integer" }, senderId: { type: "string" }, templateId: { type: ["string", "null"] }, repliesCount: { type: "integer" }, unreadCount: { type: "integer" }, noResponseCount: { type: "integer" }, isFromAd: { type: "boolean" }, messageMetadata: { type: "object", properties: { status: { type: ["string", "null"] } } }, linkAnalytics: { type: ["object", "null"], additionalProperties: !0 }, senderUser: { type: "object", properties: { id: { type: ["string", "null"] }, name: { type: ["string", "null"] }, imageUrl: { type: "string" }, phoneNumber: { type: ["string", "null"] } } }, integrationId: { type: "string" }, integrationDisplayName: { type: "string" }, integrationWabaNumber: { type: "string" }, messageTime: { type: "integer" }, quickActionButtonStats: { type: "array", items: {} }, cardButtonStats: { type: "array", items: {} }, totalCount: { type: "integer" } } }, schema5 = { type: "object", properties: { messageId: { type: "string" }, sender: { type: "string" }, recipient: { type: "string" }, message: { type: "string" }, mediaUrl: { type: "string" }, timestamp: { type: "string", format: "date-time" }, status: { type: "string" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.id.type, parentSchema: schema4.properties.id };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.text !== void 0 && typeof data1.text != "string") {
          let err1 = { instancePath: instancePath + "/message/text", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/message/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.properties.text.type, parentSchema: schema4.properties.message.properties.text };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.messageType !== void 0 && typeof data1.messageType != "string") {
          let err2 = { instancePath: instancePath + "/message/messageType", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/message/properties/messageType/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.properties.messageType.type, parentSchema: schema4.properties.message.properties.messageType };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/message/type", keyword: "type", params: { type: "object" }, schema: schema4.properties.message.type, parentSchema: schema4.properties.message };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.messageOriginType !== void 0) {
      let data4 = data.messageOriginType, _errs13 = errors, valid4 = !1, _errs14 = errors;
      if (typeof data4 != "string") {
        let err4 = { instancePath: instancePath + "/messageOriginType", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/messageOriginType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.messageOriginType.anyOf[0].type, parentSchema: schema4.properties.messageOriginType.anyOf[0] };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data4 === "CUSTOMER" || data4 === "USER" || data4 === "SYSTEM")) {
        let err5 = { instancePath: instancePath + "/messageOriginType", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/messageOriginType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema4.properties.messageOriginType.anyOf[0].enum }, schema: schema4.properties.messageOriginType.anyOf[0].enum, parentSchema: schema4.properties.messageOriginType.anyOf[0] };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs14 === errors;
      valid4 = valid4 || _valid1;
      let _errs16 = errors;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/messageOriginType", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/messageOriginType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.messageOriginType.anyOf[1].type, parentSchema: schema4.properties.messageOriginType.anyOf[1] };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs16 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/messageOriginType", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/messageOriginType/anyOf", keyword: "anyOf", params: {}, schema: schema4.properties.messageOriginType.anyOf, parentSchema: schema4.properties.messageOriginType };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.sentCount !== void 0) {
      let data5 = data.sentCount;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err8 = { instancePath: instancePath + "/sentCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/sentCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.sentCount.type, parentSchema: schema4.properties.sentCount };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.readCount !== void 0) {
      let data6 = data.readCount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/readCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/readCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.readCount.type, parentSchema: schema4.properties.readCount };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.deliveryCount !== void 0) {
      let data7 = data.deliveryCount;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/deliveryCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/deliveryCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.deliveryCount.type, parentSchema: schema4.properties.deliveryCount };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.erroredCount !== void 0) {
      let data8 = data.erroredCount;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err11 = { instancePath: instancePath + "/erroredCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/erroredCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.erroredCount.type, parentSchema: schema4.properties.erroredCount };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.senderId !== void 0 && typeof data.senderId != "string") {
      let err12 = { instancePath: instancePath + "/senderId", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/senderId/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.senderId.type, parentSchema: schema4.properties.senderId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.templateId !== void 0) {
      let data10 = data.templateId;
      if (typeof data10 != "string" && data10 !== null) {
        let err13 = { instancePath: instancePath + "/templateId", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/templateId/type", keyword: "type", params: { type: schema4.properties.templateId.type }, schema: schema4.properties.templateId.type, parentSchema: schema4.properties.templateId };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.repliesCount !== void 0) {
      let data11 = data.repliesCount;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err14 = { instancePath: instancePath + "/repliesCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/repliesCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.repliesCount.type, parentSchema: schema4.properties.repliesCount };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.unreadCount !== void 0) {
      let data12 = data.unreadCount;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err15 = { instancePath: instancePath + "/unreadCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/unreadCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.unreadCount.type, parentSchema: schema4.properties.unreadCount };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.noResponseCount !== void 0) {
      let data13 = data.noResponseCount;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        let err16 = { instancePath: instancePath + "/noResponseCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/noResponseCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.noResponseCount.type, parentSchema: schema4.properties.noResponseCount };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.isFromAd !== void 0 && typeof data.isFromAd != "boolean") {
      let err17 = { instancePath: instancePath + "/isFromAd", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/isFromAd/type", keyword: "type", params: { type: "boolean" }, schema: schema4.properties.isFromAd.type, parentSchema: schema4.properties.isFromAd };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.messageMetadata !== void 0) {
      let data15 = data.messageMetadata;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.status !== void 0) {
          let data16 = data15.status;
          if (typeof data16 != "string" && data16 !== null) {
            let err18 = { instancePath: instancePath + "/messageMetadata/status", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/messageMetadata/properties/status/type", keyword: "type", params: { type: schema4.properties.messageMetadata.properties.status.type }, schema: schema4.properties.messageMetadata.properties.status.type, parentSchema: schema4.properties.messageMetadata.properties.status };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/messageMetadata", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/messageMetadata/type", keyword: "type", params: { type: "object" }, schema: schema4.properties.messageMetadata.type, parentSchema: schema4.properties.messageMetadata };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.linkAnalytics !== void 0) {
      let data17 = data.linkAnalytics;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        let err20 = { instancePath: instancePath + "/linkAnalytics", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/linkAnalytics/type", keyword: "type", params: { type: schema4.properties.linkAnalytics.type }, schema: schema4.properties.linkAnalytics.type, parentSchema: schema4.properties.linkAnalytics };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.senderUser !== void 0) {
      let data18 = data.senderUser;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.id !== void 0) {
          let data19 = data18.id;
          if (typeof data19 != "string" && data19 !== null) {
            let err21 = { instancePath: instancePath + "/senderUser/id", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/senderUser/properties/id/type", keyword: "type", params: { type: schema4.properties.senderUser.properties.id.type }, schema: schema4.properties.senderUser.properties.id.type, parentSchema: schema4.properties.senderUser.properties.id };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data18.name !== void 0) {
          let data20 = data18.name;
          if (typeof data20 != "string" && data20 !== null) {
            let err22 = { instancePath: instancePath + "/senderUser/name", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/senderUser/properties/name/type", keyword: "type", params: { type: schema4.properties.senderUser.properties.name.type }, schema: schema4.properties.senderUser.properties.name.type, parentSchema: schema4.properties.senderUser.properties.name };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data18.imageUrl !== void 0 && typeof data18.imageUrl != "string") {
          let err23 = { instancePath: instancePath + "/senderUser/imageUrl", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/senderUser/properties/imageUrl/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.senderUser.properties.imageUrl.type, parentSchema: schema4.properties.senderUser.properties.imageUrl };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data18.phoneNumber !== void 0) {
          let data22 = data18.phoneNumber;
          if (typeof data22 != "string" && data22 !== null) {
            let err24 = { instancePath: instancePath + "/senderUser/phoneNumber", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/senderUser/properties/phoneNumber/type", keyword: "type", params: { type: schema4.properties.senderUser.properties.phoneNumber.type }, schema: schema4.properties.senderUser.properties.phoneNumber.type, parentSchema: schema4.properties.senderUser.properties.phoneNumber };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/senderUser", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/senderUser/type", keyword: "type", params: { type: "object" }, schema: schema4.properties.senderUser.type, parentSchema: schema4.properties.senderUser };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.integrationId !== void 0 && typeof data.integrationId != "string") {
      let err26 = { instancePath: instancePath + "/integrationId", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/integrationId/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.integrationId.type, parentSchema: schema4.properties.integrationId };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.integrationDisplayName !== void 0 && typeof data.integrationDisplayName != "string") {
      let err27 = { instancePath: instancePath + "/integrationDisplayName", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/integrationDisplayName/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.integrationDisplayName.type, parentSchema: schema4.properties.integrationDisplayName };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.integrationWabaNumber !== void 0 && typeof data.integrationWabaNumber != "string") {
      let err28 = { instancePath: instancePath + "/integrationWabaNumber", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/integrationWabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.integrationWabaNumber.type, parentSchema: schema4.properties.integrationWabaNumber };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.messageTime !== void 0) {
      let data26 = data.messageTime;
      if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
        let err29 = { instancePath: instancePath + "/messageTime", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/messageTime/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.messageTime.type, parentSchema: schema4.properties.messageTime };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.quickActionButtonStats !== void 0) {
      let data27 = data.quickActionButtonStats;
      if (!Array.isArray(data27)) {
        let err30 = { instancePath: instancePath + "/quickActionButtonStats", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/quickActionButtonStats/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.quickActionButtonStats.type, parentSchema: schema4.properties.quickActionButtonStats };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.cardButtonStats !== void 0) {
      let data28 = data.cardButtonStats;
      if (!Array.isArray(data28)) {
        let err31 = { instancePath: instancePath + "/cardButtonStats", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/cardButtonStats/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.cardButtonStats.type, parentSchema: schema4.properties.cardButtonStats };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.totalCount !== void 0) {
      let data29 = data.totalCount;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
        let err32 = { instancePath: instancePath + "/totalCount", schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/properties/totalCount/type", keyword: "type", params: { type: "integer" }, schema: schema4.properties.totalCount.type, parentSchema: schema4.properties.totalCount };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "doubletick:schemas#/$defs/RecordedChatMessage/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.id = !0, props0.message = !0, props0.messageOriginType = !0, props0.sentCount = !0, props0.readCount = !0, props0.deliveryCount = !0, props0.erroredCount = !0, props0.senderId = !0, props0.templateId = !0, props0.repliesCount = !0, props0.unreadCount = !0, props0.noResponseCount = !0, props0.isFromAd = !0, props0.messageMetadata = !0, props0.linkAnalytics = !0, props0.senderUser = !0, props0.integrationId = !0, props0.integrationDisplayName = !0, props0.integrationWabaNumber = !0, props0.messageTime = !0, props0.quickActionButtonStats = !0, props0.cardButtonStats = !0, props0.totalCount = !0;
  }
  let _errs69 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err34 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.messageId.type, parentSchema: schema5.properties.messageId };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.sender !== void 0 && typeof data.sender != "string") {
      let err35 = { instancePath: instancePath + "/sender", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/sender/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.sender.type, parentSchema: schema5.properties.sender };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.recipient !== void 0 && typeof data.recipient != "string") {
      let err36 = { instancePath: instancePath + "/recipient", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/recipient/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.recipient.type, parentSchema: schema5.properties.recipient };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err37 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.type, parentSchema: schema5.properties.message };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.mediaUrl !== void 0 && typeof data.mediaUrl != "string") {
      let err38 = { instancePath: instancePath + "/mediaUrl", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/mediaUrl/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.mediaUrl.type, parentSchema: schema5.properties.mediaUrl };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.timestamp !== void 0) {
      let data35 = data.timestamp;
      if (typeof data35 == "string") {
        if (!formats0.validate(data35)) {
          let err39 = { instancePath: instancePath + "/timestamp", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema5.properties.timestamp };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/timestamp", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/timestamp/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.timestamp.type, parentSchema: schema5.properties.timestamp };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err41 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.status.type, parentSchema: schema5.properties.status };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
  } else {
    let err42 = { instancePath, schemaPath: "doubletick:schemas#/$defs/DocumentedChatMessage/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  var _valid0 = _errs69 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.messageId = !0, props0.sender = !0, props0.recipient = !0, props0.message = !0, props0.mediaUrl = !0, props0.timestamp = !0, props0.status = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err43 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema3.anyOf, parentSchema: schema3 };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate3.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate3.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success !== void 0 && typeof data.success != "boolean") {
      let err0 = { instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.success.type, parentSchema: schema2.properties.success };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messages !== void 0) {
      let data1 = data.messages;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.messages.type, parentSchema: schema2.properties.messages };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { success: !0, messages: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate5, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.statusCode.type, parentSchema: schema6.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.anyOf[0].items.type, parentSchema: schema6.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.message.anyOf[0].type, parentSchema: schema6.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.anyOf[1].type, parentSchema: schema6.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema6.properties.message.anyOf, parentSchema: schema6.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate6, schema7 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.statusCode.type, parentSchema: schema7.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.type, parentSchema: schema7.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate7, schema8 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema9 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema9.required, parentSchema: schema9 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.reason.type, parentSchema: schema9.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.statusCode.type, parentSchema: schema7.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.type, parentSchema: schema7.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema8.anyOf, parentSchema: schema8 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate7.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate7.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
var response201 = response200, response404 = response401;
export {
  query,
  response200,
  response201,
  response400,
  response401,
  response403,
  response404
};
