// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:CALL_PERMISSION_REPLY_RECEIVED
var payload = validate1, schema1 = { type: "object", required: ["from", "to", "receivedAt", "messageId", "response", "responseSource"], properties: { from: { type: "string" }, to: { type: "string" }, receivedAt: { type: "string", format: "date-time" }, messageId: { type: "string" }, pairedMessageId: { type: "string" }, response: { anyOf: [{ type: "string", enum: ["accept", "reject"] }, { type: "string" }] }, responseSource: { type: "string" }, expirationTimestamp: { type: "number" }, isPermanent: { type: "boolean" }, dtCustomerId: { type: "string" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.receivedAt === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivedAt" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.messageId === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.response === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.responseSource === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responseSource" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.from.type, parentSchema: schema1.properties.from };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.to.type, parentSchema: schema1.properties.to };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.receivedAt !== void 0) {
      let data2 = data.receivedAt;
      if (typeof data2 == "string") {
        if (!formats0.validate(data2)) {
          let err8 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/properties/receivedAt/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema1.properties.receivedAt };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/properties/receivedAt/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.receivedAt.type, parentSchema: schema1.properties.receivedAt };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err10 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.messageId.type, parentSchema: schema1.properties.messageId };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.pairedMessageId !== void 0 && typeof data.pairedMessageId != "string") {
      let err11 = { instancePath: instancePath + "/pairedMessageId", schemaPath: "#/properties/pairedMessageId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.pairedMessageId.type, parentSchema: schema1.properties.pairedMessageId };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.response !== void 0) {
      let data5 = data.response, _errs12 = errors, valid1 = !1, _errs13 = errors;
      if (typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.response.anyOf[0].type, parentSchema: schema1.properties.response.anyOf[0] };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data5 === "accept" || data5 === "reject")) {
        let err13 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema1.properties.response.anyOf[0].enum }, schema: schema1.properties.response.anyOf[0].enum, parentSchema: schema1.properties.response.anyOf[0] };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      let _errs15 = errors;
      if (typeof data5 != "string") {
        let err14 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.response.anyOf[1].type, parentSchema: schema1.properties.response.anyOf[1] };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, schema: schema1.properties.response.anyOf, parentSchema: schema1.properties.response };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.responseSource !== void 0 && typeof data.responseSource != "string") {
      let err16 = { instancePath: instancePath + "/responseSource", schemaPath: "#/properties/responseSource/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.responseSource.type, parentSchema: schema1.properties.responseSource };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.expirationTimestamp !== void 0) {
      let data7 = data.expirationTimestamp;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err17 = { instancePath: instancePath + "/expirationTimestamp", schemaPath: "#/properties/expirationTimestamp/type", keyword: "type", params: { type: "number" }, schema: schema1.properties.expirationTimestamp.type, parentSchema: schema1.properties.expirationTimestamp };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.isPermanent !== void 0 && typeof data.isPermanent != "boolean") {
      let err18 = { instancePath: instancePath + "/isPermanent", schemaPath: "#/properties/isPermanent/type", keyword: "type", params: { type: "boolean" }, schema: schema1.properties.isPermanent.type, parentSchema: schema1.properties.isPermanent };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err19 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "#/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.dtCustomerId.type, parentSchema: schema1.properties.dtCustomerId };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { from: !0, to: !0, receivedAt: !0, messageId: !0, pairedMessageId: !0, response: !0, responseSource: !0, expirationTimestamp: !0, isPermanent: !0, dtCustomerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
