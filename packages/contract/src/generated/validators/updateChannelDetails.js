// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:updateChannelDetails
var body = validate1, schema1 = { type: "object", required: ["integrationId"], minProperties: 2, properties: { integrationId: { type: "string" }, displayName: { type: "string", maxLength: 256 }, address: { type: "string", maxLength: 256 }, description: { type: "string", maxLength: 512 }, email: { type: "string", maxLength: 128, pattern: "^[^\\s@]+@[^\\s@]+$" }, vertical: { type: "string", enum: ["Automotive", "Beauty, Spa and Salon", "Clothing and Apparel", "Education", "Entertainment", "Event Planning and Service", "Finance and Banking", "Food and Grocery", "Public Service", "Hotel and Lodging", "Medical and Health", "Non-profit", "Professional Services", "Shopping and Retail", "Travel and Transportation", "Restaurant", "Other"] }, about: { type: "string", minLength: 1, maxLength: 139, pattern: "^(?![\\s\\S]*```)[^~*_]*$" }, websites: { type: "array", maxItems: 2, items: { type: "string", format: "uri", maxLength: 256 } }, logoUrl: { type: "string", format: "uri", maxLength: 2048, pattern: "^https://" } } }, func0 = require_ucs2length().default, pattern0 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u"), pattern1 = new RegExp("^(?![\\s\\S]*```)[^~*_]*$", "u"), pattern2 = new RegExp("^https://", "u"), formats0 = require_formats().fullFormats.uri;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.integrationId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "integrationId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.integrationId !== void 0 && typeof data.integrationId != "string") {
      let err2 = { instancePath: instancePath + "/integrationId", schemaPath: "#/properties/integrationId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.integrationId.type, parentSchema: schema1.properties.integrationId };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 == "string") {
        if (func0(data1) > 256) {
          let err3 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema1.properties.displayName };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.displayName.type, parentSchema: schema1.properties.displayName };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (typeof data2 == "string") {
        if (func0(data2) > 256) {
          let err5 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema1.properties.address };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.address.type, parentSchema: schema1.properties.address };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 == "string") {
        if (func0(data3) > 512) {
          let err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema1.properties.description };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.description.type, parentSchema: schema1.properties.description };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.email !== void 0) {
      let data4 = data.email;
      if (typeof data4 == "string") {
        if (func0(data4) > 128) {
          let err9 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema1.properties.email };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern0.test(data4)) {
          let err10 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, schema: "^[^\\s@]+@[^\\s@]+$", parentSchema: schema1.properties.email };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.email.type, parentSchema: schema1.properties.email };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.vertical !== void 0) {
      let data5 = data.vertical;
      if (typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/vertical", schemaPath: "#/properties/vertical/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.vertical.type, parentSchema: schema1.properties.vertical };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data5 === "Automotive" || data5 === "Beauty, Spa and Salon" || data5 === "Clothing and Apparel" || data5 === "Education" || data5 === "Entertainment" || data5 === "Event Planning and Service" || data5 === "Finance and Banking" || data5 === "Food and Grocery" || data5 === "Public Service" || data5 === "Hotel and Lodging" || data5 === "Medical and Health" || data5 === "Non-profit" || data5 === "Professional Services" || data5 === "Shopping and Retail" || data5 === "Travel and Transportation" || data5 === "Restaurant" || data5 === "Other")) {
        let err13 = { instancePath: instancePath + "/vertical", schemaPath: "#/properties/vertical/enum", keyword: "enum", params: { allowedValues: schema1.properties.vertical.enum }, schema: schema1.properties.vertical.enum, parentSchema: schema1.properties.vertical };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.about !== void 0) {
      let data6 = data.about;
      if (typeof data6 == "string") {
        if (func0(data6) > 139) {
          let err14 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/maxLength", keyword: "maxLength", params: { limit: 139 }, schema: 139, parentSchema: schema1.properties.about };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func0(data6) < 1) {
          let err15 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema1.properties.about };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern1.test(data6)) {
          let err16 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/pattern", keyword: "pattern", params: { pattern: "^(?![\\s\\S]*```)[^~*_]*$" }, schema: "^(?![\\s\\S]*```)[^~*_]*$", parentSchema: schema1.properties.about };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.about.type, parentSchema: schema1.properties.about };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.websites !== void 0) {
      let data7 = data.websites;
      if (Array.isArray(data7)) {
        if (data7.length > 2) {
          let err18 = { instancePath: instancePath + "/websites", schemaPath: "#/properties/websites/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema1.properties.websites };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (func0(data8) > 256) {
              let err19 = { instancePath: instancePath + "/websites/" + i0, schemaPath: "#/properties/websites/items/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema1.properties.websites.items };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (!formats0(data8)) {
              let err20 = { instancePath: instancePath + "/websites/" + i0, schemaPath: "#/properties/websites/items/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema1.properties.websites.items };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/websites/" + i0, schemaPath: "#/properties/websites/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.websites.items.type, parentSchema: schema1.properties.websites.items };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/websites", schemaPath: "#/properties/websites/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.websites.type, parentSchema: schema1.properties.websites };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.logoUrl !== void 0) {
      let data9 = data.logoUrl;
      if (typeof data9 == "string") {
        if (func0(data9) > 2048) {
          let err23 = { instancePath: instancePath + "/logoUrl", schemaPath: "#/properties/logoUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema1.properties.logoUrl };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (!pattern2.test(data9)) {
          let err24 = { instancePath: instancePath + "/logoUrl", schemaPath: "#/properties/logoUrl/pattern", keyword: "pattern", params: { pattern: "^https://" }, schema: "^https://", parentSchema: schema1.properties.logoUrl };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!formats0(data9)) {
          let err25 = { instancePath: instancePath + "/logoUrl", schemaPath: "#/properties/logoUrl/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema1.properties.logoUrl };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/logoUrl", schemaPath: "#/properties/logoUrl/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.logoUrl.type, parentSchema: schema1.properties.logoUrl };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { integrationId: !0, displayName: !0, address: !0, description: !0, email: !0, vertical: !0, about: !0, websites: !0, logoUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
var form = validate2, schema2 = { type: "object", allOf: [{ $ref: "doubletick:schemas#/$defs/UpdateChannelRequest" }, { type: "object", properties: { logo: {} }, dependentSchemas: { logo: { properties: { logoUrl: !1 } } } }] };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.integrationId === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/required", keyword: "required", params: { missingProperty: "integrationId" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.integrationId !== void 0 && typeof data.integrationId != "string") {
      let err3 = { instancePath: instancePath + "/integrationId", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/integrationId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.integrationId.type, parentSchema: schema1.properties.integrationId };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 == "string") {
        if (func0(data1) > 256) {
          let err4 = { instancePath: instancePath + "/displayName", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema1.properties.displayName };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/displayName", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/displayName/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.displayName.type, parentSchema: schema1.properties.displayName };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (typeof data2 == "string") {
        if (func0(data2) > 256) {
          let err6 = { instancePath: instancePath + "/address", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/address/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema1.properties.address };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/address", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/address/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.address.type, parentSchema: schema1.properties.address };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 == "string") {
        if (func0(data3) > 512) {
          let err8 = { instancePath: instancePath + "/description", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/description/maxLength", keyword: "maxLength", params: { limit: 512 }, schema: 512, parentSchema: schema1.properties.description };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/description", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.description.type, parentSchema: schema1.properties.description };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.email !== void 0) {
      let data4 = data.email;
      if (typeof data4 == "string") {
        if (func0(data4) > 128) {
          let err10 = { instancePath: instancePath + "/email", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/email/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema1.properties.email };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern0.test(data4)) {
          let err11 = { instancePath: instancePath + "/email", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, schema: "^[^\\s@]+@[^\\s@]+$", parentSchema: schema1.properties.email };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/email", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/email/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.email.type, parentSchema: schema1.properties.email };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.vertical !== void 0) {
      let data5 = data.vertical;
      if (typeof data5 != "string") {
        let err13 = { instancePath: instancePath + "/vertical", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/vertical/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.vertical.type, parentSchema: schema1.properties.vertical };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data5 === "Automotive" || data5 === "Beauty, Spa and Salon" || data5 === "Clothing and Apparel" || data5 === "Education" || data5 === "Entertainment" || data5 === "Event Planning and Service" || data5 === "Finance and Banking" || data5 === "Food and Grocery" || data5 === "Public Service" || data5 === "Hotel and Lodging" || data5 === "Medical and Health" || data5 === "Non-profit" || data5 === "Professional Services" || data5 === "Shopping and Retail" || data5 === "Travel and Transportation" || data5 === "Restaurant" || data5 === "Other")) {
        let err14 = { instancePath: instancePath + "/vertical", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/vertical/enum", keyword: "enum", params: { allowedValues: schema1.properties.vertical.enum }, schema: schema1.properties.vertical.enum, parentSchema: schema1.properties.vertical };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.about !== void 0) {
      let data6 = data.about;
      if (typeof data6 == "string") {
        if (func0(data6) > 139) {
          let err15 = { instancePath: instancePath + "/about", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/about/maxLength", keyword: "maxLength", params: { limit: 139 }, schema: 139, parentSchema: schema1.properties.about };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func0(data6) < 1) {
          let err16 = { instancePath: instancePath + "/about", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/about/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema1.properties.about };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern1.test(data6)) {
          let err17 = { instancePath: instancePath + "/about", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/about/pattern", keyword: "pattern", params: { pattern: "^(?![\\s\\S]*```)[^~*_]*$" }, schema: "^(?![\\s\\S]*```)[^~*_]*$", parentSchema: schema1.properties.about };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/about", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/about/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.about.type, parentSchema: schema1.properties.about };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.websites !== void 0) {
      let data7 = data.websites;
      if (Array.isArray(data7)) {
        if (data7.length > 2) {
          let err19 = { instancePath: instancePath + "/websites", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/websites/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema1.properties.websites };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (func0(data8) > 256) {
              let err20 = { instancePath: instancePath + "/websites/" + i0, schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/websites/items/maxLength", keyword: "maxLength", params: { limit: 256 }, schema: 256, parentSchema: schema1.properties.websites.items };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (!formats0(data8)) {
              let err21 = { instancePath: instancePath + "/websites/" + i0, schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/websites/items/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema1.properties.websites.items };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/websites/" + i0, schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/websites/items/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.websites.items.type, parentSchema: schema1.properties.websites.items };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/websites", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/websites/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.websites.type, parentSchema: schema1.properties.websites };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.logoUrl !== void 0) {
      let data9 = data.logoUrl;
      if (typeof data9 == "string") {
        if (func0(data9) > 2048) {
          let err24 = { instancePath: instancePath + "/logoUrl", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/logoUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, schema: 2048, parentSchema: schema1.properties.logoUrl };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!pattern2.test(data9)) {
          let err25 = { instancePath: instancePath + "/logoUrl", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/logoUrl/pattern", keyword: "pattern", params: { pattern: "^https://" }, schema: "^https://", parentSchema: schema1.properties.logoUrl };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (!formats0(data9)) {
          let err26 = { instancePath: instancePath + "/logoUrl", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/logoUrl/format", keyword: "format", params: { format: "uri" }, schema: "uri", parentSchema: schema1.properties.logoUrl };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/logoUrl", schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/properties/logoUrl/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.logoUrl.type, parentSchema: schema1.properties.logoUrl };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "doubletick:schemas#/$defs/UpdateChannelRequest/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    if (data.logo !== void 0) {
      let _errs26 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.logoUrl !== void 0) {
        let err29 = { instancePath: instancePath + "/logoUrl", schemaPath: "#/allOf/1/dependentSchemas/logo/properties/logoUrl/false schema", keyword: "false schema", params: {}, schema: !1, parentSchema: schema2.allOf[1].dependentSchemas.logo.properties.logoUrl, data: data.logoUrl };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      var valid5 = _errs26 === errors;
      if (valid5) {
        var props0 = {};
        props0.logoUrl = !0, props0.logo = !0;
      }
    } else
      var valid5 = !0;
  else {
    let err30 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema2.allOf[1].type, parentSchema: schema2.allOf[1] };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return props0 !== !0 && (props0 = props0 || {}, props0.integrationId = !0, props0.displayName = !0, props0.address = !0, props0.description = !0, props0.email = !0, props0.vertical = !0, props0.about = !0, props0.websites = !0, props0.logoUrl = !0), validate2.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate2.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response200 = validate3, schema4 = { type: "object", properties: { status: { type: "string" }, integrationId: { type: "string" }, profile: { $ref: "doubletick:schemas#/$defs/UpdatedChannelProfile" } } }, schema5 = { type: "object", properties: { websites: { type: "array", items: { type: "string" } }, email: { type: ["string", "null"] }, vertical: { type: ["string", "null"] }, address: { type: ["string", "null"] }, description: { type: ["string", "null"] }, logo: { type: ["string", "null"] }, about: { type: ["string", "null"] }, orgName: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, useMetaName: { type: "boolean" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != "string") {
      let err0 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.status.type, parentSchema: schema4.properties.status };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.integrationId !== void 0 && typeof data.integrationId != "string") {
      let err1 = { instancePath: instancePath + "/integrationId", schemaPath: "#/properties/integrationId/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.integrationId.type, parentSchema: schema4.properties.integrationId };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.profile !== void 0) {
      let data2 = data.profile;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.websites !== void 0) {
          let data3 = data2.websites;
          if (Array.isArray(data3)) {
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data3[i0] != "string") {
                let err2 = { instancePath: instancePath + "/profile/websites/" + i0, schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/websites/items/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.websites.items.type, parentSchema: schema5.properties.websites.items };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
          } else {
            let err3 = { instancePath: instancePath + "/profile/websites", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/websites/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.websites.type, parentSchema: schema5.properties.websites };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data2.email !== void 0) {
          let data5 = data2.email;
          if (typeof data5 != "string" && data5 !== null) {
            let err4 = { instancePath: instancePath + "/profile/email", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/email/type", keyword: "type", params: { type: schema5.properties.email.type }, schema: schema5.properties.email.type, parentSchema: schema5.properties.email };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data2.vertical !== void 0) {
          let data6 = data2.vertical;
          if (typeof data6 != "string" && data6 !== null) {
            let err5 = { instancePath: instancePath + "/profile/vertical", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/vertical/type", keyword: "type", params: { type: schema5.properties.vertical.type }, schema: schema5.properties.vertical.type, parentSchema: schema5.properties.vertical };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data2.address !== void 0) {
          let data7 = data2.address;
          if (typeof data7 != "string" && data7 !== null) {
            let err6 = { instancePath: instancePath + "/profile/address", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/address/type", keyword: "type", params: { type: schema5.properties.address.type }, schema: schema5.properties.address.type, parentSchema: schema5.properties.address };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data2.description !== void 0) {
          let data8 = data2.description;
          if (typeof data8 != "string" && data8 !== null) {
            let err7 = { instancePath: instancePath + "/profile/description", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/description/type", keyword: "type", params: { type: schema5.properties.description.type }, schema: schema5.properties.description.type, parentSchema: schema5.properties.description };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data2.logo !== void 0) {
          let data9 = data2.logo;
          if (typeof data9 != "string" && data9 !== null) {
            let err8 = { instancePath: instancePath + "/profile/logo", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/logo/type", keyword: "type", params: { type: schema5.properties.logo.type }, schema: schema5.properties.logo.type, parentSchema: schema5.properties.logo };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data2.about !== void 0) {
          let data10 = data2.about;
          if (typeof data10 != "string" && data10 !== null) {
            let err9 = { instancePath: instancePath + "/profile/about", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/about/type", keyword: "type", params: { type: schema5.properties.about.type }, schema: schema5.properties.about.type, parentSchema: schema5.properties.about };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data2.orgName !== void 0) {
          let data11 = data2.orgName;
          if (typeof data11 != "string" && data11 !== null) {
            let err10 = { instancePath: instancePath + "/profile/orgName", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/orgName/type", keyword: "type", params: { type: schema5.properties.orgName.type }, schema: schema5.properties.orgName.type, parentSchema: schema5.properties.orgName };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.displayName !== void 0) {
          let data12 = data2.displayName;
          if (typeof data12 != "string" && data12 !== null) {
            let err11 = { instancePath: instancePath + "/profile/displayName", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/displayName/type", keyword: "type", params: { type: schema5.properties.displayName.type }, schema: schema5.properties.displayName.type, parentSchema: schema5.properties.displayName };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data2.useMetaName !== void 0 && typeof data2.useMetaName != "boolean") {
          let err12 = { instancePath: instancePath + "/profile/useMetaName", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/properties/useMetaName/type", keyword: "type", params: { type: "boolean" }, schema: schema5.properties.useMetaName.type, parentSchema: schema5.properties.useMetaName };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/profile", schemaPath: "doubletick:schemas#/$defs/UpdatedChannelProfile/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { status: !0, integrationId: !0, profile: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate4, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
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
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.anyOf[0].items.type, parentSchema: schema6.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.message.anyOf[0].type, parentSchema: schema6.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.message.anyOf[1].type, parentSchema: schema6.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema6.properties.message.anyOf, parentSchema: schema6.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.error.type, parentSchema: schema6.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate5, schema7 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.statusCode.type, parentSchema: schema7.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.type, parentSchema: schema7.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate6, schema8 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema9 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema9.required, parentSchema: schema9 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema9.properties.reason.type, parentSchema: schema9.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema7.properties.statusCode.type, parentSchema: schema7.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.message.type, parentSchema: schema7.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.error.type, parentSchema: schema7.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema8.anyOf, parentSchema: schema8 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate6.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate6.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response404 = response401, response409 = response401, response413 = response401, response415 = response401, response422 = response401, response429 = response401;
export {
  body,
  form,
  response200,
  response400,
  response401,
  response403,
  response404,
  response409,
  response413,
  response415,
  response422,
  response429
};
