// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:getChatList
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: [], properties: { limit: { type: "number", minimum: 1, maximum: 100 }, status: { type: "string", enum: ["all", "unread", "unresolved", "done", "waiting_for_response", "open", "open_cart"] }, tags: { type: "string" }, assignedUserPhone: { type: "string" }, wabaNumbers: { type: "string" }, instagramHandles: { type: "string" }, nextChatId: { type: "string" }, nextChatTimestamp: { type: "number" } } };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          let err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema0.properties.limit };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema0.properties.limit };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, schema: schema0.properties.limit.type, parentSchema: schema0.properties.limit };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.status.type, parentSchema: schema0.properties.status };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "all" || data1 === "unread" || data1 === "unresolved" || data1 === "done" || data1 === "waiting_for_response" || data1 === "open" || data1 === "open_cart")) {
        let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema0.properties.status.enum }, schema: schema0.properties.status.enum, parentSchema: schema0.properties.status };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.tags !== void 0 && typeof data.tags != "string") {
      let err5 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.tags.type, parentSchema: schema0.properties.tags };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.assignedUserPhone !== void 0 && typeof data.assignedUserPhone != "string") {
      let err6 = { instancePath: instancePath + "/assignedUserPhone", schemaPath: "#/properties/assignedUserPhone/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.assignedUserPhone.type, parentSchema: schema0.properties.assignedUserPhone };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.wabaNumbers !== void 0 && typeof data.wabaNumbers != "string") {
      let err7 = { instancePath: instancePath + "/wabaNumbers", schemaPath: "#/properties/wabaNumbers/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.wabaNumbers.type, parentSchema: schema0.properties.wabaNumbers };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.instagramHandles !== void 0 && typeof data.instagramHandles != "string") {
      let err8 = { instancePath: instancePath + "/instagramHandles", schemaPath: "#/properties/instagramHandles/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.instagramHandles.type, parentSchema: schema0.properties.instagramHandles };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.nextChatId !== void 0 && typeof data.nextChatId != "string") {
      let err9 = { instancePath: instancePath + "/nextChatId", schemaPath: "#/properties/nextChatId/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.nextChatId.type, parentSchema: schema0.properties.nextChatId };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.nextChatTimestamp !== void 0) {
      let data7 = data.nextChatTimestamp;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err10 = { instancePath: instancePath + "/nextChatTimestamp", schemaPath: "#/properties/nextChatTimestamp/type", keyword: "type", params: { type: "number" }, schema: schema0.properties.nextChatTimestamp.type, parentSchema: schema0.properties.nextChatTimestamp };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { limit: !0, status: !0, tags: !0, assignedUserPhone: !0, wabaNumbers: !0, instagramHandles: !0, nextChatId: !0, nextChatTimestamp: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { chats: { type: "array", items: { $ref: "doubletick:schemas#/$defs/Chat" } }, paginationOptions: { type: "object", properties: { hasMoreChats: { type: "boolean" }, nextChatId: { type: ["string", "null"] }, nextChatTimestamp: { type: ["number", "null"] } } } } }, schema3 = { type: "object", properties: { chatType: { type: "string" }, name: { type: "string" }, phoneNumber: { type: ["string", "null"] }, imageUrl: { type: ["string", "null"] }, unreadCount: { type: "number" }, isDone: { type: "boolean" }, optIn: { type: "boolean" }, chatUpdatedTime: { type: "number" }, lastMessageTime: { type: "number" }, wabaNumber: { type: ["string", "null"] }, wabaPhoneName: { type: ["string", "null"] }, wabaDisplayName: { type: ["string", "null"] }, assignedUserName: { type: ["string", "null"] }, assignedUserNumber: { type: ["string", "null"] }, tagNames: { type: "array", items: { type: "string" } }, customFields: { type: "array", items: { $ref: "doubletick:schemas#/$defs/ChatCustomField" } }, lastMessage: { type: "object", properties: { messageType: { type: ["string", "null"] }, messageOriginType: { type: ["string", "null"] } }, additionalProperties: !0 }, isSlaActive: { type: "boolean" }, slaDueDate: { type: ["string", "null"], format: "date-time" }, slaBreachLevel: { type: ["string", "null"] }, eligibleMessageTypes: { type: "array", items: { type: "string" } }, isReminderTriggered: { type: "boolean" }, providerType: { anyOf: [{ type: "string", enum: ["INSTAGRAM", "GENERIC_CHANNEL"] }, { type: "string" }, { type: "null" }] }, latestIntegration: {}, openChats: {}, dateCreated: {} } }, schema4 = { type: "object", properties: { name: { type: "string" }, type: { type: "string" }, value: { type: ["string", "null"] }, values: { type: "array", items: { type: "object" } } } }, formats0 = require_formats().fullFormats["date-time"];
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chatType !== void 0 && typeof data.chatType != "string") {
      let err0 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.chatType.type, parentSchema: schema3.properties.chatType };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.phoneNumber !== void 0) {
      let data2 = data.phoneNumber;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: schema3.properties.phoneNumber.type }, schema: schema3.properties.phoneNumber.type, parentSchema: schema3.properties.phoneNumber };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.imageUrl !== void 0) {
      let data3 = data.imageUrl;
      if (typeof data3 != "string" && data3 !== null) {
        let err3 = { instancePath: instancePath + "/imageUrl", schemaPath: "#/properties/imageUrl/type", keyword: "type", params: { type: schema3.properties.imageUrl.type }, schema: schema3.properties.imageUrl.type, parentSchema: schema3.properties.imageUrl };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.unreadCount !== void 0) {
      let data4 = data.unreadCount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/unreadCount", schemaPath: "#/properties/unreadCount/type", keyword: "type", params: { type: "number" }, schema: schema3.properties.unreadCount.type, parentSchema: schema3.properties.unreadCount };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.isDone !== void 0 && typeof data.isDone != "boolean") {
      let err5 = { instancePath: instancePath + "/isDone", schemaPath: "#/properties/isDone/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.isDone.type, parentSchema: schema3.properties.isDone };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.optIn !== void 0 && typeof data.optIn != "boolean") {
      let err6 = { instancePath: instancePath + "/optIn", schemaPath: "#/properties/optIn/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.optIn.type, parentSchema: schema3.properties.optIn };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.chatUpdatedTime !== void 0) {
      let data7 = data.chatUpdatedTime;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err7 = { instancePath: instancePath + "/chatUpdatedTime", schemaPath: "#/properties/chatUpdatedTime/type", keyword: "type", params: { type: "number" }, schema: schema3.properties.chatUpdatedTime.type, parentSchema: schema3.properties.chatUpdatedTime };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.lastMessageTime !== void 0) {
      let data8 = data.lastMessageTime;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err8 = { instancePath: instancePath + "/lastMessageTime", schemaPath: "#/properties/lastMessageTime/type", keyword: "type", params: { type: "number" }, schema: schema3.properties.lastMessageTime.type, parentSchema: schema3.properties.lastMessageTime };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.wabaNumber !== void 0) {
      let data9 = data.wabaNumber;
      if (typeof data9 != "string" && data9 !== null) {
        let err9 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: schema3.properties.wabaNumber.type }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.wabaPhoneName !== void 0) {
      let data10 = data.wabaPhoneName;
      if (typeof data10 != "string" && data10 !== null) {
        let err10 = { instancePath: instancePath + "/wabaPhoneName", schemaPath: "#/properties/wabaPhoneName/type", keyword: "type", params: { type: schema3.properties.wabaPhoneName.type }, schema: schema3.properties.wabaPhoneName.type, parentSchema: schema3.properties.wabaPhoneName };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.wabaDisplayName !== void 0) {
      let data11 = data.wabaDisplayName;
      if (typeof data11 != "string" && data11 !== null) {
        let err11 = { instancePath: instancePath + "/wabaDisplayName", schemaPath: "#/properties/wabaDisplayName/type", keyword: "type", params: { type: schema3.properties.wabaDisplayName.type }, schema: schema3.properties.wabaDisplayName.type, parentSchema: schema3.properties.wabaDisplayName };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.assignedUserName !== void 0) {
      let data12 = data.assignedUserName;
      if (typeof data12 != "string" && data12 !== null) {
        let err12 = { instancePath: instancePath + "/assignedUserName", schemaPath: "#/properties/assignedUserName/type", keyword: "type", params: { type: schema3.properties.assignedUserName.type }, schema: schema3.properties.assignedUserName.type, parentSchema: schema3.properties.assignedUserName };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.assignedUserNumber !== void 0) {
      let data13 = data.assignedUserNumber;
      if (typeof data13 != "string" && data13 !== null) {
        let err13 = { instancePath: instancePath + "/assignedUserNumber", schemaPath: "#/properties/assignedUserNumber/type", keyword: "type", params: { type: schema3.properties.assignedUserNumber.type }, schema: schema3.properties.assignedUserNumber.type, parentSchema: schema3.properties.assignedUserNumber };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.tagNames !== void 0) {
      let data14 = data.tagNames;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data14[i0] != "string") {
            let err14 = { instancePath: instancePath + "/tagNames/" + i0, schemaPath: "#/properties/tagNames/items/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.tagNames.items.type, parentSchema: schema3.properties.tagNames.items };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/tagNames", schemaPath: "#/properties/tagNames/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.tagNames.type, parentSchema: schema3.properties.tagNames };
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
            if (data17.name !== void 0 && typeof data17.name != "string") {
              let err16 = { instancePath: instancePath + "/customFields/" + i1 + "/name", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.name.type, parentSchema: schema4.properties.name };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data17.type !== void 0 && typeof data17.type != "string") {
              let err17 = { instancePath: instancePath + "/customFields/" + i1 + "/type", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.type.type, parentSchema: schema4.properties.type };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data17.value !== void 0) {
              let data20 = data17.value;
              if (typeof data20 != "string" && data20 !== null) {
                let err18 = { instancePath: instancePath + "/customFields/" + i1 + "/value", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/value/type", keyword: "type", params: { type: schema4.properties.value.type }, schema: schema4.properties.value.type, parentSchema: schema4.properties.value };
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
                    let err19 = { instancePath: instancePath + "/customFields/" + i1 + "/values/" + i2, schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/values/items/type", keyword: "type", params: { type: "object" }, schema: schema4.properties.values.items.type, parentSchema: schema4.properties.values.items };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                }
              } else {
                let err20 = { instancePath: instancePath + "/customFields/" + i1 + "/values", schemaPath: "doubletick:schemas#/$defs/ChatCustomField/properties/values/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.values.type, parentSchema: schema4.properties.values };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/customFields/" + i1, schemaPath: "doubletick:schemas#/$defs/ChatCustomField/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.customFields.type, parentSchema: schema3.properties.customFields };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.lastMessage !== void 0) {
      let data23 = data.lastMessage;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.messageType !== void 0) {
          let data24 = data23.messageType;
          if (typeof data24 != "string" && data24 !== null) {
            let err23 = { instancePath: instancePath + "/lastMessage/messageType", schemaPath: "#/properties/lastMessage/properties/messageType/type", keyword: "type", params: { type: schema3.properties.lastMessage.properties.messageType.type }, schema: schema3.properties.lastMessage.properties.messageType.type, parentSchema: schema3.properties.lastMessage.properties.messageType };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data23.messageOriginType !== void 0) {
          let data25 = data23.messageOriginType;
          if (typeof data25 != "string" && data25 !== null) {
            let err24 = { instancePath: instancePath + "/lastMessage/messageOriginType", schemaPath: "#/properties/lastMessage/properties/messageOriginType/type", keyword: "type", params: { type: schema3.properties.lastMessage.properties.messageOriginType.type }, schema: schema3.properties.lastMessage.properties.messageOriginType.type, parentSchema: schema3.properties.lastMessage.properties.messageOriginType };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/lastMessage", schemaPath: "#/properties/lastMessage/type", keyword: "type", params: { type: "object" }, schema: schema3.properties.lastMessage.type, parentSchema: schema3.properties.lastMessage };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.isSlaActive !== void 0 && typeof data.isSlaActive != "boolean") {
      let err26 = { instancePath: instancePath + "/isSlaActive", schemaPath: "#/properties/isSlaActive/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.isSlaActive.type, parentSchema: schema3.properties.isSlaActive };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.slaDueDate !== void 0) {
      let data27 = data.slaDueDate;
      if (typeof data27 != "string" && data27 !== null) {
        let err27 = { instancePath: instancePath + "/slaDueDate", schemaPath: "#/properties/slaDueDate/type", keyword: "type", params: { type: schema3.properties.slaDueDate.type }, schema: schema3.properties.slaDueDate.type, parentSchema: schema3.properties.slaDueDate };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data27 == "string" && !formats0.validate(data27)) {
        let err28 = { instancePath: instancePath + "/slaDueDate", schemaPath: "#/properties/slaDueDate/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.slaDueDate };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.slaBreachLevel !== void 0) {
      let data28 = data.slaBreachLevel;
      if (typeof data28 != "string" && data28 !== null) {
        let err29 = { instancePath: instancePath + "/slaBreachLevel", schemaPath: "#/properties/slaBreachLevel/type", keyword: "type", params: { type: schema3.properties.slaBreachLevel.type }, schema: schema3.properties.slaBreachLevel.type, parentSchema: schema3.properties.slaBreachLevel };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.eligibleMessageTypes !== void 0) {
      let data29 = data.eligibleMessageTypes;
      if (Array.isArray(data29)) {
        let len3 = data29.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data29[i3] != "string") {
            let err30 = { instancePath: instancePath + "/eligibleMessageTypes/" + i3, schemaPath: "#/properties/eligibleMessageTypes/items/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.eligibleMessageTypes.items.type, parentSchema: schema3.properties.eligibleMessageTypes.items };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
      } else {
        let err31 = { instancePath: instancePath + "/eligibleMessageTypes", schemaPath: "#/properties/eligibleMessageTypes/type", keyword: "type", params: { type: "array" }, schema: schema3.properties.eligibleMessageTypes.type, parentSchema: schema3.properties.eligibleMessageTypes };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.isReminderTriggered !== void 0 && typeof data.isReminderTriggered != "boolean") {
      let err32 = { instancePath: instancePath + "/isReminderTriggered", schemaPath: "#/properties/isReminderTriggered/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.isReminderTriggered.type, parentSchema: schema3.properties.isReminderTriggered };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.providerType !== void 0) {
      let data32 = data.providerType, _errs68 = errors, valid12 = !1, _errs69 = errors;
      if (typeof data32 != "string") {
        let err33 = { instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.providerType.anyOf[0].type, parentSchema: schema3.properties.providerType.anyOf[0] };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (!(data32 === "INSTAGRAM" || data32 === "GENERIC_CHANNEL")) {
        let err34 = { instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema3.properties.providerType.anyOf[0].enum }, schema: schema3.properties.providerType.anyOf[0].enum, parentSchema: schema3.properties.providerType.anyOf[0] };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid0 = _errs69 === errors;
      valid12 = valid12 || _valid0;
      let _errs71 = errors;
      if (typeof data32 != "string") {
        let err35 = { instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.providerType.anyOf[1].type, parentSchema: schema3.properties.providerType.anyOf[1] };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      var _valid0 = _errs71 === errors;
      valid12 = valid12 || _valid0;
      let _errs73 = errors;
      if (data32 !== null) {
        let err36 = { instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/anyOf/2/type", keyword: "type", params: { type: "null" }, schema: schema3.properties.providerType.anyOf[2].type, parentSchema: schema3.properties.providerType.anyOf[2] };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      var _valid0 = _errs73 === errors;
      if (valid12 = valid12 || _valid0, valid12)
        errors = _errs68, vErrors !== null && (_errs68 ? vErrors.length = _errs68 : vErrors = null);
      else {
        let err37 = { instancePath: instancePath + "/providerType", schemaPath: "#/properties/providerType/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.providerType.anyOf, parentSchema: schema3.properties.providerType };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { chatType: !0, name: !0, phoneNumber: !0, imageUrl: !0, unreadCount: !0, isDone: !0, optIn: !0, chatUpdatedTime: !0, lastMessageTime: !0, wabaNumber: !0, wabaPhoneName: !0, wabaDisplayName: !0, assignedUserName: !0, assignedUserNumber: !0, tagNames: !0, customFields: !0, lastMessage: !0, isSlaActive: !0, slaDueDate: !0, slaBreachLevel: !0, eligibleMessageTypes: !0, isReminderTriggered: !0, providerType: !0, latestIntegration: !0, openChats: !0, dateCreated: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chats !== void 0) {
      let data0 = data.chats;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3(data0[i0], { instancePath: instancePath + "/chats/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/chats", schemaPath: "#/properties/chats/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.chats.type, parentSchema: schema2.properties.chats };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.paginationOptions !== void 0) {
      let data2 = data.paginationOptions;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.hasMoreChats !== void 0 && typeof data2.hasMoreChats != "boolean") {
          let err1 = { instancePath: instancePath + "/paginationOptions/hasMoreChats", schemaPath: "#/properties/paginationOptions/properties/hasMoreChats/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.paginationOptions.properties.hasMoreChats.type, parentSchema: schema2.properties.paginationOptions.properties.hasMoreChats };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data2.nextChatId !== void 0) {
          let data4 = data2.nextChatId;
          if (typeof data4 != "string" && data4 !== null) {
            let err2 = { instancePath: instancePath + "/paginationOptions/nextChatId", schemaPath: "#/properties/paginationOptions/properties/nextChatId/type", keyword: "type", params: { type: schema2.properties.paginationOptions.properties.nextChatId.type }, schema: schema2.properties.paginationOptions.properties.nextChatId.type, parentSchema: schema2.properties.paginationOptions.properties.nextChatId };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data2.nextChatTimestamp !== void 0) {
          let data5 = data2.nextChatTimestamp;
          if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
            let err3 = { instancePath: instancePath + "/paginationOptions/nextChatTimestamp", schemaPath: "#/properties/paginationOptions/properties/nextChatTimestamp/type", keyword: "type", params: { type: schema2.properties.paginationOptions.properties.nextChatTimestamp.type }, schema: schema2.properties.paginationOptions.properties.nextChatTimestamp.type, parentSchema: schema2.properties.paginationOptions.properties.nextChatTimestamp };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/paginationOptions", schemaPath: "#/properties/paginationOptions/type", keyword: "type", params: { type: "object" }, schema: schema2.properties.paginationOptions.type, parentSchema: schema2.properties.paginationOptions };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { chats: !0, paginationOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate5, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
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
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate6, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
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
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate7, schema7 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema8 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
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
  return validate7.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate7.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  query,
  response200,
  response400,
  response401,
  response403
};
