// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:generateCcAvenuePaymentLink
var body = validate1, schema1 = { type: "object", required: ["configurationName", "items"], properties: { configurationName: { type: "string" }, referenceId: { type: "string", maxLength: 35, pattern: "^[A-Za-z0-9_.-]+$" }, items: { type: "array", items: { $ref: "doubletick:schemas#/$defs/PaymentLinkItem" } }, tax: { type: "number" }, shipping: { type: "number" }, discount: { type: "number" }, billing: { $ref: "doubletick:schemas#/$defs/PaymentLinkBilling" } } }, schema2 = { type: "object", required: ["name", "amount", "quantity"], properties: { name: { type: "string", maxLength: 60 }, amount: { type: "number" }, quantity: { type: "number", minimum: 1, multipleOf: 1 }, saleAmount: { type: "number" } } }, schema3 = { type: "object", properties: { name: { type: "string" }, email: { type: "string" }, phone: { type: "string" }, addressLine: { type: "string" }, city: { type: "string" }, state: { type: "string" }, zip: { type: "string" }, country: { type: "string" } } }, func0 = require_ucs2length().default, pattern0 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.configurationName === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configurationName" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.configurationName !== void 0 && typeof data.configurationName != "string") {
      let err2 = { instancePath: instancePath + "/configurationName", schemaPath: "#/properties/configurationName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.configurationName.type, parentSchema: schema1.properties.configurationName };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.referenceId !== void 0) {
      let data1 = data.referenceId;
      if (typeof data1 == "string") {
        if (func0(data1) > 35) {
          let err3 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/maxLength", keyword: "maxLength", params: { limit: 35 }, schema: 35, parentSchema: schema1.properties.referenceId };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern0.test(data1)) {
          let err4 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, schema: "^[A-Za-z0-9_.-]+$", parentSchema: schema1.properties.referenceId };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.referenceId.type, parentSchema: schema1.properties.referenceId };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.items !== void 0) {
      let data2 = data.items;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name === void 0) {
              let err6 = { instancePath: instancePath + "/items/" + i0, schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/required", keyword: "required", params: { missingProperty: "name" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.amount === void 0) {
              let err7 = { instancePath: instancePath + "/items/" + i0, schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/required", keyword: "required", params: { missingProperty: "amount" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.quantity === void 0) {
              let err8 = { instancePath: instancePath + "/items/" + i0, schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/required", keyword: "required", params: { missingProperty: "quantity" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data3.name !== void 0) {
              let data4 = data3.name;
              if (typeof data4 == "string") {
                if (func0(data4) > 60) {
                  let err9 = { instancePath: instancePath + "/items/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema2.properties.name };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/items/" + i0 + "/name", schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.name.type, parentSchema: schema2.properties.name };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data3.amount !== void 0) {
              let data5 = data3.amount;
              if (!(typeof data5 == "number" && isFinite(data5))) {
                let err11 = { instancePath: instancePath + "/items/" + i0 + "/amount", schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/properties/amount/type", keyword: "type", params: { type: "number" }, schema: schema2.properties.amount.type, parentSchema: schema2.properties.amount };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data3.quantity !== void 0) {
              let data6 = data3.quantity;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 1 || isNaN(data6)) {
                  let err12 = { instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema2.properties.quantity };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                let res0;
                if (res0 = data6 / 1, res0 !== parseInt(res0)) {
                  let err13 = { instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/properties/quantity/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 }, schema: 1, parentSchema: schema2.properties.quantity };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/properties/quantity/type", keyword: "type", params: { type: "number" }, schema: schema2.properties.quantity.type, parentSchema: schema2.properties.quantity };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data3.saleAmount !== void 0) {
              let data7 = data3.saleAmount;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                let err15 = { instancePath: instancePath + "/items/" + i0 + "/saleAmount", schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/properties/saleAmount/type", keyword: "type", params: { type: "number" }, schema: schema2.properties.saleAmount.type, parentSchema: schema2.properties.saleAmount };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
          } else {
            let err16 = { instancePath: instancePath + "/items/" + i0, schemaPath: "doubletick:schemas#/$defs/PaymentLinkItem/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.items.type, parentSchema: schema1.properties.items };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.tax !== void 0) {
      let data8 = data.tax;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err18 = { instancePath: instancePath + "/tax", schemaPath: "#/properties/tax/type", keyword: "type", params: { type: "number" }, schema: schema1.properties.tax.type, parentSchema: schema1.properties.tax };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.shipping !== void 0) {
      let data9 = data.shipping;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        let err19 = { instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/type", keyword: "type", params: { type: "number" }, schema: schema1.properties.shipping.type, parentSchema: schema1.properties.shipping };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.discount !== void 0) {
      let data10 = data.discount;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        let err20 = { instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/type", keyword: "type", params: { type: "number" }, schema: schema1.properties.discount.type, parentSchema: schema1.properties.discount };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.billing !== void 0) {
      let data11 = data.billing;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.name !== void 0 && typeof data11.name != "string") {
          let err21 = { instancePath: instancePath + "/billing/name", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data11.email !== void 0 && typeof data11.email != "string") {
          let err22 = { instancePath: instancePath + "/billing/email", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/email/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.email.type, parentSchema: schema3.properties.email };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data11.phone !== void 0 && typeof data11.phone != "string") {
          let err23 = { instancePath: instancePath + "/billing/phone", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/phone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.phone.type, parentSchema: schema3.properties.phone };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data11.addressLine !== void 0 && typeof data11.addressLine != "string") {
          let err24 = { instancePath: instancePath + "/billing/addressLine", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/addressLine/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.addressLine.type, parentSchema: schema3.properties.addressLine };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data11.city !== void 0 && typeof data11.city != "string") {
          let err25 = { instancePath: instancePath + "/billing/city", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/city/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.city.type, parentSchema: schema3.properties.city };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data11.state !== void 0 && typeof data11.state != "string") {
          let err26 = { instancePath: instancePath + "/billing/state", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/state/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.state.type, parentSchema: schema3.properties.state };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data11.zip !== void 0 && typeof data11.zip != "string") {
          let err27 = { instancePath: instancePath + "/billing/zip", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/zip/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.zip.type, parentSchema: schema3.properties.zip };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data11.country !== void 0 && typeof data11.country != "string") {
          let err28 = { instancePath: instancePath + "/billing/country", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/properties/country/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.country.type, parentSchema: schema3.properties.country };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/billing", schemaPath: "doubletick:schemas#/$defs/PaymentLinkBilling/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { configurationName: !0, referenceId: !0, items: !0, tax: !0, shipping: !0, discount: !0, billing: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate2, schema4 = { type: "object", properties: { paymentLink: { type: "string" }, referenceId: { type: "string" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentLink !== void 0 && typeof data.paymentLink != "string") {
      let err0 = { instancePath: instancePath + "/paymentLink", schemaPath: "#/properties/paymentLink/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.paymentLink.type, parentSchema: schema4.properties.paymentLink };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.referenceId !== void 0 && typeof data.referenceId != "string") {
      let err1 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.referenceId.type, parentSchema: schema4.properties.referenceId };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { paymentLink: !0, referenceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema5.properties.statusCode.type, parentSchema: schema5.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.anyOf[0].items.type, parentSchema: schema5.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.message.anyOf[0].type, parentSchema: schema5.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.anyOf[1].type, parentSchema: schema5.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema5.properties.message.anyOf, parentSchema: schema5.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.statusCode.type, parentSchema: schema6.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.type, parentSchema: schema6.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate5, schema7 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema8 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema8.required, parentSchema: schema8 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.reason.type, parentSchema: schema8.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.statusCode.type, parentSchema: schema6.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.type, parentSchema: schema6.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema7.anyOf, parentSchema: schema7 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response413 = response401, response415 = response401;
export {
  body,
  response201,
  response400,
  response401,
  response403,
  response413,
  response415
};
