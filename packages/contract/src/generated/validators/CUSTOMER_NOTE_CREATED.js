// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:CUSTOMER_NOTE_CREATED
var payload = validate1, schema1 = { allOf: [{ $ref: "doubletick:schemas#/$defs/CustomerNoteEventBase" }, { type: "object", required: ["event", "createdByAgent", "createdByAgentNumber", "createdAt"], properties: { event: { type: "string", const: "note-created" }, createdByAgent: { type: "string" }, createdByAgentNumber: { type: "string" }, createdAt: { type: "string", format: "date-time" } } }] }, schema2 = { type: "object", required: ["event", "noteId", "wabaNumber", "customerPhone", "customerName", "note", "dtCustomerId"], properties: { event: { type: "string", enum: ["note-created", "note-updated", "note-deleted"] }, noteId: { type: "string" }, wabaNumber: { type: "string" }, customerPhone: { type: "string" }, customerName: { type: "string" }, note: { type: "string" }, dtCustomerId: { type: "string" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/required", keyword: "required", params: { missingProperty: "event" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.noteId === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/required", keyword: "required", params: { missingProperty: "noteId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerPhone === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerName === void 0) {
      let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/required", keyword: "required", params: { missingProperty: "customerName" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.note === void 0) {
      let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/required", keyword: "required", params: { missingProperty: "note" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.event !== void 0) {
      let data0 = data.event;
      if (typeof data0 != "string") {
        let err7 = { instancePath: instancePath + "/event", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.event.type, parentSchema: schema2.properties.event };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data0 === "note-created" || data0 === "note-updated" || data0 === "note-deleted")) {
        let err8 = { instancePath: instancePath + "/event", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/event/enum", keyword: "enum", params: { allowedValues: schema2.properties.event.enum }, schema: schema2.properties.event.enum, parentSchema: schema2.properties.event };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.noteId !== void 0 && typeof data.noteId != "string") {
      let err9 = { instancePath: instancePath + "/noteId", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/noteId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.noteId.type, parentSchema: schema2.properties.noteId };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err10 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.wabaNumber.type, parentSchema: schema2.properties.wabaNumber };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err11 = { instancePath: instancePath + "/customerPhone", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customerPhone.type, parentSchema: schema2.properties.customerPhone };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err12 = { instancePath: instancePath + "/customerName", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customerName.type, parentSchema: schema2.properties.customerName };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err13 = { instancePath: instancePath + "/note", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/note/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.note.type, parentSchema: schema2.properties.note };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err14 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.dtCustomerId.type, parentSchema: schema2.properties.dtCustomerId };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomerNoteEventBase/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      let err16 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.createdByAgent === void 0) {
      let err17 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "createdByAgent" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.createdByAgentNumber === void 0) {
      let err18 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "createdByAgentNumber" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.createdAt === void 0) {
      let err19 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "createdAt" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.event !== void 0) {
      let data7 = data.event;
      if (typeof data7 != "string") {
        let err20 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.event.type, parentSchema: schema1.allOf[1].properties.event };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data7 !== "note-created") {
        let err21 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/const", keyword: "const", params: { allowedValue: "note-created" }, schema: "note-created", parentSchema: schema1.allOf[1].properties.event };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.createdByAgent !== void 0 && typeof data.createdByAgent != "string") {
      let err22 = { instancePath: instancePath + "/createdByAgent", schemaPath: "#/allOf/1/properties/createdByAgent/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.createdByAgent.type, parentSchema: schema1.allOf[1].properties.createdByAgent };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.createdByAgentNumber !== void 0 && typeof data.createdByAgentNumber != "string") {
      let err23 = { instancePath: instancePath + "/createdByAgentNumber", schemaPath: "#/allOf/1/properties/createdByAgentNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.createdByAgentNumber.type, parentSchema: schema1.allOf[1].properties.createdByAgentNumber };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.createdAt !== void 0) {
      let data10 = data.createdAt;
      if (typeof data10 == "string") {
        if (!formats0.validate(data10)) {
          let err24 = { instancePath: instancePath + "/createdAt", schemaPath: "#/allOf/1/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema1.allOf[1].properties.createdAt };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/createdAt", schemaPath: "#/allOf/1/properties/createdAt/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.createdAt.type, parentSchema: schema1.allOf[1].properties.createdAt };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema1.allOf[1].type, parentSchema: schema1.allOf[1] };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { event: !0, createdByAgent: !0, createdByAgentNumber: !0, createdAt: !0, noteId: !0, wabaNumber: !0, customerPhone: !0, customerName: !0, note: !0, dtCustomerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
