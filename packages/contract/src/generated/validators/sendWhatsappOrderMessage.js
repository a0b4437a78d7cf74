// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:sendWhatsappOrderMessage
var body = validate1, schema1 = { type: "object", required: ["content"], properties: { from: { $ref: "doubletick:schemas#/$defs/MessageSenderNumber" }, to: { $ref: "doubletick:schemas#/$defs/MessageRecipientNumber" }, messageId: { $ref: "doubletick:schemas#/$defs/NewMessageId" }, content: { $ref: "doubletick:schemas#/$defs/OrderMessageContent" } } }, schema2 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema3 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema4 = { type: "string", format: "uuid", minLength: 36, maxLength: 36 }, func0 = require_ucs2length().default, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, schema5 = { type: "object", required: ["body", "orderDetails"], properties: { header: { $ref: "doubletick:schemas#/$defs/OrderMessageHeader" }, body: { type: "string" }, footer: { type: "string" }, orderDetails: { $ref: "doubletick:schemas#/$defs/OrderMessageDetails" } } }, schema6 = { type: "object", required: ["link"], properties: { link: { type: "string" } } }, schema7 = { type: "object", required: ["items"], anyOf: [{ required: ["configurationName"] }, { required: ["upiIntentLink"] }, { required: ["paymentLink"] }], properties: { configurationName: { type: "string" }, upiIntentLink: { type: "string" }, paymentLink: { type: "string" }, referenceId: { type: "string", maxLength: 35 }, provider: { type: "string", enum: ["razorpay", "payu", "zaakpay", "billdesk", "upi_vpa"] }, currency: { type: "string", minLength: 3, maxLength: 3 }, type: { type: "string", enum: ["digital-goods", "physical-goods"] }, items: { type: "array", minItems: 1, items: { $ref: "doubletick:schemas#/$defs/OrderMessageItem" } }, tax: { type: "number", minimum: 0 }, taxDescription: { type: "string" }, discount: { type: "number", minimum: 0 }, shipping: { type: "number", minimum: 0 }, catalogId: { type: "string" } } }, schema8 = { type: "object", required: ["name", "amount", "quantity"], properties: { name: { type: "string", maxLength: 60 }, amount: { type: "number" }, quantity: { type: "integer", minimum: 1 }, saleAmount: { type: "number" }, retailerId: { type: "string" }, countryOfOrigin: { type: "string" }, importerName: { type: "string" }, importerAddress: { $ref: "doubletick:schemas#/$defs/OrderMessageAddress" } } }, schema9 = { type: "object", required: ["addressLine1", "city", "countryCode", "postalCode"], properties: { addressLine1: { type: "string" }, addressLine2: { type: "string" }, city: { type: "string" }, state: { type: "string" }, countryCode: { type: "string" }, postalCode: { type: "string" }, zoneCode: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema8.required, parentSchema: schema8 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.amount === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema8.required, parentSchema: schema8 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.quantity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" }, schema: schema8.required, parentSchema: schema8 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func0(data0) > 60) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema8.properties.name };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.name.type, parentSchema: schema8.properties.name };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, schema: schema8.properties.amount.type, parentSchema: schema8.properties.amount };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "integer" }, schema: schema8.properties.quantity.type, parentSchema: schema8.properties.quantity };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema8.properties.quantity };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      let data3 = data.saleAmount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err8 = { instancePath: instancePath + "/saleAmount", schemaPath: "#/properties/saleAmount/type", keyword: "type", params: { type: "number" }, schema: schema8.properties.saleAmount.type, parentSchema: schema8.properties.saleAmount };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.retailerId !== void 0 && typeof data.retailerId != "string") {
      let err9 = { instancePath: instancePath + "/retailerId", schemaPath: "#/properties/retailerId/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.retailerId.type, parentSchema: schema8.properties.retailerId };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.countryOfOrigin !== void 0 && typeof data.countryOfOrigin != "string") {
      let err10 = { instancePath: instancePath + "/countryOfOrigin", schemaPath: "#/properties/countryOfOrigin/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.countryOfOrigin.type, parentSchema: schema8.properties.countryOfOrigin };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.importerName !== void 0 && typeof data.importerName != "string") {
      let err11 = { instancePath: instancePath + "/importerName", schemaPath: "#/properties/importerName/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.importerName.type, parentSchema: schema8.properties.importerName };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.importerAddress !== void 0) {
      let data7 = data.importerAddress;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.addressLine1 === void 0) {
          let err12 = { instancePath: instancePath + "/importerAddress", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/required", keyword: "required", params: { missingProperty: "addressLine1" }, schema: schema9.required, parentSchema: schema9 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data7.city === void 0) {
          let err13 = { instancePath: instancePath + "/importerAddress", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/required", keyword: "required", params: { missingProperty: "city" }, schema: schema9.required, parentSchema: schema9 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data7.countryCode === void 0) {
          let err14 = { instancePath: instancePath + "/importerAddress", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/required", keyword: "required", params: { missingProperty: "countryCode" }, schema: schema9.required, parentSchema: schema9 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data7.postalCode === void 0) {
          let err15 = { instancePath: instancePath + "/importerAddress", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/required", keyword: "required", params: { missingProperty: "postalCode" }, schema: schema9.required, parentSchema: schema9 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data7.addressLine1 !== void 0 && typeof data7.addressLine1 != "string") {
          let err16 = { instancePath: instancePath + "/importerAddress/addressLine1", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/properties/addressLine1/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.addressLine1.type, parentSchema: schema9.properties.addressLine1 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data7.addressLine2 !== void 0 && typeof data7.addressLine2 != "string") {
          let err17 = { instancePath: instancePath + "/importerAddress/addressLine2", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/properties/addressLine2/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.addressLine2.type, parentSchema: schema9.properties.addressLine2 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data7.city !== void 0 && typeof data7.city != "string") {
          let err18 = { instancePath: instancePath + "/importerAddress/city", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/properties/city/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.city.type, parentSchema: schema9.properties.city };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data7.state !== void 0 && typeof data7.state != "string") {
          let err19 = { instancePath: instancePath + "/importerAddress/state", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/properties/state/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.state.type, parentSchema: schema9.properties.state };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data7.countryCode !== void 0 && typeof data7.countryCode != "string") {
          let err20 = { instancePath: instancePath + "/importerAddress/countryCode", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/properties/countryCode/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.countryCode.type, parentSchema: schema9.properties.countryCode };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data7.postalCode !== void 0 && typeof data7.postalCode != "string") {
          let err21 = { instancePath: instancePath + "/importerAddress/postalCode", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/properties/postalCode/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.postalCode.type, parentSchema: schema9.properties.postalCode };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data7.zoneCode !== void 0 && typeof data7.zoneCode != "string") {
          let err22 = { instancePath: instancePath + "/importerAddress/zoneCode", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/properties/zoneCode/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.zoneCode.type, parentSchema: schema9.properties.zoneCode };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/importerAddress", schemaPath: "doubletick:schemas#/$defs/OrderMessageAddress/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { name: !0, amount: !0, quantity: !0, saleAmount: !0, retailerId: !0, countryOfOrigin: !0, importerName: !0, importerAddress: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.configurationName === void 0) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "configurationName" }, schema: schema7.anyOf[0].required, parentSchema: schema7.anyOf[0] };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.upiIntentLink === void 0) {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "upiIntentLink" }, schema: schema7.anyOf[1].required, parentSchema: schema7.anyOf[1] };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.paymentLink === void 0) {
    let err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "paymentLink" }, schema: schema7.anyOf[2].required, parentSchema: schema7.anyOf[2] };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema7.anyOf, parentSchema: schema7 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.configurationName !== void 0 && typeof data.configurationName != "string") {
      let err5 = { instancePath: instancePath + "/configurationName", schemaPath: "#/properties/configurationName/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.configurationName.type, parentSchema: schema7.properties.configurationName };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.upiIntentLink !== void 0 && typeof data.upiIntentLink != "string") {
      let err6 = { instancePath: instancePath + "/upiIntentLink", schemaPath: "#/properties/upiIntentLink/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.upiIntentLink.type, parentSchema: schema7.properties.upiIntentLink };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.paymentLink !== void 0 && typeof data.paymentLink != "string") {
      let err7 = { instancePath: instancePath + "/paymentLink", schemaPath: "#/properties/paymentLink/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.paymentLink.type, parentSchema: schema7.properties.paymentLink };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.referenceId !== void 0) {
      let data3 = data.referenceId;
      if (typeof data3 == "string") {
        if (func0(data3) > 35) {
          let err8 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/maxLength", keyword: "maxLength", params: { limit: 35 }, schema: 35, parentSchema: schema7.properties.referenceId };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.referenceId.type, parentSchema: schema7.properties.referenceId };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.provider !== void 0) {
      let data4 = data.provider;
      if (typeof data4 != "string") {
        let err10 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.provider.type, parentSchema: schema7.properties.provider };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data4 === "razorpay" || data4 === "payu" || data4 === "zaakpay" || data4 === "billdesk" || data4 === "upi_vpa")) {
        let err11 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/enum", keyword: "enum", params: { allowedValues: schema7.properties.provider.enum }, schema: schema7.properties.provider.enum, parentSchema: schema7.properties.provider };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data5 = data.currency;
      if (typeof data5 == "string") {
        if (func0(data5) > 3) {
          let err12 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, schema: 3, parentSchema: schema7.properties.currency };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func0(data5) < 3) {
          let err13 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 3 }, schema: 3, parentSchema: schema7.properties.currency };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.currency.type, parentSchema: schema7.properties.currency };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      if (typeof data6 != "string") {
        let err15 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.type.type, parentSchema: schema7.properties.type };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data6 === "digital-goods" || data6 === "physical-goods")) {
        let err16 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema7.properties.type.enum }, schema: schema7.properties.type.enum, parentSchema: schema7.properties.type };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.items !== void 0) {
      let data7 = data.items;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err17 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema7.properties.items };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate4(data7[i0], { instancePath: instancePath + "/items/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.items.type, parentSchema: schema7.properties.items };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.tax !== void 0) {
      let data9 = data.tax;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          let err19 = { instancePath: instancePath + "/tax", schemaPath: "#/properties/tax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema7.properties.tax };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/tax", schemaPath: "#/properties/tax/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.tax.type, parentSchema: schema7.properties.tax };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.taxDescription !== void 0 && typeof data.taxDescription != "string") {
      let err21 = { instancePath: instancePath + "/taxDescription", schemaPath: "#/properties/taxDescription/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.taxDescription.type, parentSchema: schema7.properties.taxDescription };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.discount !== void 0) {
      let data11 = data.discount;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          let err22 = { instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema7.properties.discount };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.discount.type, parentSchema: schema7.properties.discount };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.shipping !== void 0) {
      let data12 = data.shipping;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          let err24 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema7.properties.shipping };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.shipping.type, parentSchema: schema7.properties.shipping };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.catalogId !== void 0 && typeof data.catalogId != "string") {
      let err26 = { instancePath: instancePath + "/catalogId", schemaPath: "#/properties/catalogId/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.catalogId.type, parentSchema: schema7.properties.catalogId };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { configurationName: !0, upiIntentLink: !0, paymentLink: !0, referenceId: !0, provider: !0, currency: !0, type: !0, items: !0, tax: !0, taxDescription: !0, discount: !0, shipping: !0, catalogId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderDetails === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderDetails" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.header !== void 0) {
      let data0 = data.header;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.link === void 0) {
          let err2 = { instancePath: instancePath + "/header", schemaPath: "doubletick:schemas#/$defs/OrderMessageHeader/required", keyword: "required", params: { missingProperty: "link" }, schema: schema6.required, parentSchema: schema6 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.link !== void 0 && typeof data0.link != "string") {
          let err3 = { instancePath: instancePath + "/header/link", schemaPath: "doubletick:schemas#/$defs/OrderMessageHeader/properties/link/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.link.type, parentSchema: schema6.properties.link };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/header", schemaPath: "doubletick:schemas#/$defs/OrderMessageHeader/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err5 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.body.type, parentSchema: schema5.properties.body };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.footer !== void 0 && typeof data.footer != "string") {
      let err6 = { instancePath: instancePath + "/footer", schemaPath: "#/properties/footer/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.footer.type, parentSchema: schema5.properties.footer };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    data.orderDetails !== void 0 && (validate3(data.orderDetails, { instancePath: instancePath + "/orderDetails", parentData: data, parentDataProperty: "orderDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { header: !0, body: !0, footer: !0, orderDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (func0(data0) > 15) {
          let err1 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema2 };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data0) < 10) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema2 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/type", keyword: "type", params: { type: "string" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func0(data1) > 15) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema3 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data1) < 10) {
          let err5 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data2 = data.messageId;
      if (typeof data2 == "string") {
        if (func0(data2) > 36) {
          let err7 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/maxLength", keyword: "maxLength", params: { limit: 36 }, schema: 36, parentSchema: schema4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func0(data2) < 36) {
          let err8 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/minLength", keyword: "minLength", params: { limit: 36 }, schema: 36, parentSchema: schema4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!formats0.test(data2)) {
          let err9 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/format", keyword: "format", params: { format: "uuid" }, schema: "uuid", parentSchema: schema4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/type", keyword: "type", params: { type: "string" }, schema: schema4.type, parentSchema: schema4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.content !== void 0 && (validate2(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { from: !0, to: !0, messageId: !0, content: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate8, schema10 = { type: "object", properties: { status: { $ref: "doubletick:schemas#/$defs/SendStatus" }, recipient: { type: "string" }, messageId: { type: "string" } } }, schema11 = { anyOf: [{ type: "string", enum: ["SENT", "FAILED", "ENQUEUED"] }, { type: "string" }] };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema11.anyOf[0].type, parentSchema: schema11.anyOf[0] };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "SENT" || data0 === "FAILED" || data0 === "ENQUEUED")) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.anyOf[0].enum }, schema: schema11.anyOf[0].enum, parentSchema: schema11.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema11.anyOf[1].type, parentSchema: schema11.anyOf[1] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf", keyword: "anyOf", params: {}, schema: schema11.anyOf, parentSchema: schema11 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recipient !== void 0 && typeof data.recipient != "string") {
      let err4 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.recipient.type, parentSchema: schema10.properties.recipient };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err5 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.messageId.type, parentSchema: schema10.properties.messageId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { status: !0, recipient: !0, messageId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate9, schema12 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema12.properties.statusCode.type, parentSchema: schema12.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.message.anyOf[0].items.type, parentSchema: schema12.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema12.properties.message.anyOf[0].type, parentSchema: schema12.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.message.anyOf[1].type, parentSchema: schema12.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema12.properties.message.anyOf, parentSchema: schema12.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema12.properties.error.type, parentSchema: schema12.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate9.errors = vErrors, errors === 0;
}
validate9.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate10, schema13 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema13.properties.statusCode.type, parentSchema: schema13.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.message.type, parentSchema: schema13.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.error.type, parentSchema: schema13.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
validate10.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate11, schema14 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema15 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate11.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema15.required, parentSchema: schema15 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema15.properties.reason.type, parentSchema: schema15.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.reason = !0;
  }
  let _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data1 = data.statusCode;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema13.properties.statusCode.type, parentSchema: schema13.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.message.type, parentSchema: schema13.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.error.type, parentSchema: schema13.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema14.anyOf, parentSchema: schema14 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate11.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate11.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
var response413 = response401, response415 = response401, response422 = response401;
export {
  body,
  response201,
  response400,
  response401,
  response403,
  response413,
  response415,
  response422
};
