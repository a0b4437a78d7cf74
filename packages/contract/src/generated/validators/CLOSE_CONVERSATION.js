// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:CLOSE_CONVERSATION
var payload = validate1, schema1 = { type: "object", required: ["customerName", "customerPhone", "from", "to", "dtCustomerId", "closeConversation"], properties: { customerName: { type: "string" }, customerPhone: { type: "string" }, from: { type: "string" }, to: { type: "string" }, dtCustomerId: { type: "string" }, closeConversation: { type: "boolean", const: !0 } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerName" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerPhone === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.closeConversation === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closeConversation" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err6 = { instancePath: instancePath + "/customerName", schemaPath: "#/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customerName.type, parentSchema: schema1.properties.customerName };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err7 = { instancePath: instancePath + "/customerPhone", schemaPath: "#/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customerPhone.type, parentSchema: schema1.properties.customerPhone };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.from.type, parentSchema: schema1.properties.from };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err9 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.to.type, parentSchema: schema1.properties.to };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err10 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "#/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.dtCustomerId.type, parentSchema: schema1.properties.dtCustomerId };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.closeConversation !== void 0) {
      let data5 = data.closeConversation;
      if (typeof data5 != "boolean") {
        let err11 = { instancePath: instancePath + "/closeConversation", schemaPath: "#/properties/closeConversation/type", keyword: "type", params: { type: "boolean" }, schema: schema1.properties.closeConversation.type, parentSchema: schema1.properties.closeConversation };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data5 !== !0) {
        let err12 = { instancePath: instancePath + "/closeConversation", schemaPath: "#/properties/closeConversation/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema1.properties.closeConversation };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { customerName: !0, customerPhone: !0, from: !0, to: !0, dtCustomerId: !0, closeConversation: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
