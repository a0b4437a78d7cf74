// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:listChannelDetails
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: [], properties: { wabaNumber: { type: "array", maxItems: 50, items: { type: "string" } } } };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.wabaNumber !== void 0) {
      let data0 = data.wabaNumber;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          let err0 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema0.properties.wabaNumber };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err1 = { instancePath: instancePath + "/wabaNumber/" + i0, schemaPath: "#/properties/wabaNumber/items/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.wabaNumber.items.type, parentSchema: schema0.properties.wabaNumber.items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: "array" }, schema: schema0.properties.wabaNumber.type, parentSchema: schema0.properties.wabaNumber };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { wabaNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { count: { type: "number" }, channels: { type: "array", items: { $ref: "doubletick:schemas#/$defs/Channel" } } } }, schema3 = { type: "object", properties: { channelId: { type: "string" }, wabaNumber: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, status: { anyOf: [{ type: "string", enum: ["CONNECTED"] }, { type: "string" }] }, useMetaName: { type: "boolean" }, profile: { anyOf: [{ $ref: "doubletick:schemas#/$defs/ChannelProfile" }, { type: "null" }] } } }, schema4 = { type: "object", properties: { websites: { type: "array", items: { type: "string" } }, email: { type: ["string", "null"] }, vertical: { type: ["string", "null"] }, address: { type: ["string", "null"] }, description: { type: ["string", "null"] }, about: { type: ["string", "null"] }, logo: { type: ["string", "null"] } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err0 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.channelId.type, parentSchema: schema3.properties.channelId };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.wabaNumber !== void 0) {
      let data1 = data.wabaNumber;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/wabaNumber", schemaPath: "#/properties/wabaNumber/type", keyword: "type", params: { type: schema3.properties.wabaNumber.type }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data2 = data.displayName;
      if (typeof data2 != "string" && data2 !== null) {
        let err2 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: schema3.properties.displayName.type }, schema: schema3.properties.displayName.type, parentSchema: schema3.properties.displayName };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status, _errs8 = errors, valid1 = !1, _errs9 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.status.anyOf[0].type, parentSchema: schema3.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data3 !== "CONNECTED") {
        let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema3.properties.status.anyOf[0].enum }, schema: schema3.properties.status.anyOf[0].enum, parentSchema: schema3.properties.status.anyOf[0] };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.status.anyOf[1].type, parentSchema: schema3.properties.status.anyOf[1] };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs11 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.status.anyOf, parentSchema: schema3.properties.status };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.useMetaName !== void 0 && typeof data.useMetaName != "boolean") {
      let err7 = { instancePath: instancePath + "/useMetaName", schemaPath: "#/properties/useMetaName/type", keyword: "type", params: { type: "boolean" }, schema: schema3.properties.useMetaName.type, parentSchema: schema3.properties.useMetaName };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.profile !== void 0) {
      let data5 = data.profile, _errs16 = errors, valid2 = !1, _errs17 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.websites !== void 0) {
          let data6 = data5.websites;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data6[i0] != "string") {
                let err8 = { instancePath: instancePath + "/profile/websites/" + i0, schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/websites/items/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.websites.items.type, parentSchema: schema4.properties.websites.items };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
          } else {
            let err9 = { instancePath: instancePath + "/profile/websites", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/websites/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.websites.type, parentSchema: schema4.properties.websites };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data5.email !== void 0) {
          let data8 = data5.email;
          if (typeof data8 != "string" && data8 !== null) {
            let err10 = { instancePath: instancePath + "/profile/email", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/email/type", keyword: "type", params: { type: schema4.properties.email.type }, schema: schema4.properties.email.type, parentSchema: schema4.properties.email };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data5.vertical !== void 0) {
          let data9 = data5.vertical;
          if (typeof data9 != "string" && data9 !== null) {
            let err11 = { instancePath: instancePath + "/profile/vertical", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/vertical/type", keyword: "type", params: { type: schema4.properties.vertical.type }, schema: schema4.properties.vertical.type, parentSchema: schema4.properties.vertical };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data5.address !== void 0) {
          let data10 = data5.address;
          if (typeof data10 != "string" && data10 !== null) {
            let err12 = { instancePath: instancePath + "/profile/address", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/address/type", keyword: "type", params: { type: schema4.properties.address.type }, schema: schema4.properties.address.type, parentSchema: schema4.properties.address };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data5.description !== void 0) {
          let data11 = data5.description;
          if (typeof data11 != "string" && data11 !== null) {
            let err13 = { instancePath: instancePath + "/profile/description", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/description/type", keyword: "type", params: { type: schema4.properties.description.type }, schema: schema4.properties.description.type, parentSchema: schema4.properties.description };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data5.about !== void 0) {
          let data12 = data5.about;
          if (typeof data12 != "string" && data12 !== null) {
            let err14 = { instancePath: instancePath + "/profile/about", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/about/type", keyword: "type", params: { type: schema4.properties.about.type }, schema: schema4.properties.about.type, parentSchema: schema4.properties.about };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data5.logo !== void 0) {
          let data13 = data5.logo;
          if (typeof data13 != "string" && data13 !== null) {
            let err15 = { instancePath: instancePath + "/profile/logo", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/properties/logo/type", keyword: "type", params: { type: schema4.properties.logo.type }, schema: schema4.properties.logo.type, parentSchema: schema4.properties.logo };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/profile", schemaPath: "doubletick:schemas#/$defs/ChannelProfile/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid1 = _errs17 === errors;
      if (valid2 = valid2 || _valid1, _valid1) {
        var props0 = {};
        props0.websites = !0, props0.email = !0, props0.vertical = !0, props0.address = !0, props0.description = !0, props0.about = !0, props0.logo = !0;
      }
      let _errs36 = errors;
      if (data5 !== null) {
        let err17 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/anyOf/1/type", keyword: "type", params: { type: "null" }, schema: schema3.properties.profile.anyOf[1].type, parentSchema: schema3.properties.profile.anyOf[1] };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid1 = _errs36 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        let err18 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.profile.anyOf, parentSchema: schema3.properties.profile };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { channelId: !0, wabaNumber: !0, displayName: !0, status: !0, useMetaName: !0, profile: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "number" }, schema: schema2.properties.count.type, parentSchema: schema2.properties.count };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.channels !== void 0) {
      let data1 = data.channels;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3(data1[i0], { instancePath: instancePath + "/channels/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.channels.type, parentSchema: schema2.properties.channels };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { count: !0, channels: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate5, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
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
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate6, schema6 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
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
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate7, schema7 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema8 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
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
  return validate7.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate7.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  query,
  response200,
  response400,
  response401,
  response403
};
