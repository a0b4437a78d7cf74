// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:NEW_LEAD
var payload = validate1, schema1 = { oneOf: [{ $ref: "doubletick:schemas#/$defs/NewLeadStandardEvent" }, { $ref: "doubletick:schemas#/$defs/NewLeadCtwaEvent" }] }, schema2 = { allOf: [{ $ref: "doubletick:schemas#/$defs/NewLeadEventBase" }, { type: "object", required: ["isCTWA"], properties: { isCTWA: { type: "boolean", const: !1 }, referral: !1 } }] }, schema3 = { type: "object", required: ["customerName", "customerPhone", "from", "to", "wabaNumber", "isCTWA", "dtCustomerId", "customerId", "newLead"], properties: { customerName: { type: "string" }, customerPhone: { type: "string" }, from: { type: "string" }, to: { type: "string" }, wabaNumber: { type: "string" }, isCTWA: { type: "boolean" }, dtMessageId: { type: "string" }, dtCustomerId: { type: "string" }, customerId: { type: "string" }, newLead: { type: "boolean", const: !0 } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerName === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "customerName" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerPhone === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "from" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "to" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.isCTWA === void 0) {
      let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "isCTWA" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.customerId === void 0) {
      let err7 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.newLead === void 0) {
      let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "newLead" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err9 = { instancePath: instancePath + "/customerName", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerName.type, parentSchema: schema3.properties.customerName };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err10 = { instancePath: instancePath + "/customerPhone", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerPhone.type, parentSchema: schema3.properties.customerPhone };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err11 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.from.type, parentSchema: schema3.properties.from };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err12 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.to.type, parentSchema: schema3.properties.to };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err13 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.isCTWA !== void 0 && typeof data.isCTWA != "boolean") {
      let err14 = { instancePath: instancePath + "/isCTWA", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/isCTWA/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.isCTWA.type, parentSchema: schema3.properties.isCTWA };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.dtMessageId !== void 0 && typeof data.dtMessageId != "string") {
      let err15 = { instancePath: instancePath + "/dtMessageId", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/dtMessageId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtMessageId.type, parentSchema: schema3.properties.dtMessageId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err16 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err17 = { instancePath: instancePath + "/customerId", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerId.type, parentSchema: schema3.properties.customerId };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.newLead !== void 0) {
      let data9 = data.newLead;
      if (typeof data9 != "boolean") {
        let err18 = { instancePath: instancePath + "/newLead", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/newLead/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.newLead.type, parentSchema: schema3.properties.newLead };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data9 !== !0) {
        let err19 = { instancePath: instancePath + "/newLead", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/newLead/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema3.properties.newLead };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isCTWA === void 0) {
      let err21 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "isCTWA" }, schema: schema2.allOf[1].required, parentSchema: schema2.allOf[1] };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.isCTWA !== void 0) {
      let data10 = data.isCTWA;
      if (typeof data10 != "boolean") {
        let err22 = { instancePath: instancePath + "/isCTWA", schemaPath: "#/allOf/1/properties/isCTWA/type", keyword: "type", params: { type: "boolean" }, schema: schema2.allOf[1].properties.isCTWA.type, parentSchema: schema2.allOf[1].properties.isCTWA };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data10 !== !1) {
        let err23 = { instancePath: instancePath + "/isCTWA", schemaPath: "#/allOf/1/properties/isCTWA/const", keyword: "const", params: { allowedValue: !1 }, schema: !1, parentSchema: schema2.allOf[1].properties.isCTWA };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.referral !== void 0) {
      let err24 = { instancePath: instancePath + "/referral", schemaPath: "#/allOf/1/properties/referral/false schema", keyword: "false schema", params: {}, schema: !1, parentSchema: schema2.allOf[1].properties.referral, data: data.referral };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema2.allOf[1].type, parentSchema: schema2.allOf[1] };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { isCTWA: !0, referral: !0, customerName: !0, customerPhone: !0, from: !0, to: !0, wabaNumber: !0, dtMessageId: !0, dtCustomerId: !0, customerId: !0, newLead: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema4 = { allOf: [{ $ref: "doubletick:schemas#/$defs/NewLeadEventBase" }, { type: "object", required: ["isCTWA"], properties: { isCTWA: { type: "boolean", const: !0 }, referral: { $ref: "doubletick:schemas#/$defs/AdReferral" } } }] }, schema6 = { anyOf: [{ $ref: "doubletick:schemas#/$defs/AdReferralCloudApi" }, { $ref: "doubletick:schemas#/$defs/AdReferralPartner" }] }, schema7 = { allOf: [{ $ref: "doubletick:schemas#/$defs/AdReferralBase" }, { type: "object", properties: { media_type: { anyOf: [{ type: "string", enum: ["image", "video"] }, { type: "string" }] }, image_url: { type: "string", format: "uri" }, video_url: { type: "string", format: "uri" }, thumbnail_url: { type: "string", format: "uri" } } }] }, schema8 = { type: "object", properties: { source_url: { type: "string" }, source_type: { anyOf: [{ type: "string", enum: ["ad", "post"] }, { type: "string" }] }, source_id: { type: "string" }, headline: { type: "string" }, body: { type: "string" }, ctwa_clid: { type: "string" } } }, formats0 = require_formats().fullFormats.uri;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source_url !== void 0 && typeof data.source_url != "string") {
      let err0 = { instancePath: instancePath + "/source_url", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_url/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_url.type, parentSchema: schema8.properties.source_url };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source_type !== void 0) {
      let data1 = data.source_type, _errs6 = errors, valid3 = !1, _errs7 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_type.anyOf[0].type, parentSchema: schema8.properties.source_type.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "ad" || data1 === "post")) {
        let err2 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema8.properties.source_type.anyOf[0].enum }, schema: schema8.properties.source_type.anyOf[0].enum, parentSchema: schema8.properties.source_type.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_type.anyOf[1].type, parentSchema: schema8.properties.source_type.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf", keyword: "anyOf", params: {}, schema: schema8.properties.source_type.anyOf, parentSchema: schema8.properties.source_type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.source_id !== void 0 && typeof data.source_id != "string") {
      let err5 = { instancePath: instancePath + "/source_id", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_id/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_id.type, parentSchema: schema8.properties.source_id };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.headline !== void 0 && typeof data.headline != "string") {
      let err6 = { instancePath: instancePath + "/headline", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/headline/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.headline.type, parentSchema: schema8.properties.headline };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err7 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.body.type, parentSchema: schema8.properties.body };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.ctwa_clid !== void 0 && typeof data.ctwa_clid != "string") {
      let err8 = { instancePath: instancePath + "/ctwa_clid", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/ctwa_clid/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.ctwa_clid.type, parentSchema: schema8.properties.ctwa_clid };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/AdReferralBase/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.media_type !== void 0) {
      let data6 = data.media_type, _errs22 = errors, valid5 = !1, _errs23 = errors;
      if (typeof data6 != "string") {
        let err10 = { instancePath: instancePath + "/media_type", schemaPath: "#/allOf/1/properties/media_type/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema7.allOf[1].properties.media_type.anyOf[0].type, parentSchema: schema7.allOf[1].properties.media_type.anyOf[0] };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data6 === "image" || data6 === "video")) {
        let err11 = { instancePath: instancePath + "/media_type", schemaPath: "#/allOf/1/properties/media_type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema7.allOf[1].properties.media_type.anyOf[0].enum }, schema: schema7.allOf[1].properties.media_type.anyOf[0].enum, parentSchema: schema7.allOf[1].properties.media_type.anyOf[0] };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid1 = _errs23 === errors;
      valid5 = valid5 || _valid1;
      let _errs25 = errors;
      if (typeof data6 != "string") {
        let err12 = { instancePath: instancePath + "/media_type", schemaPath: "#/allOf/1/properties/media_type/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema7.allOf[1].properties.media_type.anyOf[1].type, parentSchema: schema7.allOf[1].properties.media_type.anyOf[1] };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid1 = _errs25 === errors;
      if (valid5 = valid5 || _valid1, valid5)
        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/media_type", schemaPath: "#/allOf/1/properties/media_type/anyOf", keyword: "anyOf", params: {}, schema: schema7.allOf[1].properties.media_type.anyOf, parentSchema: schema7.allOf[1].properties.media_type };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.image_url !== void 0) {
      let data7 = data.image_url;
      if (typeof data7 == "string") {
        if (!formats0(data7)) {
          let err14 = { instancePath: instancePath + "/image_url", schemaPath: "#/allOf/1/properties/image_url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema7.allOf[1].properties.image_url };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/image_url", schemaPath: "#/allOf/1/properties/image_url/type", keyword: "type", params: { type: "string" }, schema: schema7.allOf[1].properties.image_url.type, parentSchema: schema7.allOf[1].properties.image_url };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.video_url !== void 0) {
      let data8 = data.video_url;
      if (typeof data8 == "string") {
        if (!formats0(data8)) {
          let err16 = { instancePath: instancePath + "/video_url", schemaPath: "#/allOf/1/properties/video_url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema7.allOf[1].properties.video_url };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/video_url", schemaPath: "#/allOf/1/properties/video_url/type", keyword: "type", params: { type: "string" }, schema: schema7.allOf[1].properties.video_url.type, parentSchema: schema7.allOf[1].properties.video_url };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.thumbnail_url !== void 0) {
      let data9 = data.thumbnail_url;
      if (typeof data9 == "string") {
        if (!formats0(data9)) {
          let err18 = { instancePath: instancePath + "/thumbnail_url", schemaPath: "#/allOf/1/properties/thumbnail_url/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema7.allOf[1].properties.thumbnail_url };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/thumbnail_url", schemaPath: "#/allOf/1/properties/thumbnail_url/type", keyword: "type", params: { type: "string" }, schema: schema7.allOf[1].properties.thumbnail_url.type, parentSchema: schema7.allOf[1].properties.thumbnail_url };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema7.allOf[1].type, parentSchema: schema7.allOf[1] };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { media_type: !0, image_url: !0, video_url: !0, thumbnail_url: !0, source_url: !0, source_type: !0, source_id: !0, headline: !0, body: !0, ctwa_clid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema9 = { allOf: [{ $ref: "doubletick:schemas#/$defs/AdReferralBase" }, { type: "object", properties: { image: { type: "object", properties: { id: { type: "string" } } }, video: { type: "object", properties: { id: { type: "string" } } } } }] };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source_url !== void 0 && typeof data.source_url != "string") {
      let err0 = { instancePath: instancePath + "/source_url", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_url/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_url.type, parentSchema: schema8.properties.source_url };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source_type !== void 0) {
      let data1 = data.source_type, _errs6 = errors, valid3 = !1, _errs7 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_type.anyOf[0].type, parentSchema: schema8.properties.source_type.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "ad" || data1 === "post")) {
        let err2 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema8.properties.source_type.anyOf[0].enum }, schema: schema8.properties.source_type.anyOf[0].enum, parentSchema: schema8.properties.source_type.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs7 === errors;
      valid3 = valid3 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_type.anyOf[1].type, parentSchema: schema8.properties.source_type.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/source_type", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_type/anyOf", keyword: "anyOf", params: {}, schema: schema8.properties.source_type.anyOf, parentSchema: schema8.properties.source_type };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.source_id !== void 0 && typeof data.source_id != "string") {
      let err5 = { instancePath: instancePath + "/source_id", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/source_id/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.source_id.type, parentSchema: schema8.properties.source_id };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.headline !== void 0 && typeof data.headline != "string") {
      let err6 = { instancePath: instancePath + "/headline", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/headline/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.headline.type, parentSchema: schema8.properties.headline };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err7 = { instancePath: instancePath + "/body", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.body.type, parentSchema: schema8.properties.body };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.ctwa_clid !== void 0 && typeof data.ctwa_clid != "string") {
      let err8 = { instancePath: instancePath + "/ctwa_clid", schemaPath: "doubletick:schemas#/$defs/AdReferralBase/properties/ctwa_clid/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.ctwa_clid.type, parentSchema: schema8.properties.ctwa_clid };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/AdReferralBase/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image !== void 0) {
      let data6 = data.image;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.id !== void 0 && typeof data6.id != "string") {
          let err10 = { instancePath: instancePath + "/image/id", schemaPath: "#/allOf/1/properties/image/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema9.allOf[1].properties.image.properties.id.type, parentSchema: schema9.allOf[1].properties.image.properties.id };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/image", schemaPath: "#/allOf/1/properties/image/type", keyword: "type", params: { type: "object" }, schema: schema9.allOf[1].properties.image.type, parentSchema: schema9.allOf[1].properties.image };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.video !== void 0) {
      let data8 = data.video;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.id !== void 0 && typeof data8.id != "string") {
          let err12 = { instancePath: instancePath + "/video/id", schemaPath: "#/allOf/1/properties/video/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema9.allOf[1].properties.video.properties.id.type, parentSchema: schema9.allOf[1].properties.video.properties.id };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/video", schemaPath: "#/allOf/1/properties/video/type", keyword: "type", params: { type: "object" }, schema: schema9.allOf[1].properties.video.type, parentSchema: schema9.allOf[1].properties.video };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema9.allOf[1].type, parentSchema: schema9.allOf[1] };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { image: !0, video: !0, source_url: !0, source_type: !0, source_id: !0, headline: !0, body: !0, ctwa_clid: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate6(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate6.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.media_type = !0, props0.image_url = !0, props0.video_url = !0, props0.thumbnail_url = !0, props0.source_url = !0, props0.source_type = !0, props0.source_id = !0, props0.headline = !0, props0.body = !0, props0.ctwa_clid = !0;
  }
  let _errs2 = errors;
  validate8(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate8.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.image = !0, props0.video = !0, props0.source_url = !0, props0.source_type = !0, props0.source_id = !0, props0.headline = !0, props0.body = !0, props0.ctwa_clid = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema6.anyOf, parentSchema: schema6 };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerName === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "customerName" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customerPhone === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "from" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "to" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.isCTWA === void 0) {
      let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "isCTWA" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.customerId === void 0) {
      let err7 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.newLead === void 0) {
      let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/required", keyword: "required", params: { missingProperty: "newLead" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerName !== void 0 && typeof data.customerName != "string") {
      let err9 = { instancePath: instancePath + "/customerName", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/customerName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerName.type, parentSchema: schema3.properties.customerName };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err10 = { instancePath: instancePath + "/customerPhone", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerPhone.type, parentSchema: schema3.properties.customerPhone };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err11 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.from.type, parentSchema: schema3.properties.from };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err12 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.to.type, parentSchema: schema3.properties.to };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.wabaNumber !== void 0 && typeof data.wabaNumber != "string") {
      let err13 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/wabaNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.isCTWA !== void 0 && typeof data.isCTWA != "boolean") {
      let err14 = { instancePath: instancePath + "/isCTWA", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/isCTWA/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.isCTWA.type, parentSchema: schema3.properties.isCTWA };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.dtMessageId !== void 0 && typeof data.dtMessageId != "string") {
      let err15 = { instancePath: instancePath + "/dtMessageId", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/dtMessageId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtMessageId.type, parentSchema: schema3.properties.dtMessageId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err16 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err17 = { instancePath: instancePath + "/customerId", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerId.type, parentSchema: schema3.properties.customerId };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.newLead !== void 0) {
      let data9 = data.newLead;
      if (typeof data9 != "boolean") {
        let err18 = { instancePath: instancePath + "/newLead", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/newLead/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.newLead.type, parentSchema: schema3.properties.newLead };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data9 !== !0) {
        let err19 = { instancePath: instancePath + "/newLead", schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/properties/newLead/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema3.properties.newLead };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "doubletick:schemas#/$defs/NewLeadEventBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isCTWA === void 0) {
      let err21 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "isCTWA" }, schema: schema4.allOf[1].required, parentSchema: schema4.allOf[1] };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.isCTWA !== void 0) {
      let data10 = data.isCTWA;
      if (typeof data10 != "boolean") {
        let err22 = { instancePath: instancePath + "/isCTWA", schemaPath: "#/allOf/1/properties/isCTWA/type", keyword: "type", params: { type: "boolean" }, schema: schema4.allOf[1].properties.isCTWA.type, parentSchema: schema4.allOf[1].properties.isCTWA };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data10 !== !0) {
        let err23 = { instancePath: instancePath + "/isCTWA", schemaPath: "#/allOf/1/properties/isCTWA/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema4.allOf[1].properties.isCTWA };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data.referral !== void 0 && (validate5(data.referral, { instancePath: instancePath + "/referral", parentData: data, parentDataProperty: "referral", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate5.errors), errors = vErrors.length));
  } else {
    let err24 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema4.allOf[1].type, parentSchema: schema4.allOf[1] };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { isCTWA: !0, referral: !0, customerName: !0, customerPhone: !0, from: !0, to: !0, wabaNumber: !0, dtMessageId: !0, dtCustomerId: !0, customerId: !0, newLead: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.isCTWA = !0, props0.referral = !0, props0.customerName = !0, props0.customerPhone = !0, props0.from = !0, props0.to = !0, props0.wabaNumber = !0, props0.dtMessageId = !0, props0.dtCustomerId = !0, props0.customerId = !0, props0.newLead = !0;
  }
  let _errs2 = errors;
  validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.isCTWA = !0, props0.referral = !0, props0.customerName = !0, props0.customerPhone = !0, props0.from = !0, props0.to = !0, props0.wabaNumber = !0, props0.dtMessageId = !0, props0.dtCustomerId = !0, props0.customerId = !0, props0.newLead = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema1.oneOf, parentSchema: schema1 };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate1.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  payload
};
