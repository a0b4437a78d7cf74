// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:CHAT_ASSIGNED_TO_AGENT
var payload = validate1, schema1 = { type: "object", required: ["chatId", "assignedUserId", "assignedUserName", "assignedUserPhone", "assignedUserEmail", "customerPhone", "dtCustomerId", "message"], properties: { chatId: { type: "string" }, assignedUserId: { type: "string" }, assignedUserName: { type: "string" }, assignedUserPhone: { type: "string" }, assignedUserEmail: { type: "string" }, assignedUserOrgRole: { type: "string" }, assignedUserWabaRole: { type: "string" }, assignedUserWabaNumber: { type: "string" }, customerPhone: { type: "string" }, dtCustomerId: { type: "string" }, message: { type: "object", required: ["text"], properties: { text: { type: "string" } } } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chatId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.assignedUserId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assignedUserId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.assignedUserName === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assignedUserName" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.assignedUserPhone === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assignedUserPhone" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.assignedUserEmail === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assignedUserEmail" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customerPhone === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.message === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err8 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.chatId.type, parentSchema: schema1.properties.chatId };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.assignedUserId !== void 0 && typeof data.assignedUserId != "string") {
      let err9 = { instancePath: instancePath + "/assignedUserId", schemaPath: "#/properties/assignedUserId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.assignedUserId.type, parentSchema: schema1.properties.assignedUserId };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.assignedUserName !== void 0 && typeof data.assignedUserName != "string") {
      let err10 = { instancePath: instancePath + "/assignedUserName", schemaPath: "#/properties/assignedUserName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.assignedUserName.type, parentSchema: schema1.properties.assignedUserName };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.assignedUserPhone !== void 0 && typeof data.assignedUserPhone != "string") {
      let err11 = { instancePath: instancePath + "/assignedUserPhone", schemaPath: "#/properties/assignedUserPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.assignedUserPhone.type, parentSchema: schema1.properties.assignedUserPhone };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.assignedUserEmail !== void 0 && typeof data.assignedUserEmail != "string") {
      let err12 = { instancePath: instancePath + "/assignedUserEmail", schemaPath: "#/properties/assignedUserEmail/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.assignedUserEmail.type, parentSchema: schema1.properties.assignedUserEmail };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.assignedUserOrgRole !== void 0 && typeof data.assignedUserOrgRole != "string") {
      let err13 = { instancePath: instancePath + "/assignedUserOrgRole", schemaPath: "#/properties/assignedUserOrgRole/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.assignedUserOrgRole.type, parentSchema: schema1.properties.assignedUserOrgRole };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.assignedUserWabaRole !== void 0 && typeof data.assignedUserWabaRole != "string") {
      let err14 = { instancePath: instancePath + "/assignedUserWabaRole", schemaPath: "#/properties/assignedUserWabaRole/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.assignedUserWabaRole.type, parentSchema: schema1.properties.assignedUserWabaRole };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.assignedUserWabaNumber !== void 0 && typeof data.assignedUserWabaNumber != "string") {
      let err15 = { instancePath: instancePath + "/assignedUserWabaNumber", schemaPath: "#/properties/assignedUserWabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.assignedUserWabaNumber.type, parentSchema: schema1.properties.assignedUserWabaNumber };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err16 = { instancePath: instancePath + "/customerPhone", schemaPath: "#/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.customerPhone.type, parentSchema: schema1.properties.customerPhone };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err17 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "#/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.dtCustomerId.type, parentSchema: schema1.properties.dtCustomerId };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.message !== void 0) {
      let data10 = data.message;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.text === void 0) {
          let err18 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "text" }, schema: schema1.properties.message.required, parentSchema: schema1.properties.message };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data10.text !== void 0 && typeof data10.text != "string") {
          let err19 = { instancePath: instancePath + "/message/text", schemaPath: "#/properties/message/properties/text/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.message.properties.text.type, parentSchema: schema1.properties.message.properties.text };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "object" }, schema: schema1.properties.message.type, parentSchema: schema1.properties.message };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { chatId: !0, assignedUserId: !0, assignedUserName: !0, assignedUserPhone: !0, assignedUserEmail: !0, assignedUserOrgRole: !0, assignedUserWabaRole: !0, assignedUserWabaNumber: !0, customerPhone: !0, dtCustomerId: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
