// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:ON_SLA_ESCALATED_PUBLIC
var payload = validate1, schema1 = { type: "object", required: ["escalationLevel", "customerPhone", "wabaNumber", "eventType"], properties: { customerPhone: { type: "string" }, wabaNumber: { type: "string" }, slaName: { type: "string" }, responseTime: { type: "number" }, escalationLevel: { type: "number" }, eventType: { type: "string", const: "ON_SLA_ESCALATED_PUBLIC" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.escalationLevel === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "escalationLevel" }, schema: schema1.required, parentSchema: schema1 };
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
    if (data.eventType === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventType" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err4 = { instancePath: instancePath + "/customerPhone", schemaPath: "#/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customerPhone.type, parentSchema: schema1.properties.customerPhone };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err5 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumber.type, parentSchema: schema1.properties.wabaNumber };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.slaName !== void 0 && typeof data.slaName != "string") {
      let err6 = { instancePath: instancePath + "/slaName", schemaPath: "#/properties/slaName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.slaName.type, parentSchema: schema1.properties.slaName };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.responseTime !== void 0) {
      let data3 = data.responseTime;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/responseTime", schemaPath: "#/properties/responseTime/type", keyword: "type", params: { type: "number" }, schema: schema1.properties.responseTime.type, parentSchema: schema1.properties.responseTime };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.escalationLevel !== void 0) {
      let data4 = data.escalationLevel;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/escalationLevel", schemaPath: "#/properties/escalationLevel/type", keyword: "type", params: { type: "number" }, schema: schema1.properties.escalationLevel.type, parentSchema: schema1.properties.escalationLevel };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.eventType !== void 0) {
      let data5 = data.eventType;
      if (typeof data5 != "string") {
        let err9 = { instancePath: instancePath + "/eventType", schemaPath: "#/properties/eventType/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.eventType.type, parentSchema: schema1.properties.eventType };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data5 !== "ON_SLA_ESCALATED_PUBLIC") {
        let err10 = { instancePath: instancePath + "/eventType", schemaPath: "#/properties/eventType/const", keyword: "const", params: { allowedValue: "ON_SLA_ESCALATED_PUBLIC" }, schema: "ON_SLA_ESCALATED_PUBLIC", parentSchema: schema1.properties.eventType };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { customerPhone: !0, wabaNumber: !0, slaName: !0, responseTime: !0, escalationLevel: !0, eventType: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
