// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// operation:listChannelDetails
var query = validate20, schema31 = { $id: "doubletick:listChannelDetails/query", type: "object", required: [], properties: { wabaNumber: { type: "array", maxItems: 50, items: { type: "string" } } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wabaNumber !== void 0) {
      let data0 = data.wabaNumber;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          let err0 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema31.properties.wabaNumber, data: data0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string") {
            let err1 = { instancePath: instancePath + "/wabaNumber/" + i0, schemaPath: "#/properties/wabaNumber/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.wabaNumber.items.type, parentSchema: schema31.properties.wabaNumber.items, data: data1 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.wabaNumber.type, parentSchema: schema31.properties.wabaNumber, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { wabaNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate21;
var schema34 = { type: "object", properties: { count: { type: "number" }, channels: { type: "array", items: { $ref: "doubletick:schemas#/$defs/Channel" } } } }, schema35 = { type: "object", properties: { channelId: { type: "string" }, wabaNumber: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, status: { type: "string", enum: ["CONNECTED"] }, useMetaName: { type: "boolean" }, profile: { anyOf: [{ $ref: "doubletick:schemas#/$defs/ChannelProfile" }, { type: "null" }] } } }, schema36 = { type: "object", properties: { websites: { type: "array", items: { type: "string" } }, email: { type: ["string", "null"] }, vertical: { type: ["string", "null"] }, address: { type: ["string", "null"] }, description: { type: ["string", "null"] }, about: { type: ["string", "null"] }, logo: { type: ["string", "null"] } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channelId !== void 0) {
      let data0 = data.channelId;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.channelId.type, parentSchema: schema35.properties.channelId, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.wabaNumber !== void 0) {
      let data1 = data.wabaNumber;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: schema35.properties.wabaNumber.type }, message: "must be string,null", schema: schema35.properties.wabaNumber.type, parentSchema: schema35.properties.wabaNumber, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data2 = data.displayName;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema35.properties.displayName.type }, message: "must be string,null", schema: schema35.properties.displayName.type, parentSchema: schema35.properties.displayName, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.status.type, parentSchema: schema35.properties.status, data: data3 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data3 !== "CONNECTED") {
        let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema35.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.status.enum, parentSchema: schema35.properties.status, data: data3 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.useMetaName !== void 0) {
      let data4 = data.useMetaName;
      if (typeof data4 != "boolean") {
        let err5 = { instancePath: instancePath + "/useMetaName", schemaPath: "#/properties/useMetaName/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.useMetaName.type, parentSchema: schema35.properties.useMetaName, data: data4 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.profile !== void 0) {
      let data5 = data.profile, _errs12 = errors, valid1 = !1, _errs13 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.websites !== void 0) {
          let data6 = data5.websites;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 != "string") {
                let err6 = { instancePath: instancePath + "/profile/websites/" + i0, schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/websites/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.websites.items.type, parentSchema: schema36.properties.websites.items, data: data7 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/profile/websites", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/websites/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.websites.type, parentSchema: schema36.properties.websites, data: data6 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data5.email !== void 0) {
          let data8 = data5.email;
          if (typeof data8 != "string" && data8 !== null) {
            let err8 = { instancePath: instancePath + "/profile/email", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/email/type", keyword: "type", params: { type: schema36.properties.email.type }, message: "must be string,null", schema: schema36.properties.email.type, parentSchema: schema36.properties.email, data: data8 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data5.vertical !== void 0) {
          let data9 = data5.vertical;
          if (typeof data9 != "string" && data9 !== null) {
            let err9 = { instancePath: instancePath + "/profile/vertical", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/vertical/type", keyword: "type", params: { type: schema36.properties.vertical.type }, message: "must be string,null", schema: schema36.properties.vertical.type, parentSchema: schema36.properties.vertical, data: data9 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data5.address !== void 0) {
          let data10 = data5.address;
          if (typeof data10 != "string" && data10 !== null) {
            let err10 = { instancePath: instancePath + "/profile/address", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/address/type", keyword: "type", params: { type: schema36.properties.address.type }, message: "must be string,null", schema: schema36.properties.address.type, parentSchema: schema36.properties.address, data: data10 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data5.description !== void 0) {
          let data11 = data5.description;
          if (typeof data11 != "string" && data11 !== null) {
            let err11 = { instancePath: instancePath + "/profile/description", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/description/type", keyword: "type", params: { type: schema36.properties.description.type }, message: "must be string,null", schema: schema36.properties.description.type, parentSchema: schema36.properties.description, data: data11 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data5.about !== void 0) {
          let data12 = data5.about;
          if (typeof data12 != "string" && data12 !== null) {
            let err12 = { instancePath: instancePath + "/profile/about", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/about/type", keyword: "type", params: { type: schema36.properties.about.type }, message: "must be string,null", schema: schema36.properties.about.type, parentSchema: schema36.properties.about, data: data12 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data5.logo !== void 0) {
          let data13 = data5.logo;
          if (typeof data13 != "string" && data13 !== null) {
            let err13 = { instancePath: instancePath + "/profile/logo", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/logo/type", keyword: "type", params: { type: schema36.properties.logo.type }, message: "must be string,null", schema: schema36.properties.logo.type, parentSchema: schema36.properties.logo, data: data13 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/profile", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data5 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.websites = !0, props0.email = !0, props0.vertical = !0, props0.address = !0, props0.description = !0, props0.about = !0, props0.logo = !0;
      }
      let _errs32 = errors;
      if (data5 !== null) {
        let err15 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema35.properties.profile.anyOf[1].type, parentSchema: schema35.properties.profile.anyOf[1], data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid0 = _errs32 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema35.properties.profile.anyOf, parentSchema: schema35.properties.profile, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { channelId: !0, wabaNumber: !0, displayName: !0, status: !0, useMetaName: !0, profile: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.properties.count.type, parentSchema: schema34.properties.count, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.channels !== void 0) {
      let data1 = data.channels;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data1[i0], { instancePath: instancePath + "/channels/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.channels.type, parentSchema: schema34.properties.channels, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { count: !0, channels: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { count: !0, channels: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate27;
var schema38 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.statusCode.type, parentSchema: schema38.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.message.anyOf[0].items.type, parentSchema: schema38.properties.message.anyOf[0].items, data: data2 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.message.anyOf[0].type, parentSchema: schema38.properties.message.anyOf[0], data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      let _errs10 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.message.anyOf[1].type, parentSchema: schema38.properties.message.anyOf[1], data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.message.anyOf, parentSchema: schema38.properties.message, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ValidationError/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.error.type, parentSchema: schema38.properties.error, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ValidationError/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate28;
var schema40 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema40.properties.statusCode.type, parentSchema: schema40.properties.statusCode, data: data0 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.message.type, parentSchema: schema40.properties.message, data: data1 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.type, parentSchema: schema40.properties.error, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate29, schema41 = { $id: "doubletick:listChannelDetails/response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema42 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.reason.type, parentSchema: schema42.properties.reason, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema40.properties.statusCode.type, parentSchema: schema40.properties.statusCode, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.message.type, parentSchema: schema40.properties.message, data: data2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.error.type, parentSchema: schema40.properties.error, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema41.anyOf, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate29.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate29.evaluated = { dynamicProps: !0, dynamicItems: !1 };
export {
  query,
  response200,
  response400,
  response401,
  response403
};
