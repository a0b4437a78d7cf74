// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:CHAT_UNASSIGNED
var payload = validate1, schema1 = { type: "object", required: ["chatId", "dtCustomerId"], properties: { chatId: { type: "string" }, customerPhone: { type: "string" }, wabaNumber: { type: "string" }, dtCustomerId: { type: "string" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chatId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err2 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.chatId.type, parentSchema: schema1.properties.chatId };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err3 = { instancePath: instancePath + "/customerPhone", schemaPath: "#/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customerPhone.type, parentSchema: schema1.properties.customerPhone };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err4 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.wabaNumber.type, parentSchema: schema1.properties.wabaNumber };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err5 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "#/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.dtCustomerId.type, parentSchema: schema1.properties.dtCustomerId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { chatId: !0, customerPhone: !0, wabaNumber: !0, dtCustomerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
