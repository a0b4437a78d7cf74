// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:getPaginatedGroups
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: [], properties: { searchQuery: { type: "string" }, orderBy: { type: "string", enum: ["NAME", "DATE_CREATED"] }, format: { type: "string", enum: ["ASCENDING", "DESCENDING", "ascending", "descending"] }, afterGroupId: { type: "string" }, afterGroupName: { type: "string" }, afterDateCreated: { type: "string", format: "date-time" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.searchQuery !== void 0 && typeof data.searchQuery != "string") {
      let err0 = { instancePath: instancePath + "/searchQuery", schemaPath: "#/properties/searchQuery/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.searchQuery.type, parentSchema: schema0.properties.searchQuery };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderBy !== void 0) {
      let data1 = data.orderBy;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/orderBy", schemaPath: "#/properties/orderBy/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.orderBy.type, parentSchema: schema0.properties.orderBy };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "NAME" || data1 === "DATE_CREATED")) {
        let err2 = { instancePath: instancePath + "/orderBy", schemaPath: "#/properties/orderBy/enum", keyword: "enum", params: { allowedValues: schema0.properties.orderBy.enum }, schema: schema0.properties.orderBy.enum, parentSchema: schema0.properties.orderBy };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.format !== void 0) {
      let data2 = data.format;
      if (typeof data2 != "string") {
        let err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.format.type, parentSchema: schema0.properties.format };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data2 === "ASCENDING" || data2 === "DESCENDING" || data2 === "ascending" || data2 === "descending")) {
        let err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema0.properties.format.enum }, schema: schema0.properties.format.enum, parentSchema: schema0.properties.format };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.afterGroupId !== void 0 && typeof data.afterGroupId != "string") {
      let err5 = { instancePath: instancePath + "/afterGroupId", schemaPath: "#/properties/afterGroupId/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.afterGroupId.type, parentSchema: schema0.properties.afterGroupId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.afterGroupName !== void 0 && typeof data.afterGroupName != "string") {
      let err6 = { instancePath: instancePath + "/afterGroupName", schemaPath: "#/properties/afterGroupName/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.afterGroupName.type, parentSchema: schema0.properties.afterGroupName };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.afterDateCreated !== void 0) {
      let data5 = data.afterDateCreated;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err7 = { instancePath: instancePath + "/afterDateCreated", schemaPath: "#/properties/afterDateCreated/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema0.properties.afterDateCreated };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/afterDateCreated", schemaPath: "#/properties/afterDateCreated/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.afterDateCreated.type, parentSchema: schema0.properties.afterDateCreated };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { searchQuery: !0, orderBy: !0, format: !0, afterGroupId: !0, afterGroupName: !0, afterDateCreated: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { groups: { type: "array", items: { $ref: "doubletick:schemas#/$defs/BroadcastGroup" } }, paginationParams: { $ref: "doubletick:schemas#/$defs/BroadcastGroupCursor" } } }, schema3 = { type: "object", properties: { groupId: { type: "string" }, groupChatId: { type: "string" }, groupChatName: { type: "string" }, memberCount: { type: ["string", "integer"] }, canManageGroupAccess: { type: "boolean" }, groupAccessLevel: { anyOf: [{ type: "string", enum: ["FULL_ACCESS", "SEND_ONLY_ACCESS", "NO_ACCESS"] }, { type: "string" }] }, dateCreated: { type: "number" }, lastMessageAt: { type: "string" }, groupType: { anyOf: [{ type: "string", enum: ["STATIC_SEGMENT"] }, { type: "string" }] }, isInternal: { type: "boolean" } } }, schema4 = { type: "object", properties: { afterGroupId: { type: "string" }, afterGroupName: { type: "string" }, afterDateCreated: { type: "string" }, hasMore: { type: "boolean" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groups !== void 0) {
      let data0 = data.groups;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.groupId !== void 0 && typeof data1.groupId != "string") {
              let err0 = { instancePath: instancePath + "/groups/" + i0 + "/groupId", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.groupId.type, parentSchema: schema3.properties.groupId };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.groupChatId !== void 0 && typeof data1.groupChatId != "string") {
              let err1 = { instancePath: instancePath + "/groups/" + i0 + "/groupChatId", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupChatId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.groupChatId.type, parentSchema: schema3.properties.groupChatId };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.groupChatName !== void 0 && typeof data1.groupChatName != "string") {
              let err2 = { instancePath: instancePath + "/groups/" + i0 + "/groupChatName", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupChatName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.groupChatName.type, parentSchema: schema3.properties.groupChatName };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.memberCount !== void 0) {
              let data5 = data1.memberCount;
              if (typeof data5 != "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err3 = { instancePath: instancePath + "/groups/" + i0 + "/memberCount", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/memberCount/type", keyword: "type", params: { type: schema3.properties.memberCount.type }, schema: schema3.properties.memberCount.type, parentSchema: schema3.properties.memberCount };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
            if (data1.canManageGroupAccess !== void 0 && typeof data1.canManageGroupAccess != "boolean") {
              let err4 = { instancePath: instancePath + "/groups/" + i0 + "/canManageGroupAccess", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/canManageGroupAccess/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.canManageGroupAccess.type, parentSchema: schema3.properties.canManageGroupAccess };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.groupAccessLevel !== void 0) {
              let data7 = data1.groupAccessLevel, _errs17 = errors, valid5 = !1, _errs18 = errors;
              if (typeof data7 != "string") {
                let err5 = { instancePath: instancePath + "/groups/" + i0 + "/groupAccessLevel", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupAccessLevel/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.groupAccessLevel.anyOf[0].type, parentSchema: schema3.properties.groupAccessLevel.anyOf[0] };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (!(data7 === "FULL_ACCESS" || data7 === "SEND_ONLY_ACCESS" || data7 === "NO_ACCESS")) {
                let err6 = { instancePath: instancePath + "/groups/" + i0 + "/groupAccessLevel", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupAccessLevel/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema3.properties.groupAccessLevel.anyOf[0].enum }, schema: schema3.properties.groupAccessLevel.anyOf[0].enum, parentSchema: schema3.properties.groupAccessLevel.anyOf[0] };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              var _valid0 = _errs18 === errors;
              valid5 = valid5 || _valid0;
              let _errs20 = errors;
              if (typeof data7 != "string") {
                let err7 = { instancePath: instancePath + "/groups/" + i0 + "/groupAccessLevel", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupAccessLevel/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.groupAccessLevel.anyOf[1].type, parentSchema: schema3.properties.groupAccessLevel.anyOf[1] };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              var _valid0 = _errs20 === errors;
              if (valid5 = valid5 || _valid0, valid5)
                errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
              else {
                let err8 = { instancePath: instancePath + "/groups/" + i0 + "/groupAccessLevel", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupAccessLevel/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.groupAccessLevel.anyOf, parentSchema: schema3.properties.groupAccessLevel };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data1.dateCreated !== void 0) {
              let data8 = data1.dateCreated;
              if (!(typeof data8 == "number" && isFinite(data8))) {
                let err9 = { instancePath: instancePath + "/groups/" + i0 + "/dateCreated", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/dateCreated/type", keyword: "type", params: { type: "number" }, schema: schema3.properties.dateCreated.type, parentSchema: schema3.properties.dateCreated };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.lastMessageAt !== void 0 && typeof data1.lastMessageAt != "string") {
              let err10 = { instancePath: instancePath + "/groups/" + i0 + "/lastMessageAt", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/lastMessageAt/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.lastMessageAt.type, parentSchema: schema3.properties.lastMessageAt };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data1.groupType !== void 0) {
              let data10 = data1.groupType, _errs27 = errors, valid6 = !1, _errs28 = errors;
              if (typeof data10 != "string") {
                let err11 = { instancePath: instancePath + "/groups/" + i0 + "/groupType", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.groupType.anyOf[0].type, parentSchema: schema3.properties.groupType.anyOf[0] };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (data10 !== "STATIC_SEGMENT") {
                let err12 = { instancePath: instancePath + "/groups/" + i0 + "/groupType", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema3.properties.groupType.anyOf[0].enum }, schema: schema3.properties.groupType.anyOf[0].enum, parentSchema: schema3.properties.groupType.anyOf[0] };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              var _valid1 = _errs28 === errors;
              valid6 = valid6 || _valid1;
              let _errs30 = errors;
              if (typeof data10 != "string") {
                let err13 = { instancePath: instancePath + "/groups/" + i0 + "/groupType", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.groupType.anyOf[1].type, parentSchema: schema3.properties.groupType.anyOf[1] };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              var _valid1 = _errs30 === errors;
              if (valid6 = valid6 || _valid1, valid6)
                errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
              else {
                let err14 = { instancePath: instancePath + "/groups/" + i0 + "/groupType", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/groupType/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.groupType.anyOf, parentSchema: schema3.properties.groupType };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data1.isInternal !== void 0 && typeof data1.isInternal != "boolean") {
              let err15 = { instancePath: instancePath + "/groups/" + i0 + "/isInternal", schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/properties/isInternal/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.isInternal.type, parentSchema: schema3.properties.isInternal };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "doubletick:schemas#/$defs/BroadcastGroup/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.groups.type, parentSchema: schema2.properties.groups };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.paginationParams !== void 0) {
      let data12 = data.paginationParams;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.afterGroupId !== void 0 && typeof data12.afterGroupId != "string") {
          let err18 = { instancePath: instancePath + "/paginationParams/afterGroupId", schemaPath: "doubletick:schemas#/$defs/BroadcastGroupCursor/properties/afterGroupId/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.afterGroupId.type, parentSchema: schema4.properties.afterGroupId };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data12.afterGroupName !== void 0 && typeof data12.afterGroupName != "string") {
          let err19 = { instancePath: instancePath + "/paginationParams/afterGroupName", schemaPath: "doubletick:schemas#/$defs/BroadcastGroupCursor/properties/afterGroupName/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.afterGroupName.type, parentSchema: schema4.properties.afterGroupName };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data12.afterDateCreated !== void 0 && typeof data12.afterDateCreated != "string") {
          let err20 = { instancePath: instancePath + "/paginationParams/afterDateCreated", schemaPath: "doubletick:schemas#/$defs/BroadcastGroupCursor/properties/afterDateCreated/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.afterDateCreated.type, parentSchema: schema4.properties.afterDateCreated };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data12.hasMore !== void 0 && typeof data12.hasMore != "boolean") {
          let err21 = { instancePath: instancePath + "/paginationParams/hasMore", schemaPath: "doubletick:schemas#/$defs/BroadcastGroupCursor/properties/hasMore/type", keyword: "type", params: { type: "boolean" }, schema: schema4.properties.hasMore.type, parentSchema: schema4.properties.hasMore };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/paginationParams", schemaPath: "doubletick:schemas#/$defs/BroadcastGroupCursor/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { groups: !0, paginationParams: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
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
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
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
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate5, schema7 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema8 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
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
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response201 = response200;
export {
  query,
  response200,
  response201,
  response400,
  response401,
  response403
};
