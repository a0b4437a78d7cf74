// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:GROUP_PARTICIPANT_JOINED
var payload = validate1, schema1 = { allOf: [{ $ref: "doubletick:schemas#/$defs/GroupEventBase" }, { type: "object", required: ["event", "customerPhone", "participantJoinedAt"], properties: { event: { type: "string", const: "GROUP_PARTICIPANT_JOINED" }, customerPhone: { type: "string" }, participantJoinedAt: { type: "string", format: "date-time" } } }] }, schema2 = { type: "object", required: ["event", "orgId", "integrationId", "groupId", "groupName"], properties: { event: { type: "string", enum: ["GROUP_CREATED", "GROUP_PARTICIPANT_JOINED", "GROUP_PARTICIPANT_LEFT", "GROUP_PARTICIPANT_REMOVED"] }, orgId: { type: "string" }, integrationId: { type: "string" }, groupId: { type: ["string", "null"] }, groupName: { type: ["string", "null"] } } }, formats0 = require_formats().fullFormats["date-time"];
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/GroupEventBase/required", keyword: "required", params: { missingProperty: "event" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orgId === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/GroupEventBase/required", keyword: "required", params: { missingProperty: "orgId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.integrationId === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/GroupEventBase/required", keyword: "required", params: { missingProperty: "integrationId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.groupId === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/GroupEventBase/required", keyword: "required", params: { missingProperty: "groupId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.groupName === void 0) {
      let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/GroupEventBase/required", keyword: "required", params: { missingProperty: "groupName" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.event !== void 0) {
      let data0 = data.event;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/event", schemaPath: "doubletick:schemas#/$defs/GroupEventBase/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.event.type, parentSchema: schema2.properties.event };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data0 === "GROUP_CREATED" || data0 === "GROUP_PARTICIPANT_JOINED" || data0 === "GROUP_PARTICIPANT_LEFT" || data0 === "GROUP_PARTICIPANT_REMOVED")) {
        let err6 = { instancePath: instancePath + "/event", schemaPath: "doubletick:schemas#/$defs/GroupEventBase/properties/event/enum", keyword: "enum", params: { allowedValues: schema2.properties.event.enum }, schema: schema2.properties.event.enum, parentSchema: schema2.properties.event };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.orgId !== void 0 && typeof data.orgId != "string") {
      let err7 = { instancePath: instancePath + "/orgId", schemaPath: "doubletick:schemas#/$defs/GroupEventBase/properties/orgId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.orgId.type, parentSchema: schema2.properties.orgId };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.integrationId !== void 0 && typeof data.integrationId != "string") {
      let err8 = { instancePath: instancePath + "/integrationId", schemaPath: "doubletick:schemas#/$defs/GroupEventBase/properties/integrationId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.integrationId.type, parentSchema: schema2.properties.integrationId };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.groupId !== void 0) {
      let data3 = data.groupId;
      if (typeof data3 != "string" && data3 !== null) {
        let err9 = { instancePath: instancePath + "/groupId", schemaPath: "doubletick:schemas#/$defs/GroupEventBase/properties/groupId/type", keyword: "type", params: { type: schema2.properties.groupId.type }, schema: schema2.properties.groupId.type, parentSchema: schema2.properties.groupId };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.groupName !== void 0) {
      let data4 = data.groupName;
      if (typeof data4 != "string" && data4 !== null) {
        let err10 = { instancePath: instancePath + "/groupName", schemaPath: "doubletick:schemas#/$defs/GroupEventBase/properties/groupName/type", keyword: "type", params: { type: schema2.properties.groupName.type }, schema: schema2.properties.groupName.type, parentSchema: schema2.properties.groupName };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "doubletick:schemas#/$defs/GroupEventBase/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      let err12 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.customerPhone === void 0) {
      let err13 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.participantJoinedAt === void 0) {
      let err14 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "participantJoinedAt" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.event !== void 0) {
      let data5 = data.event;
      if (typeof data5 != "string") {
        let err15 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.event.type, parentSchema: schema1.allOf[1].properties.event };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data5 !== "GROUP_PARTICIPANT_JOINED") {
        let err16 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/const", keyword: "const", params: { allowedValue: "GROUP_PARTICIPANT_JOINED" }, schema: "GROUP_PARTICIPANT_JOINED", parentSchema: schema1.allOf[1].properties.event };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err17 = { instancePath: instancePath + "/customerPhone", schemaPath: "#/allOf/1/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.customerPhone.type, parentSchema: schema1.allOf[1].properties.customerPhone };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.participantJoinedAt !== void 0) {
      let data7 = data.participantJoinedAt;
      if (typeof data7 == "string") {
        if (!formats0.validate(data7)) {
          let err18 = { instancePath: instancePath + "/participantJoinedAt", schemaPath: "#/allOf/1/properties/participantJoinedAt/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema1.allOf[1].properties.participantJoinedAt };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/participantJoinedAt", schemaPath: "#/allOf/1/properties/participantJoinedAt/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.participantJoinedAt.type, parentSchema: schema1.allOf[1].properties.participantJoinedAt };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema1.allOf[1].type, parentSchema: schema1.allOf[1] };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { event: !0, customerPhone: !0, participantJoinedAt: !0, orgId: !0, integrationId: !0, groupId: !0, groupName: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
