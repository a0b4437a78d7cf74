// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:ASSIGNED_AGENT_STATUS_CHANGED
var payload = validate1, schema1 = { type: "object", required: ["event", "status", "previousStatus", "wabaNumber", "customerPhones"], properties: { event: { type: "string", const: "ASSIGNED_AGENT_STATUS_CHANGED" }, assignedUserName: { type: ["string", "null"] }, assignedUserPhone: { type: ["string", "null"] }, status: { anyOf: [{ type: "string", enum: ["ONLINE", "OFFLINE"] }, { type: "string" }] }, previousStatus: { anyOf: [{ type: "string", enum: ["ONLINE", "OFFLINE"] }, { type: "string" }, { type: "null" }] }, wabaNumber: { type: "string" }, customerPhones: { type: "array", items: { type: "string" } } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.previousStatus === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previousStatus" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerPhones === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerPhones" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.event !== void 0) {
      let data0 = data.event;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.event.type, parentSchema: schema1.properties.event };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data0 !== "ASSIGNED_AGENT_STATUS_CHANGED") {
        let err6 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "ASSIGNED_AGENT_STATUS_CHANGED" }, schema: "ASSIGNED_AGENT_STATUS_CHANGED", parentSchema: schema1.properties.event };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.assignedUserName !== void 0) {
      let data1 = data.assignedUserName;
      if (typeof data1 != "string" && data1 !== null) {
        let err7 = { instancePath: instancePath + "/assignedUserName", schemaPath: "#/properties/assignedUserName/type", keyword: "type", params: { type: schema1.properties.assignedUserName.type }, schema: schema1.properties.assignedUserName.type, parentSchema: schema1.properties.assignedUserName };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.assignedUserPhone !== void 0) {
      let data2 = data.assignedUserPhone;
      if (typeof data2 != "string" && data2 !== null) {
        let err8 = { instancePath: instancePath + "/assignedUserPhone", schemaPath: "#/properties/assignedUserPhone/type", keyword: "type", params: { type: schema1.properties.assignedUserPhone.type }, schema: schema1.properties.assignedUserPhone.type, parentSchema: schema1.properties.assignedUserPhone };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status, _errs8 = errors, valid1 = !1, _errs9 = errors;
      if (typeof data3 != "string") {
        let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.status.anyOf[0].type, parentSchema: schema1.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data3 === "ONLINE" || data3 === "OFFLINE")) {
        let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema1.properties.status.anyOf[0].enum }, schema: schema1.properties.status.anyOf[0].enum, parentSchema: schema1.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      if (typeof data3 != "string") {
        let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.status.anyOf[1].type, parentSchema: schema1.properties.status.anyOf[1] };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, schema: schema1.properties.status.anyOf, parentSchema: schema1.properties.status };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.previousStatus !== void 0) {
      let data4 = data.previousStatus, _errs14 = errors, valid2 = !1, _errs15 = errors;
      if (typeof data4 != "string") {
        let err13 = { instancePath: instancePath + "/previousStatus", schemaPath: "#/properties/previousStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.previousStatus.anyOf[0].type, parentSchema: schema1.properties.previousStatus.anyOf[0] };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data4 === "ONLINE" || data4 === "OFFLINE")) {
        let err14 = { instancePath: instancePath + "/previousStatus", schemaPath: "#/properties/previousStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema1.properties.previousStatus.anyOf[0].enum }, schema: schema1.properties.previousStatus.anyOf[0].enum, parentSchema: schema1.properties.previousStatus.anyOf[0] };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      let _errs17 = errors;
      if (typeof data4 != "string") {
        let err15 = { instancePath: instancePath + "/previousStatus", schemaPath: "#/properties/previousStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.previousStatus.anyOf[1].type, parentSchema: schema1.properties.previousStatus.anyOf[1] };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      let _errs19 = errors;
      if (data4 !== null) {
        let err16 = { instancePath: instancePath + "/previousStatus", schemaPath: "#/properties/previousStatus/anyOf/2/type", keyword: "type", params: { type: "null" }, schema: schema1.properties.previousStatus.anyOf[2].type, parentSchema: schema1.properties.previousStatus.anyOf[2] };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid1 = _errs19 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err17 = { instancePath: instancePath + "/previousStatus", schemaPath: "#/properties/previousStatus/anyOf", keyword: "anyOf", params: {}, schema: schema1.properties.previousStatus.anyOf, parentSchema: schema1.properties.previousStatus };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err18 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumber.type, parentSchema: schema1.properties.wabaNumber };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.customerPhones !== void 0) {
      let data6 = data.customerPhones;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err19 = { instancePath: instancePath + "/customerPhones/" + i0, schemaPath: "#/properties/customerPhones/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customerPhones.items.type, parentSchema: schema1.properties.customerPhones.items };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/customerPhones", schemaPath: "#/properties/customerPhones/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.customerPhones.type, parentSchema: schema1.properties.customerPhones };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { event: !0, assignedUserName: !0, assignedUserPhone: !0, status: !0, previousStatus: !0, wabaNumber: !0, customerPhones: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
