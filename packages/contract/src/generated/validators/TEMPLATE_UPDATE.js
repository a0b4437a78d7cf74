// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:TEMPLATE_UPDATE
var payload = validate1, schema1 = { type: "object", required: ["wabaPhoneNumber", "templateName", "templateLanguage", "newStatus", "oldStatus", "rejectedReason", "event"], properties: { wabaPhoneNumber: { type: "string" }, templateName: { type: "string" }, templateLanguage: { type: "string" }, newStatus: { anyOf: [{ type: "string", enum: ["APPROVED", "REJECTED", "PENDING", "PAUSED"] }, { type: "string" }] }, oldStatus: { anyOf: [{ type: "string", enum: ["APPROVED", "REJECTED", "PENDING", "PAUSED"] }, { type: "string" }, { type: "null" }] }, rejectedReason: { type: "string" }, agentName: { type: "string" }, agentNumber: { type: "string" }, event: { type: "string", const: "TEMPLATE_STATUS_UPDATE" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wabaPhoneNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaPhoneNumber" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.templateName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templateName" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.templateLanguage === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templateLanguage" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.newStatus === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "newStatus" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.oldStatus === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oldStatus" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.rejectedReason === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rejectedReason" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.event === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.wabaPhoneNumber !== void 0 && typeof data.wabaPhoneNumber != "string") {
      let err7 = { instancePath: instancePath + "/wabaPhoneNumber", schemaPath: "#/properties/wabaPhoneNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaPhoneNumber.type, parentSchema: schema1.properties.wabaPhoneNumber };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.templateName !== void 0 && typeof data.templateName != "string") {
      let err8 = { instancePath: instancePath + "/templateName", schemaPath: "#/properties/templateName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.templateName.type, parentSchema: schema1.properties.templateName };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.templateLanguage !== void 0 && typeof data.templateLanguage != "string") {
      let err9 = { instancePath: instancePath + "/templateLanguage", schemaPath: "#/properties/templateLanguage/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.templateLanguage.type, parentSchema: schema1.properties.templateLanguage };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.newStatus !== void 0) {
      let data3 = data.newStatus, _errs8 = errors, valid1 = !1, _errs9 = errors;
      if (typeof data3 != "string") {
        let err10 = { instancePath: instancePath + "/newStatus", schemaPath: "#/properties/newStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.newStatus.anyOf[0].type, parentSchema: schema1.properties.newStatus.anyOf[0] };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data3 === "APPROVED" || data3 === "REJECTED" || data3 === "PENDING" || data3 === "PAUSED")) {
        let err11 = { instancePath: instancePath + "/newStatus", schemaPath: "#/properties/newStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema1.properties.newStatus.anyOf[0].enum }, schema: schema1.properties.newStatus.anyOf[0].enum, parentSchema: schema1.properties.newStatus.anyOf[0] };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      if (typeof data3 != "string") {
        let err12 = { instancePath: instancePath + "/newStatus", schemaPath: "#/properties/newStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.newStatus.anyOf[1].type, parentSchema: schema1.properties.newStatus.anyOf[1] };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/newStatus", schemaPath: "#/properties/newStatus/anyOf", keyword: "anyOf", params: {}, schema: schema1.properties.newStatus.anyOf, parentSchema: schema1.properties.newStatus };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.oldStatus !== void 0) {
      let data4 = data.oldStatus, _errs14 = errors, valid2 = !1, _errs15 = errors;
      if (typeof data4 != "string") {
        let err14 = { instancePath: instancePath + "/oldStatus", schemaPath: "#/properties/oldStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.oldStatus.anyOf[0].type, parentSchema: schema1.properties.oldStatus.anyOf[0] };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data4 === "APPROVED" || data4 === "REJECTED" || data4 === "PENDING" || data4 === "PAUSED")) {
        let err15 = { instancePath: instancePath + "/oldStatus", schemaPath: "#/properties/oldStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema1.properties.oldStatus.anyOf[0].enum }, schema: schema1.properties.oldStatus.anyOf[0].enum, parentSchema: schema1.properties.oldStatus.anyOf[0] };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      let _errs17 = errors;
      if (typeof data4 != "string") {
        let err16 = { instancePath: instancePath + "/oldStatus", schemaPath: "#/properties/oldStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.oldStatus.anyOf[1].type, parentSchema: schema1.properties.oldStatus.anyOf[1] };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      let _errs19 = errors;
      if (data4 !== null) {
        let err17 = { instancePath: instancePath + "/oldStatus", schemaPath: "#/properties/oldStatus/anyOf/2/type", keyword: "type", params: { type: "null" }, schema: schema1.properties.oldStatus.anyOf[2].type, parentSchema: schema1.properties.oldStatus.anyOf[2] };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid1 = _errs19 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err18 = { instancePath: instancePath + "/oldStatus", schemaPath: "#/properties/oldStatus/anyOf", keyword: "anyOf", params: {}, schema: schema1.properties.oldStatus.anyOf, parentSchema: schema1.properties.oldStatus };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.rejectedReason !== void 0 && typeof data.rejectedReason != "string") {
      let err19 = { instancePath: instancePath + "/rejectedReason", schemaPath: "#/properties/rejectedReason/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.rejectedReason.type, parentSchema: schema1.properties.rejectedReason };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.agentName !== void 0 && typeof data.agentName != "string") {
      let err20 = { instancePath: instancePath + "/agentName", schemaPath: "#/properties/agentName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.agentName.type, parentSchema: schema1.properties.agentName };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.agentNumber !== void 0 && typeof data.agentNumber != "string") {
      let err21 = { instancePath: instancePath + "/agentNumber", schemaPath: "#/properties/agentNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.agentNumber.type, parentSchema: schema1.properties.agentNumber };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.event !== void 0) {
      let data8 = data.event;
      if (typeof data8 != "string") {
        let err22 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.event.type, parentSchema: schema1.properties.event };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data8 !== "TEMPLATE_STATUS_UPDATE") {
        let err23 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "TEMPLATE_STATUS_UPDATE" }, schema: "TEMPLATE_STATUS_UPDATE", parentSchema: schema1.properties.event };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { wabaPhoneNumber: !0, templateName: !0, templateLanguage: !0, newStatus: !0, oldStatus: !0, rejectedReason: !0, agentName: !0, agentNumber: !0, event: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
