// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:CONVERSATION_COST_DEDUCTED
var payload = validate1, schema1 = { type: "object", required: ["conversationId", "customerPhone", "wabaNumber", "conversationType", "countryCode", "cost"], properties: { conversationId: { type: "string" }, customerName: { type: ["string", "null"] }, customerPhone: { type: "string" }, wabaNumber: { type: "string" }, conversationType: { anyOf: [{ type: "string", enum: ["USER_INITIATED", "BUSINESS_INITIATED", "SERVICE", "REFERRAL_CONVERSION"] }, { type: "string" }] }, countryCode: { type: "string" }, cost: { type: "number" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.conversationId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conversationId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerPhone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.conversationType === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conversationType" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.countryCode === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countryCode" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.cost === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.conversationId !== void 0 && typeof data.conversationId != "string") {
      let err6 = { instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.conversationId.type, parentSchema: schema1.properties.conversationId };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.customerName !== void 0) {
      let data1 = data.customerName;
      if (typeof data1 != "string" && data1 !== null) {
        let err7 = { instancePath: instancePath + "/customerName", schemaPath: "#/properties/customerName/type", keyword: "type", params: { type: schema1.properties.customerName.type }, schema: schema1.properties.customerName.type, parentSchema: schema1.properties.customerName };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err8 = { instancePath: instancePath + "/customerPhone", schemaPath: "#/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customerPhone.type, parentSchema: schema1.properties.customerPhone };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err9 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumber.type, parentSchema: schema1.properties.wabaNumber };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.conversationType !== void 0) {
      let data4 = data.conversationType, _errs10 = errors, valid1 = !1, _errs11 = errors;
      if (typeof data4 != "string") {
        let err10 = { instancePath: instancePath + "/conversationType", schemaPath: "#/properties/conversationType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.conversationType.anyOf[0].type, parentSchema: schema1.properties.conversationType.anyOf[0] };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data4 === "USER_INITIATED" || data4 === "BUSINESS_INITIATED" || data4 === "SERVICE" || data4 === "REFERRAL_CONVERSION")) {
        let err11 = { instancePath: instancePath + "/conversationType", schemaPath: "#/properties/conversationType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema1.properties.conversationType.anyOf[0].enum }, schema: schema1.properties.conversationType.anyOf[0].enum, parentSchema: schema1.properties.conversationType.anyOf[0] };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      if (typeof data4 != "string") {
        let err12 = { instancePath: instancePath + "/conversationType", schemaPath: "#/properties/conversationType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.conversationType.anyOf[1].type, parentSchema: schema1.properties.conversationType.anyOf[1] };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/conversationType", schemaPath: "#/properties/conversationType/anyOf", keyword: "anyOf", params: {}, schema: schema1.properties.conversationType.anyOf, parentSchema: schema1.properties.conversationType };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.countryCode !== void 0 && typeof data.countryCode != "string") {
      let err14 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.countryCode.type, parentSchema: schema1.properties.countryCode };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.cost !== void 0) {
      let data6 = data.cost;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err15 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "number" }, schema: schema1.properties.cost.type, parentSchema: schema1.properties.cost };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { conversationId: !0, customerName: !0, customerPhone: !0, wabaNumber: !0, conversationType: !0, countryCode: !0, cost: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
