// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:ADD_TAG
var payload = validate1, schema1 = { allOf: [{ $ref: "doubletick:schemas#/$defs/TagEventBase" }, { type: "object", required: ["tagAdded"], properties: { tagAdded: { type: "boolean" } } }] }, schema2 = { type: "object", required: ["tagId", "tagName", "from", "dtCustomerId"], properties: { tagId: { type: "string" }, tagName: { type: "string" }, from: { type: "string" }, dtCustomerId: { type: "string" }, customerHandle: { type: "string" }, channelType: { anyOf: [{ type: "string", enum: ["WHATSAPP", "INSTAGRAM", "GENERIC_CHANNEL", "PSTN"] }, { type: "string" }] } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tagId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TagEventBase/required", keyword: "required", params: { missingProperty: "tagId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tagName === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TagEventBase/required", keyword: "required", params: { missingProperty: "tagName" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TagEventBase/required", keyword: "required", params: { missingProperty: "from" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TagEventBase/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.tagId !== void 0 && typeof data.tagId != "string") {
      let err4 = { instancePath: instancePath + "/tagId", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/tagId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.tagId.type, parentSchema: schema2.properties.tagId };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.tagName !== void 0 && typeof data.tagName != "string") {
      let err5 = { instancePath: instancePath + "/tagName", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/tagName/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.tagName.type, parentSchema: schema2.properties.tagName };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err6 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.from.type, parentSchema: schema2.properties.from };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err7 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.dtCustomerId.type, parentSchema: schema2.properties.dtCustomerId };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.customerHandle !== void 0 && typeof data.customerHandle != "string") {
      let err8 = { instancePath: instancePath + "/customerHandle", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/customerHandle/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customerHandle.type, parentSchema: schema2.properties.customerHandle };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.channelType !== void 0) {
      let data5 = data.channelType, _errs14 = errors, valid3 = !1, _errs15 = errors;
      if (typeof data5 != "string") {
        let err9 = { instancePath: instancePath + "/channelType", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/channelType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.channelType.anyOf[0].type, parentSchema: schema2.properties.channelType.anyOf[0] };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "WHATSAPP" || data5 === "INSTAGRAM" || data5 === "GENERIC_CHANNEL" || data5 === "PSTN")) {
        let err10 = { instancePath: instancePath + "/channelType", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/channelType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema2.properties.channelType.anyOf[0].enum }, schema: schema2.properties.channelType.anyOf[0].enum, parentSchema: schema2.properties.channelType.anyOf[0] };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs15 === errors;
      valid3 = valid3 || _valid0;
      let _errs17 = errors;
      if (typeof data5 != "string") {
        let err11 = { instancePath: instancePath + "/channelType", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/channelType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.channelType.anyOf[1].type, parentSchema: schema2.properties.channelType.anyOf[1] };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs17 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/channelType", schemaPath: "doubletick:schemas#/$defs/TagEventBase/properties/channelType/anyOf", keyword: "anyOf", params: {}, schema: schema2.properties.channelType.anyOf, parentSchema: schema2.properties.channelType };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "doubletick:schemas#/$defs/TagEventBase/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tagAdded === void 0) {
      let err14 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "tagAdded" }, schema: schema1.allOf[1].required, parentSchema: schema1.allOf[1] };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.tagAdded !== void 0 && typeof data.tagAdded != "boolean") {
      let err15 = { instancePath: instancePath + "/tagAdded", schemaPath: "#/allOf/1/properties/tagAdded/type", keyword: "type", params: { type: "boolean" }, schema: schema1.allOf[1].properties.tagAdded.type, parentSchema: schema1.allOf[1].properties.tagAdded };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, schema: schema1.allOf[1].type, parentSchema: schema1.allOf[1] };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { tagAdded: !0, tagId: !0, tagName: !0, from: !0, dtCustomerId: !0, customerHandle: !0, channelType: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
