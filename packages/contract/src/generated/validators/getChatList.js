// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// operation:getChatList
var query = validate20, schema31 = { $id: "doubletick:getChatList/query", type: "object", required: [], properties: { limit: { type: "number", minimum: 1, maximum: 100 }, status: { type: "string", enum: ["all", "unread", "unresolved", "done", "waiting_for_response", "open", "open_cart"] }, tags: { type: "string" }, assignedUserPhone: { type: "string" }, wabaNumbers: { type: "string" }, instagramHandles: { type: "string" }, nextChatId: { type: "string" }, nextChatTimestamp: { type: "number" } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          let err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limit, data: data0 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.limit.type, parentSchema: schema31.properties.limit, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.status.type, parentSchema: schema31.properties.status, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "all" || data1 === "unread" || data1 === "unresolved" || data1 === "done" || data1 === "waiting_for_response" || data1 === "open" || data1 === "open_cart")) {
        let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.status.enum, parentSchema: schema31.properties.status, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data2 = data.tags;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.tags.type, parentSchema: schema31.properties.tags, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.assignedUserPhone !== void 0) {
      let data3 = data.assignedUserPhone;
      if (typeof data3 != "string") {
        let err6 = { instancePath: instancePath + "/assignedUserPhone", schemaPath: "#/properties/assignedUserPhone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.assignedUserPhone.type, parentSchema: schema31.properties.assignedUserPhone, data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.wabaNumbers !== void 0) {
      let data4 = data.wabaNumbers;
      if (typeof data4 != "string") {
        let err7 = { instancePath: instancePath + "/wabaNumbers", schemaPath: "#/properties/wabaNumbers/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.wabaNumbers.type, parentSchema: schema31.properties.wabaNumbers, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.instagramHandles !== void 0) {
      let data5 = data.instagramHandles;
      if (typeof data5 != "string") {
        let err8 = { instancePath: instancePath + "/instagramHandles", schemaPath: "#/properties/instagramHandles/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.instagramHandles.type, parentSchema: schema31.properties.instagramHandles, data: data5 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.nextChatId !== void 0) {
      let data6 = data.nextChatId;
      if (typeof data6 != "string") {
        let err9 = { instancePath: instancePath + "/nextChatId", schemaPath: "#/properties/nextChatId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.nextChatId.type, parentSchema: schema31.properties.nextChatId, data: data6 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.nextChatTimestamp !== void 0) {
      let data7 = data.nextChatTimestamp;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/nextChatTimestamp", schemaPath: "#/properties/nextChatTimestamp/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.nextChatTimestamp.type, parentSchema: schema31.properties.nextChatTimestamp, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { limit: !0, status: !0, tags: !0, assignedUserPhone: !0, wabaNumbers: !0, instagramHandles: !0, nextChatId: !0, nextChatTimestamp: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate21;
var schema34 = { type: "object", properties: { chats: { type: "array", items: { $ref: "doubletick:schemas#/$defs/Chat" } }, paginationOptions: { type: "object", properties: { hasMoreChats: { type: "boolean" }, nextChatId: { type: ["string", "null"] }, nextChatTimestamp: { type: ["number", "null"] } } } } }, schema35 = { type: "object", properties: { chatType: { type: "string" }, name: { type: "string" }, phoneNumber: { type: ["string", "null"] }, imageUrl: { type: ["string", "null"] }, unreadCount: { type: "number" }, isDone: { type: "boolean" }, optIn: { type: "boolean" }, chatUpdatedTime: { type: "number" }, lastMessageTime: { type: "number" }, wabaNumber: { type: ["string", "null"] }, wabaPhoneName: { type: ["string", "null"] }, wabaDisplayName: { type: ["string", "null"] }, assignedUserName: { type: ["string", "null"] }, assignedUserNumber: { type: ["string", "null"] }, tagNames: { type: "array", items: { type: "string" } }, customFields: { type: "array", items: { $ref: "doubletick:schemas#/$defs/ChatCustomField" } }, lastMessage: { type: "object", additionalProperties: !0 }, isSlaActive: { type: "boolean" }, slaDueDate: { type: ["string", "null"], format: "date-time" }, slaBreachLevel: { type: ["string", "null"] }, eligibleMessageTypes: { type: "array", items: { type: "string" } }, isReminderTriggered: { type: "boolean" }, providerType: { type: ["string", "null"], enum: ["INSTAGRAM", "GENERIC_CHANNEL", null] } } }, schema36 = { type: "object", properties: { name: { type: "string" }, type: { type: "string" }, value: { type: ["string", "null"] }, values: { type: "array", items: { type: "object" } } } }, formats0 = require_formats().fullFormats["date-time"];
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chatType !== void 0) {
      let data0 = data.chatType;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.chatType.type, parentSchema: schema35.properties.chatType, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.name.type, parentSchema: schema35.properties.name, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      let data2 = data.phoneNumber;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: schema35.properties.phoneNumber.type }, message: "must be string,null", schema: schema35.properties.phoneNumber.type, parentSchema: schema35.properties.phoneNumber, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.imageUrl !== void 0) {
      let data3 = data.imageUrl;
      if (typeof data3 != "string" && data3 !== null) {
        let err3 = { instancePath: instancePath + "/imageUrl", schemaPath: "#/properties/imageUrl/type", keyword: "type", params: { type: schema35.properties.imageUrl.type }, message: "must be string,null", schema: schema35.properties.imageUrl.type, parentSchema: schema35.properties.imageUrl, data: data3 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.unreadCount !== void 0) {
      let data4 = data.unreadCount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/unreadCount", schemaPath: "#/properties/unreadCount/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.properties.unreadCount.type, parentSchema: schema35.properties.unreadCount, data: data4 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.isDone !== void 0) {
      let data5 = data.isDone;
      if (typeof data5 != "boolean") {
        let err5 = { instancePath: instancePath + "/isDone", schemaPath: "#/properties/isDone/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.isDone.type, parentSchema: schema35.properties.isDone, data: data5 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.optIn !== void 0) {
      let data6 = data.optIn;
      if (typeof data6 != "boolean") {
        let err6 = { instancePath: instancePath + "/optIn", schemaPath: "#/properties/optIn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.optIn.type, parentSchema: schema35.properties.optIn, data: data6 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.chatUpdatedTime !== void 0) {
      let data7 = data.chatUpdatedTime;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err7 = { instancePath: instancePath + "/chatUpdatedTime", schemaPath: "#/properties/chatUpdatedTime/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.properties.chatUpdatedTime.type, parentSchema: schema35.properties.chatUpdatedTime, data: data7 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.lastMessageTime !== void 0) {
      let data8 = data.lastMessageTime;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err8 = { instancePath: instancePath + "/lastMessageTime", schemaPath: "#/properties/lastMessageTime/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.properties.lastMessageTime.type, parentSchema: schema35.properties.lastMessageTime, data: data8 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.wabaNumber !== void 0) {
      let data9 = data.wabaNumber;
      if (typeof data9 != "string" && data9 !== null) {
        let err9 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: schema35.properties.wabaNumber.type }, message: "must be string,null", schema: schema35.properties.wabaNumber.type, parentSchema: schema35.properties.wabaNumber, data: data9 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.wabaPhoneName !== void 0) {
      let data10 = data.wabaPhoneName;
      if (typeof data10 != "string" && data10 !== null) {
        let err10 = { instancePath: instancePath + "/wabaPhoneName", schemaPath: "#/properties/wabaPhoneName/type", keyword: "type", params: { type: schema35.properties.wabaPhoneName.type }, message: "must be string,null", schema: schema35.properties.wabaPhoneName.type, parentSchema: schema35.properties.wabaPhoneName, data: data10 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.wabaDisplayName !== void 0) {
      let data11 = data.wabaDisplayName;
      if (typeof data11 != "string" && data11 !== null) {
        let err11 = { instancePath: instancePath + "/wabaDisplayName", schemaPath: "#/properties/wabaDisplayName/type", keyword: "type", params: { type: schema35.properties.wabaDisplayName.type }, message: "must be string,null", schema: schema35.properties.wabaDisplayName.type, parentSchema: schema35.properties.wabaDisplayName, data: data11 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.assignedUserName !== void 0) {
      let data12 = data.assignedUserName;
      if (typeof data12 != "string" && data12 !== null) {
        let err12 = { instancePath: instancePath + "/assignedUserName", schemaPath: "#/properties/assignedUserName/type", keyword: "type", params: { type: schema35.properties.assignedUserName.type }, message: "must be string,null", schema: schema35.properties.assignedUserName.type, parentSchema: schema35.properties.assignedUserName, data: data12 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.assignedUserNumber !== void 0) {
      let data13 = data.assignedUserNumber;
      if (typeof data13 != "string" && data13 !== null) {
        let err13 = { instancePath: instancePath + "/assignedUserNumber", schemaPath: "#/properties/assignedUserNumber/type", keyword: "type", params: { type: schema35.properties.assignedUserNumber.type }, message: "must be string,null", schema: schema35.properties.assignedUserNumber.type, parentSchema: schema35.properties.assignedUserNumber, data: data13 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.tagNames !== void 0) {
      let data14 = data.tagNames;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 != "string") {
            let err14 = { instancePath: instancePath + "/tagNames/" + i0, schemaPath: "#/properties/tagNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.tagNames.items.type, parentSchema: schema35.properties.tagNames.items, data: data15 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/tagNames", schemaPath: "#/properties/tagNames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.tagNames.type, parentSchema: schema35.properties.tagNames, data: data14 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data16 = data.customFields;
      if (Array.isArray(data16)) {
        let len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.name !== void 0) {
              let data18 = data17.name;
              if (typeof data18 != "string") {
                let err16 = { instancePath: instancePath + "/customFields/" + i1 + "/name", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.name.type, parentSchema: schema36.properties.name, data: data18 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data17.type !== void 0) {
              let data19 = data17.type;
              if (typeof data19 != "string") {
                let err17 = { instancePath: instancePath + "/customFields/" + i1 + "/type", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.type.type, parentSchema: schema36.properties.type, data: data19 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data17.value !== void 0) {
              let data20 = data17.value;
              if (typeof data20 != "string" && data20 !== null) {
                let err18 = { instancePath: instancePath + "/customFields/" + i1 + "/value", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/value/type", keyword: "type", params: { type: schema36.properties.value.type }, message: "must be string,null", schema: schema36.properties.value.type, parentSchema: schema36.properties.value, data: data20 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data17.values !== void 0) {
              let data21 = data17.values;
              if (Array.isArray(data21)) {
                let len2 = data21.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data22 = data21[i2];
                  if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
                    let err19 = { instancePath: instancePath + "/customFields/" + i1 + "/values/" + i2, schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/values/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.values.items.type, parentSchema: schema36.properties.values.items, data: data22 };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                }
              } else {
                let err20 = { instancePath: instancePath + "/customFields/" + i1 + "/values", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.values.type, parentSchema: schema36.properties.values, data: data21 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "doubletick:schemas#/$defs/ChatCustomField/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data17 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.customFields.type, parentSchema: schema35.properties.customFields, data: data16 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.lastMessage !== void 0) {
      let data23 = data.lastMessage;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
        let err23 = { instancePath: instancePath + "/lastMessage", schemaPath: "#/properties/lastMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.properties.lastMessage.type, parentSchema: schema35.properties.lastMessage, data: data23 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.isSlaActive !== void 0) {
      let data24 = data.isSlaActive;
      if (typeof data24 != "boolean") {
        let err24 = { instancePath: instancePath + "/isSlaActive", schemaPath: "#/properties/isSlaActive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.isSlaActive.type, parentSchema: schema35.properties.isSlaActive, data: data24 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.slaDueDate !== void 0) {
      let data25 = data.slaDueDate;
      if (typeof data25 != "string" && data25 !== null) {
        let err25 = { instancePath: instancePath + "/slaDueDate", schemaPath: "#/properties/slaDueDate/type", keyword: "type", params: { type: schema35.properties.slaDueDate.type }, message: "must be string,null", schema: schema35.properties.slaDueDate.type, parentSchema: schema35.properties.slaDueDate, data: data25 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data25 == "string" && !formats0.validate(data25)) {
        let err26 = { instancePath: instancePath + "/slaDueDate", schemaPath: "#/properties/slaDueDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema35.properties.slaDueDate, data: data25 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.slaBreachLevel !== void 0) {
      let data26 = data.slaBreachLevel;
      if (typeof data26 != "string" && data26 !== null) {
        let err27 = { instancePath: instancePath + "/slaBreachLevel", schemaPath: "#/properties/slaBreachLevel/type", keyword: "type", params: { type: schema35.properties.slaBreachLevel.type }, message: "must be string,null", schema: schema35.properties.slaBreachLevel.type, parentSchema: schema35.properties.slaBreachLevel, data: data26 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.eligibleMessageTypes !== void 0) {
      let data27 = data.eligibleMessageTypes;
      if (Array.isArray(data27)) {
        let len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data28 = data27[i3];
          if (typeof data28 != "string") {
            let err28 = { instancePath: instancePath + "/eligibleMessageTypes/" + i3, schemaPath: "#/properties/eligibleMessageTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.eligibleMessageTypes.items.type, parentSchema: schema35.properties.eligibleMessageTypes.items, data: data28 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/eligibleMessageTypes", schemaPath: "#/properties/eligibleMessageTypes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.eligibleMessageTypes.type, parentSchema: schema35.properties.eligibleMessageTypes, data: data27 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.isReminderTriggered !== void 0) {
      let data29 = data.isReminderTriggered;
      if (typeof data29 != "boolean") {
        let err30 = { instancePath: instancePath + "/isReminderTriggered", schemaPath: "#/properties/isReminderTriggered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.isReminderTriggered.type, parentSchema: schema35.properties.isReminderTriggered, data: data29 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.providerType !== void 0) {
      let data30 = data.providerType;
      if (typeof data30 != "string" && data30 !== null) {
        let err31 = { instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/type", keyword: "type", params: { type: schema35.properties.providerType.type }, message: "must be string,null", schema: schema35.properties.providerType.type, parentSchema: schema35.properties.providerType, data: data30 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (!(data30 === "INSTAGRAM" || data30 === "GENERIC_CHANNEL" || data30 === null)) {
        let err32 = { instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/enum", keyword: "enum", params: { allowedValues: schema35.properties.providerType.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.providerType.enum, parentSchema: schema35.properties.providerType, data: data30 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { chatType: !0, name: !0, phoneNumber: !0, imageUrl: !0, unreadCount: !0, isDone: !0, optIn: !0, chatUpdatedTime: !0, lastMessageTime: !0, wabaNumber: !0, wabaPhoneName: !0, wabaDisplayName: !0, assignedUserName: !0, assignedUserNumber: !0, tagNames: !0, customFields: !0, lastMessage: !0, isSlaActive: !0, slaDueDate: !0, slaBreachLevel: !0, eligibleMessageTypes: !0, isReminderTriggered: !0, providerType: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chats !== void 0) {
      let data0 = data.chats;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data0[i0], { instancePath: instancePath + "/chats/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/chats", schemaPath: "#/properties/chats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.chats.type, parentSchema: schema34.properties.chats, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.paginationOptions !== void 0) {
      let data2 = data.paginationOptions;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.hasMoreChats !== void 0) {
          let data3 = data2.hasMoreChats;
          if (typeof data3 != "boolean") {
            let err1 = { instancePath: instancePath + "/paginationOptions/hasMoreChats", schemaPath: "#/properties/paginationOptions/properties/hasMoreChats/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.paginationOptions.properties.hasMoreChats.type, parentSchema: schema34.properties.paginationOptions.properties.hasMoreChats, data: data3 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data2.nextChatId !== void 0) {
          let data4 = data2.nextChatId;
          if (typeof data4 != "string" && data4 !== null) {
            let err2 = { instancePath: instancePath + "/paginationOptions/nextChatId", schemaPath: "#/properties/paginationOptions/properties/nextChatId/type", keyword: "type", params: { type: schema34.properties.paginationOptions.properties.nextChatId.type }, message: "must be string,null", schema: schema34.properties.paginationOptions.properties.nextChatId.type, parentSchema: schema34.properties.paginationOptions.properties.nextChatId, data: data4 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data2.nextChatTimestamp !== void 0) {
          let data5 = data2.nextChatTimestamp;
          if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
            let err3 = { instancePath: instancePath + "/paginationOptions/nextChatTimestamp", schemaPath: "#/properties/paginationOptions/properties/nextChatTimestamp/type", keyword: "type", params: { type: schema34.properties.paginationOptions.properties.nextChatTimestamp.type }, message: "must be number,null", schema: schema34.properties.paginationOptions.properties.nextChatTimestamp.type, parentSchema: schema34.properties.paginationOptions.properties.nextChatTimestamp, data: data5 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/paginationOptions", schemaPath: "#/properties/paginationOptions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.paginationOptions.type, parentSchema: schema34.properties.paginationOptions, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { chats: !0, paginationOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { chats: !0, paginationOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate27;
var schema38 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.statusCode.type, parentSchema: schema38.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.message.anyOf[0].items.type, parentSchema: schema38.properties.message.anyOf[0].items, data: data2 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.message.anyOf[0].type, parentSchema: schema38.properties.message.anyOf[0], data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      let _errs10 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.message.anyOf[1].type, parentSchema: schema38.properties.message.anyOf[1], data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.message.anyOf, parentSchema: schema38.properties.message, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.error.type, parentSchema: schema38.properties.error, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ValidationError/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate28;
var schema40 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema40.properties.statusCode.type, parentSchema: schema40.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.message.type, parentSchema: schema40.properties.message, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.type, parentSchema: schema40.properties.error, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate29, schema41 = { $id: "doubletick:getChatList/response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema42 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.reason.type, parentSchema: schema42.properties.reason, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema40.properties.statusCode.type, parentSchema: schema40.properties.statusCode, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.message.type, parentSchema: schema40.properties.message, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.type, parentSchema: schema40.properties.error, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema41.anyOf, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate29.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate29.evaluated = { dynamicProps: !0, dynamicItems: !1 };
export {
  query,
  response200,
  response400,
  response401,
  response403
};
