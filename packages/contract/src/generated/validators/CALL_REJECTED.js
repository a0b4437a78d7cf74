// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:CALL_REJECTED
var payload = validate1, schema1 = { allOf: [{ $ref: "doubletick:schemas#/$defs/CallEventBase" }, { type: "object", required: ["event"], properties: { event: { type: "string", const: "CALL_REJECTED" }, callStatus: { type: "string", const: "REJECT" } } }] }, schema2 = { type: "object", required: ["event", "callId", "chatMessageId", "chatId", "wabaNumber", "customerNumber", "customerName", "customerId", "callDirection", "callStatus", "failedReason", "durationInSeconds", "callStartedAt", "callEndedAt", "pickedBy", "rejectedBy", "endedBy", "recordingUrl", "deviceId"], properties: { event: { type: "string", enum: ["CALL_INCOMING_INITIATED", "CALL_OUTGOING_INITIATED", "CALL_ACCEPTED", "CALL_ENDED", "CALL_REJECTED", "CALL_MISSED", "CALL_NOT_PICKED"] }, callId: { type: "string" }, chatMessageId: { type: "string" }, chatId: { type: "string" }, wabaNumber: { type: "string" }, customerNumber: { type: "string" }, customerName: { type: "string" }, customerId: { type: "string" }, callDirection: { anyOf: [{ type: "string", enum: ["INCOMING", "OUTGOING"] }, { type: "string" }] }, callStatus: { anyOf: [{ type: "string", enum: ["INITIATED", "IN_PROGRESS", "END", "REJECT", "MISSED", "FAILED"] }, { type: "string" }] }, failedReason: { type: "string" }, durationInSeconds: { type: "number" }, callStartedAt: { $ref: "doubletick:schemas#/$defs/CallEventTime" }, callEndedAt: { $ref: "doubletick:schemas#/$defs/CallEventTime" }, pickedBy: { type: "string" }, rejectedBy: { type: "string" }, endedBy: { type: "string" }, recordingUrl: { anyOf: [{ type: "string", format: "uri" }, { type: "string", const: "" }] }, deviceId: { type: "string" } } }, schema3 = { anyOf: [{ type: "string", format: "date-time" }, { type: "string", const: "" }] }, formats0 = require_formats().fullFormats["date-time"], formats4 = require_formats().fullFormats.uri;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.callId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.chatMessageId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatMessageId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.chatId === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customerNumber === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerNumber" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customerName === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerName" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.customerId === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.callDirection === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callDirection" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.callStatus === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callStatus" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.failedReason === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failedReason" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.durationInSeconds === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationInSeconds" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.callStartedAt === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callStartedAt" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.callEndedAt === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callEndedAt" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.pickedBy === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pickedBy" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.rejectedBy === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejectedBy" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.endedBy === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedBy" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.recordingUrl === void 0) {
      let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recordingUrl" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.deviceId === void 0) {
      let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deviceId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.event !== void 0) {
      let data0 = data.event;
      if (typeof data0 != "string") {
        let err19 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.event.type, parentSchema: schema2.properties.event };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data0 === "CALL_INCOMING_INITIATED" || data0 === "CALL_OUTGOING_INITIATED" || data0 === "CALL_ACCEPTED" || data0 === "CALL_ENDED" || data0 === "CALL_REJECTED" || data0 === "CALL_MISSED" || data0 === "CALL_NOT_PICKED")) {
        let err20 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: schema2.properties.event.enum }, schema: schema2.properties.event.enum, parentSchema: schema2.properties.event };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.callId !== void 0 && typeof data.callId != "string") {
      let err21 = { instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.callId.type, parentSchema: schema2.properties.callId };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.chatMessageId !== void 0 && typeof data.chatMessageId != "string") {
      let err22 = { instancePath: instancePath + "/chatMessageId", schemaPath: "#/properties/chatMessageId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.chatMessageId.type, parentSchema: schema2.properties.chatMessageId };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err23 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.chatId.type, parentSchema: schema2.properties.chatId };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err24 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.wabaNumber.type, parentSchema: schema2.properties.wabaNumber };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.customerNumber !== void 0 && typeof data.customerNumber != "string") {
      let err25 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customerNumber.type, parentSchema: schema2.properties.customerNumber };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err26 = { instancePath: instancePath + "/customerName", schemaPath: "#/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customerName.type, parentSchema: schema2.properties.customerName };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err27 = { instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customerId.type, parentSchema: schema2.properties.customerId };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.callDirection !== void 0) {
      let data8 = data.callDirection, _errs18 = errors, valid1 = !1, _errs19 = errors;
      if (typeof data8 != "string") {
        let err28 = { instancePath: instancePath + "/callDirection", schemaPath: "#/properties/callDirection/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.callDirection.anyOf[0].type, parentSchema: schema2.properties.callDirection.anyOf[0] };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (!(data8 === "INCOMING" || data8 === "OUTGOING")) {
        let err29 = { instancePath: instancePath + "/callDirection", schemaPath: "#/properties/callDirection/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema2.properties.callDirection.anyOf[0].enum }, schema: schema2.properties.callDirection.anyOf[0].enum, parentSchema: schema2.properties.callDirection.anyOf[0] };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      var _valid0 = _errs19 === errors;
      valid1 = valid1 || _valid0;
      let _errs21 = errors;
      if (typeof data8 != "string") {
        let err30 = { instancePath: instancePath + "/callDirection", schemaPath: "#/properties/callDirection/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.callDirection.anyOf[1].type, parentSchema: schema2.properties.callDirection.anyOf[1] };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      var _valid0 = _errs21 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err31 = { instancePath: instancePath + "/callDirection", schemaPath: "#/properties/callDirection/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.callDirection.anyOf, parentSchema: schema2.properties.callDirection };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.callStatus !== void 0) {
      let data9 = data.callStatus, _errs24 = errors, valid2 = !1, _errs25 = errors;
      if (typeof data9 != "string") {
        let err32 = { instancePath: instancePath + "/callStatus", schemaPath: "#/properties/callStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.callStatus.anyOf[0].type, parentSchema: schema2.properties.callStatus.anyOf[0] };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data9 === "INITIATED" || data9 === "IN_PROGRESS" || data9 === "END" || data9 === "REJECT" || data9 === "MISSED" || data9 === "FAILED")) {
        let err33 = { instancePath: instancePath + "/callStatus", schemaPath: "#/properties/callStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema2.properties.callStatus.anyOf[0].enum }, schema: schema2.properties.callStatus.anyOf[0].enum, parentSchema: schema2.properties.callStatus.anyOf[0] };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      var _valid1 = _errs25 === errors;
      valid2 = valid2 || _valid1;
      let _errs27 = errors;
      if (typeof data9 != "string") {
        let err34 = { instancePath: instancePath + "/callStatus", schemaPath: "#/properties/callStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.callStatus.anyOf[1].type, parentSchema: schema2.properties.callStatus.anyOf[1] };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid1 = _errs27 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
      else {
        let err35 = { instancePath: instancePath + "/callStatus", schemaPath: "#/properties/callStatus/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.callStatus.anyOf, parentSchema: schema2.properties.callStatus };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.failedReason !== void 0 && typeof data.failedReason != "string") {
      let err36 = { instancePath: instancePath + "/failedReason", schemaPath: "#/properties/failedReason/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.failedReason.type, parentSchema: schema2.properties.failedReason };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.durationInSeconds !== void 0) {
      let data11 = data.durationInSeconds;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err37 = { instancePath: instancePath + "/durationInSeconds", schemaPath: "#/properties/durationInSeconds/type", keyword: "type", params: { type: "number" }, schema: schema2.properties.durationInSeconds.type, parentSchema: schema2.properties.durationInSeconds };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.callStartedAt !== void 0) {
      let data12 = data.callStartedAt, _errs35 = errors, valid4 = !1, _errs36 = errors;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err38 = { instancePath: instancePath + "/callStartedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/0/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.anyOf[0] };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/callStartedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.anyOf[0].type, parentSchema: schema3.anyOf[0] };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      var _valid2 = _errs36 === errors;
      valid4 = valid4 || _valid2;
      let _errs38 = errors;
      if (typeof data12 != "string") {
        let err40 = { instancePath: instancePath + "/callStartedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.anyOf[1].type, parentSchema: schema3.anyOf[1] };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (data12 !== "") {
        let err41 = { instancePath: instancePath + "/callStartedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/1/const", keyword: "const", params: { allowedValue: "" }, schema: "", parentSchema: schema3.anyOf[1] };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      var _valid2 = _errs38 === errors;
      if (valid4 = valid4 || _valid2, valid4)
        errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
      else {
        let err42 = { instancePath: instancePath + "/callStartedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf", keyword: "anyOf", params: {}, schema: schema3.anyOf, parentSchema: schema3 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.callEndedAt !== void 0) {
      let data13 = data.callEndedAt, _errs42 = errors, valid6 = !1, _errs43 = errors;
      if (typeof data13 == "string") {
        if (!formats0.validate(data13)) {
          let err43 = { instancePath: instancePath + "/callEndedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/0/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.anyOf[0] };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        let err44 = { instancePath: instancePath + "/callEndedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.anyOf[0].type, parentSchema: schema3.anyOf[0] };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      var _valid3 = _errs43 === errors;
      valid6 = valid6 || _valid3;
      let _errs45 = errors;
      if (typeof data13 != "string") {
        let err45 = { instancePath: instancePath + "/callEndedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.anyOf[1].type, parentSchema: schema3.anyOf[1] };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (data13 !== "") {
        let err46 = { instancePath: instancePath + "/callEndedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf/1/const", keyword: "const", params: { allowedValue: "" }, schema: "", parentSchema: schema3.anyOf[1] };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      var _valid3 = _errs45 === errors;
      if (valid6 = valid6 || _valid3, valid6)
        errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
      else {
        let err47 = { instancePath: instancePath + "/callEndedAt", schemaPath: "doubletick:schemas#/$defs/CallEventTime/anyOf", keyword: "anyOf", params: {}, schema: schema3.anyOf, parentSchema: schema3 };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.pickedBy !== void 0 && typeof data.pickedBy != "string") {
      let err48 = { instancePath: instancePath + "/pickedBy", schemaPath: "#/properties/pickedBy/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.pickedBy.type, parentSchema: schema2.properties.pickedBy };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.rejectedBy !== void 0 && typeof data.rejectedBy != "string") {
      let err49 = { instancePath: instancePath + "/rejectedBy", schemaPath: "#/properties/rejectedBy/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.rejectedBy.type, parentSchema: schema2.properties.rejectedBy };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.endedBy !== void 0 && typeof data.endedBy != "string") {
      let err50 = { instancePath: instancePath + "/endedBy", schemaPath: "#/properties/endedBy/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.endedBy.type, parentSchema: schema2.properties.endedBy };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.recordingUrl !== void 0) {
      let data17 = data.recordingUrl, _errs54 = errors, valid7 = !1, _errs55 = errors;
      if (typeof data17 == "string") {
        if (!formats4(data17)) {
          let err51 = { instancePath: instancePath + "/recordingUrl", schemaPath: "#/properties/recordingUrl/anyOf/0/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema2.properties.recordingUrl.anyOf[0] };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      } else {
        let err52 = { instancePath: instancePath + "/recordingUrl", schemaPath: "#/properties/recordingUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.recordingUrl.anyOf[0].type, parentSchema: schema2.properties.recordingUrl.anyOf[0] };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      var _valid4 = _errs55 === errors;
      valid7 = valid7 || _valid4;
      let _errs57 = errors;
      if (typeof data17 != "string") {
        let err53 = { instancePath: instancePath + "/recordingUrl", schemaPath: "#/properties/recordingUrl/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.recordingUrl.anyOf[1].type, parentSchema: schema2.properties.recordingUrl.anyOf[1] };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (data17 !== "") {
        let err54 = { instancePath: instancePath + "/recordingUrl", schemaPath: "#/properties/recordingUrl/anyOf/1/const", keyword: "const", params: { allowedValue: "" }, schema: "", parentSchema: schema2.properties.recordingUrl.anyOf[1] };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      var _valid4 = _errs57 === errors;
      if (valid7 = valid7 || _valid4, valid7)
        errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
      else {
        let err55 = { instancePath: instancePath + "/recordingUrl", schemaPath: "#/properties/recordingUrl/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.recordingUrl.anyOf, parentSchema: schema2.properties.recordingUrl };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.deviceId !== void 0 && typeof data.deviceId != "string") {
      let err56 = { instancePath: instancePath + "/deviceId", schemaPath: "#/properties/deviceId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.deviceId.type, parentSchema: schema2.properties.deviceId };
      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
    }
  } else {
    let err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { event: !0, callId: !0, chatMessageId: !0, chatId: !0, wabaNumber: !0, customerNumber: !0, customerName: !0, customerId: !0, callDirection: !0, callStatus: !0, failedReason: !0, durationInSeconds: !0, callStartedAt: !0, callEndedAt: !0, pickedBy: !0, rejectedBy: !0, endedBy: !0, recordingUrl: !0, deviceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      let err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "event" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.event !== void 0) {
      let data0 = data.event;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.event.type, parentSchema: schema1.allOf[1].properties.event };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 !== "CALL_REJECTED") {
        let err2 = { instancePath: instancePath + "/event", schemaPath: "#/allOf/1/properties/event/const", keyword: "const", params: { allowedValue: "CALL_REJECTED" }, schema: "CALL_REJECTED", parentSchema: schema1.allOf[1].properties.event };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.callStatus !== void 0) {
      let data1 = data.callStatus;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/callStatus", schemaPath: "#/allOf/1/properties/callStatus/type", keyword: "type", params: { type: "string" }, schema: schema1.allOf[1].properties.callStatus.type, parentSchema: schema1.allOf[1].properties.callStatus };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 !== "REJECT") {
        let err4 = { instancePath: instancePath + "/callStatus", schemaPath: "#/allOf/1/properties/callStatus/const", keyword: "const", params: { allowedValue: "REJECT" }, schema: "REJECT", parentSchema: schema1.allOf[1].properties.callStatus };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema1.allOf[1].type, parentSchema: schema1.allOf[1] };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { event: !0, callStatus: !0, callId: !0, chatMessageId: !0, chatId: !0, wabaNumber: !0, customerNumber: !0, customerName: !0, customerId: !0, callDirection: !0, failedReason: !0, durationInSeconds: !0, callStartedAt: !0, callEndedAt: !0, pickedBy: !0, rejectedBy: !0, endedBy: !0, recordingUrl: !0, deviceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  payload
};
