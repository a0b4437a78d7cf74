// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:UPDATE_CUSTOMER_CUSTOM_FIELD
var payload = validate1, schema1 = { type: "object", oneOf: [{ $ref: "doubletick:schemas#/$defs/CustomFieldSetEvent" }, { $ref: "doubletick:schemas#/$defs/CustomFieldUpdatedEvent" }, { $ref: "doubletick:schemas#/$defs/CustomFieldRemovedEvent" }], discriminator: { propertyName: "customFieldEventType" } }, schema2 = { type: "object", required: ["customFieldEventType", "value"], allOf: [{ $ref: "doubletick:schemas#/$defs/CustomFieldEventBase" }], properties: { customFieldEventType: { type: "string", const: "ATTRIBUTE_SET" }, value: { type: "string" } } }, schema3 = { type: "object", required: ["customerId", "dtCustomerId", "customerPhone", "customFieldId", "value", "customFieldType", "customFieldEventType", "name", "nameOnWhatsapp", "customerHandle", "wabaNumber", "changedAt"], properties: { customerId: { type: "string" }, dtCustomerId: { type: "string" }, customerPhone: { type: "string" }, customFieldId: { type: "string" }, customFieldUniqueName: { type: "string" }, value: { type: ["string", "null"] }, customFieldType: { anyOf: [{ type: "string", enum: ["text", "number", "date", "boolean", "single_select", "multi_select"] }, { type: "string" }] }, customFieldEventType: { type: "string", enum: ["ATTRIBUTE_SET", "ATTRIBUTE_UPDATE", "ATTRIBUTE_REMOVED"] }, name: { type: "string" }, nameOnWhatsapp: { type: "string" }, customerHandle: { type: ["string", "null"] }, wabaNumber: { type: ["string", "null"] }, changedAt: { type: "string", format: "date-time" } } }, formats0 = require_formats().fullFormats["date-time"];
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customerPhone === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customFieldId === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.value === void 0) {
      let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "value" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customFieldType === void 0) {
      let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldType" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customFieldEventType === void 0) {
      let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldEventType" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name === void 0) {
      let err7 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "name" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.nameOnWhatsapp === void 0) {
      let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "nameOnWhatsapp" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerHandle === void 0) {
      let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerHandle" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err10 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.changedAt === void 0) {
      let err11 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "changedAt" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err12 = { instancePath: instancePath + "/customerId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerId.type, parentSchema: schema3.properties.customerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err13 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err14 = { instancePath: instancePath + "/customerPhone", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerPhone.type, parentSchema: schema3.properties.customerPhone };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.customFieldId !== void 0 && typeof data.customFieldId != "string") {
      let err15 = { instancePath: instancePath + "/customFieldId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldId.type, parentSchema: schema3.properties.customFieldId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.customFieldUniqueName !== void 0 && typeof data.customFieldUniqueName != "string") {
      let err16 = { instancePath: instancePath + "/customFieldUniqueName", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldUniqueName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldUniqueName.type, parentSchema: schema3.properties.customFieldUniqueName };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.value !== void 0) {
      let data5 = data.value;
      if (typeof data5 != "string" && data5 !== null) {
        let err17 = { instancePath: instancePath + "/value", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/value/type", keyword: "type", params: { type: schema3.properties.value.type }, schema: schema3.properties.value.type, parentSchema: schema3.properties.value };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.customFieldType !== void 0) {
      let data6 = data.customFieldType, _errs17 = errors, valid3 = !1, _errs18 = errors;
      if (typeof data6 != "string") {
        let err18 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldType.anyOf[0].type, parentSchema: schema3.properties.customFieldType.anyOf[0] };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data6 === "text" || data6 === "number" || data6 === "date" || data6 === "boolean" || data6 === "single_select" || data6 === "multi_select")) {
        let err19 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema3.properties.customFieldType.anyOf[0].enum }, schema: schema3.properties.customFieldType.anyOf[0].enum, parentSchema: schema3.properties.customFieldType.anyOf[0] };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs18 === errors;
      valid3 = valid3 || _valid0;
      let _errs20 = errors;
      if (typeof data6 != "string") {
        let err20 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldType.anyOf[1].type, parentSchema: schema3.properties.customFieldType.anyOf[1] };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid0 = _errs20 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err21 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.customFieldType.anyOf, parentSchema: schema3.properties.customFieldType };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.customFieldEventType !== void 0) {
      let data7 = data.customFieldEventType;
      if (typeof data7 != "string") {
        let err22 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldEventType/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldEventType.type, parentSchema: schema3.properties.customFieldEventType };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data7 === "ATTRIBUTE_SET" || data7 === "ATTRIBUTE_UPDATE" || data7 === "ATTRIBUTE_REMOVED")) {
        let err23 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldEventType/enum", keyword: "enum", params: { allowedValues: schema3.properties.customFieldEventType.enum }, schema: schema3.properties.customFieldEventType.enum, parentSchema: schema3.properties.customFieldEventType };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err24 = { instancePath: instancePath + "/name", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.nameOnWhatsapp !== void 0 && typeof data.nameOnWhatsapp != "string") {
      let err25 = { instancePath: instancePath + "/nameOnWhatsapp", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/nameOnWhatsapp/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.nameOnWhatsapp.type, parentSchema: schema3.properties.nameOnWhatsapp };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.customerHandle !== void 0) {
      let data10 = data.customerHandle;
      if (typeof data10 != "string" && data10 !== null) {
        let err26 = { instancePath: instancePath + "/customerHandle", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerHandle/type", keyword: "type", params: { type: schema3.properties.customerHandle.type }, schema: schema3.properties.customerHandle.type, parentSchema: schema3.properties.customerHandle };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.wabaNumber !== void 0) {
      let data11 = data.wabaNumber;
      if (typeof data11 != "string" && data11 !== null) {
        let err27 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/wabaNumber/type", keyword: "type", params: { type: schema3.properties.wabaNumber.type }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.changedAt !== void 0) {
      let data12 = data.changedAt;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err28 = { instancePath: instancePath + "/changedAt", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.changedAt };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/changedAt", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/changedAt/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.changedAt.type, parentSchema: schema3.properties.changedAt };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customFieldEventType === void 0) {
      let err31 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customFieldEventType" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.value === void 0) {
      let err32 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema2.required, parentSchema: schema2 };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.customFieldEventType !== void 0) {
      let data13 = data.customFieldEventType;
      if (typeof data13 != "string") {
        let err33 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "#/properties/customFieldEventType/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.customFieldEventType.type, parentSchema: schema2.properties.customFieldEventType };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (data13 !== "ATTRIBUTE_SET") {
        let err34 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "#/properties/customFieldEventType/const", keyword: "const", params: { allowedValue: "ATTRIBUTE_SET" }, schema: "ATTRIBUTE_SET", parentSchema: schema2.properties.customFieldEventType };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.value !== void 0 && typeof data.value != "string") {
      let err35 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.value.type, parentSchema: schema2.properties.value };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { customFieldEventType: !0, value: !0, customerId: !0, dtCustomerId: !0, customerPhone: !0, customFieldId: !0, customFieldUniqueName: !0, customFieldType: !0, name: !0, nameOnWhatsapp: !0, customerHandle: !0, wabaNumber: !0, changedAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema4 = { type: "object", required: ["customFieldEventType", "value"], allOf: [{ $ref: "doubletick:schemas#/$defs/CustomFieldEventBase" }], properties: { customFieldEventType: { type: "string", const: "ATTRIBUTE_UPDATE" }, value: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customerPhone === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customFieldId === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.value === void 0) {
      let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "value" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customFieldType === void 0) {
      let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldType" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customFieldEventType === void 0) {
      let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldEventType" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name === void 0) {
      let err7 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "name" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.nameOnWhatsapp === void 0) {
      let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "nameOnWhatsapp" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerHandle === void 0) {
      let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerHandle" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err10 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.changedAt === void 0) {
      let err11 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "changedAt" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err12 = { instancePath: instancePath + "/customerId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerId.type, parentSchema: schema3.properties.customerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err13 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err14 = { instancePath: instancePath + "/customerPhone", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerPhone.type, parentSchema: schema3.properties.customerPhone };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.customFieldId !== void 0 && typeof data.customFieldId != "string") {
      let err15 = { instancePath: instancePath + "/customFieldId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldId.type, parentSchema: schema3.properties.customFieldId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.customFieldUniqueName !== void 0 && typeof data.customFieldUniqueName != "string") {
      let err16 = { instancePath: instancePath + "/customFieldUniqueName", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldUniqueName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldUniqueName.type, parentSchema: schema3.properties.customFieldUniqueName };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.value !== void 0) {
      let data5 = data.value;
      if (typeof data5 != "string" && data5 !== null) {
        let err17 = { instancePath: instancePath + "/value", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/value/type", keyword: "type", params: { type: schema3.properties.value.type }, schema: schema3.properties.value.type, parentSchema: schema3.properties.value };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.customFieldType !== void 0) {
      let data6 = data.customFieldType, _errs17 = errors, valid3 = !1, _errs18 = errors;
      if (typeof data6 != "string") {
        let err18 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldType.anyOf[0].type, parentSchema: schema3.properties.customFieldType.anyOf[0] };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data6 === "text" || data6 === "number" || data6 === "date" || data6 === "boolean" || data6 === "single_select" || data6 === "multi_select")) {
        let err19 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema3.properties.customFieldType.anyOf[0].enum }, schema: schema3.properties.customFieldType.anyOf[0].enum, parentSchema: schema3.properties.customFieldType.anyOf[0] };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs18 === errors;
      valid3 = valid3 || _valid0;
      let _errs20 = errors;
      if (typeof data6 != "string") {
        let err20 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldType.anyOf[1].type, parentSchema: schema3.properties.customFieldType.anyOf[1] };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid0 = _errs20 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err21 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.customFieldType.anyOf, parentSchema: schema3.properties.customFieldType };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.customFieldEventType !== void 0) {
      let data7 = data.customFieldEventType;
      if (typeof data7 != "string") {
        let err22 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldEventType/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldEventType.type, parentSchema: schema3.properties.customFieldEventType };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data7 === "ATTRIBUTE_SET" || data7 === "ATTRIBUTE_UPDATE" || data7 === "ATTRIBUTE_REMOVED")) {
        let err23 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldEventType/enum", keyword: "enum", params: { allowedValues: schema3.properties.customFieldEventType.enum }, schema: schema3.properties.customFieldEventType.enum, parentSchema: schema3.properties.customFieldEventType };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err24 = { instancePath: instancePath + "/name", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.nameOnWhatsapp !== void 0 && typeof data.nameOnWhatsapp != "string") {
      let err25 = { instancePath: instancePath + "/nameOnWhatsapp", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/nameOnWhatsapp/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.nameOnWhatsapp.type, parentSchema: schema3.properties.nameOnWhatsapp };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.customerHandle !== void 0) {
      let data10 = data.customerHandle;
      if (typeof data10 != "string" && data10 !== null) {
        let err26 = { instancePath: instancePath + "/customerHandle", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerHandle/type", keyword: "type", params: { type: schema3.properties.customerHandle.type }, schema: schema3.properties.customerHandle.type, parentSchema: schema3.properties.customerHandle };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.wabaNumber !== void 0) {
      let data11 = data.wabaNumber;
      if (typeof data11 != "string" && data11 !== null) {
        let err27 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/wabaNumber/type", keyword: "type", params: { type: schema3.properties.wabaNumber.type }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.changedAt !== void 0) {
      let data12 = data.changedAt;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err28 = { instancePath: instancePath + "/changedAt", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.changedAt };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/changedAt", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/changedAt/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.changedAt.type, parentSchema: schema3.properties.changedAt };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customFieldEventType === void 0) {
      let err31 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customFieldEventType" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.value === void 0) {
      let err32 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema4.required, parentSchema: schema4 };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.customFieldEventType !== void 0) {
      let data13 = data.customFieldEventType;
      if (typeof data13 != "string") {
        let err33 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "#/properties/customFieldEventType/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.customFieldEventType.type, parentSchema: schema4.properties.customFieldEventType };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (data13 !== "ATTRIBUTE_UPDATE") {
        let err34 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "#/properties/customFieldEventType/const", keyword: "const", params: { allowedValue: "ATTRIBUTE_UPDATE" }, schema: "ATTRIBUTE_UPDATE", parentSchema: schema4.properties.customFieldEventType };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.value !== void 0 && typeof data.value != "string") {
      let err35 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.value.type, parentSchema: schema4.properties.value };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { customFieldEventType: !0, value: !0, customerId: !0, dtCustomerId: !0, customerPhone: !0, customFieldId: !0, customFieldUniqueName: !0, customFieldType: !0, name: !0, nameOnWhatsapp: !0, customerHandle: !0, wabaNumber: !0, changedAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema6 = { type: "object", required: ["customFieldEventType", "value"], allOf: [{ $ref: "doubletick:schemas#/$defs/CustomFieldEventBase" }], properties: { customFieldEventType: { type: "string", const: "ATTRIBUTE_REMOVED" }, value: { type: "null", const: null } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customerId === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dtCustomerId === void 0) {
      let err1 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "dtCustomerId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customerPhone === void 0) {
      let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerPhone" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customFieldId === void 0) {
      let err3 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldId" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.value === void 0) {
      let err4 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "value" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customFieldType === void 0) {
      let err5 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldType" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customFieldEventType === void 0) {
      let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customFieldEventType" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name === void 0) {
      let err7 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "name" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.nameOnWhatsapp === void 0) {
      let err8 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "nameOnWhatsapp" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.customerHandle === void 0) {
      let err9 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "customerHandle" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.wabaNumber === void 0) {
      let err10 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "wabaNumber" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.changedAt === void 0) {
      let err11 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/required", keyword: "required", params: { missingProperty: "changedAt" }, schema: schema3.required, parentSchema: schema3 };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.customerId !== void 0 && typeof data.customerId != "string") {
      let err12 = { instancePath: instancePath + "/customerId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerId.type, parentSchema: schema3.properties.customerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err13 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dtCustomerId.type, parentSchema: schema3.properties.dtCustomerId };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.customerPhone !== void 0 && typeof data.customerPhone != "string") {
      let err14 = { instancePath: instancePath + "/customerPhone", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerPhone/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customerPhone.type, parentSchema: schema3.properties.customerPhone };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.customFieldId !== void 0 && typeof data.customFieldId != "string") {
      let err15 = { instancePath: instancePath + "/customFieldId", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldId/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldId.type, parentSchema: schema3.properties.customFieldId };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.customFieldUniqueName !== void 0 && typeof data.customFieldUniqueName != "string") {
      let err16 = { instancePath: instancePath + "/customFieldUniqueName", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldUniqueName/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldUniqueName.type, parentSchema: schema3.properties.customFieldUniqueName };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.value !== void 0) {
      let data5 = data.value;
      if (typeof data5 != "string" && data5 !== null) {
        let err17 = { instancePath: instancePath + "/value", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/value/type", keyword: "type", params: { type: schema3.properties.value.type }, schema: schema3.properties.value.type, parentSchema: schema3.properties.value };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.customFieldType !== void 0) {
      let data6 = data.customFieldType, _errs17 = errors, valid3 = !1, _errs18 = errors;
      if (typeof data6 != "string") {
        let err18 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldType.anyOf[0].type, parentSchema: schema3.properties.customFieldType.anyOf[0] };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data6 === "text" || data6 === "number" || data6 === "date" || data6 === "boolean" || data6 === "single_select" || data6 === "multi_select")) {
        let err19 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema3.properties.customFieldType.anyOf[0].enum }, schema: schema3.properties.customFieldType.anyOf[0].enum, parentSchema: schema3.properties.customFieldType.anyOf[0] };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs18 === errors;
      valid3 = valid3 || _valid0;
      let _errs20 = errors;
      if (typeof data6 != "string") {
        let err20 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldType.anyOf[1].type, parentSchema: schema3.properties.customFieldType.anyOf[1] };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid0 = _errs20 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err21 = { instancePath: instancePath + "/customFieldType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldType/anyOf", keyword: "anyOf", params: {}, schema: schema3.properties.customFieldType.anyOf, parentSchema: schema3.properties.customFieldType };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.customFieldEventType !== void 0) {
      let data7 = data.customFieldEventType;
      if (typeof data7 != "string") {
        let err22 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldEventType/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.customFieldEventType.type, parentSchema: schema3.properties.customFieldEventType };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data7 === "ATTRIBUTE_SET" || data7 === "ATTRIBUTE_UPDATE" || data7 === "ATTRIBUTE_REMOVED")) {
        let err23 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customFieldEventType/enum", keyword: "enum", params: { allowedValues: schema3.properties.customFieldEventType.enum }, schema: schema3.properties.customFieldEventType.enum, parentSchema: schema3.properties.customFieldEventType };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err24 = { instancePath: instancePath + "/name", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.name.type, parentSchema: schema3.properties.name };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.nameOnWhatsapp !== void 0 && typeof data.nameOnWhatsapp != "string") {
      let err25 = { instancePath: instancePath + "/nameOnWhatsapp", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/nameOnWhatsapp/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.nameOnWhatsapp.type, parentSchema: schema3.properties.nameOnWhatsapp };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.customerHandle !== void 0) {
      let data10 = data.customerHandle;
      if (typeof data10 != "string" && data10 !== null) {
        let err26 = { instancePath: instancePath + "/customerHandle", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/customerHandle/type", keyword: "type", params: { type: schema3.properties.customerHandle.type }, schema: schema3.properties.customerHandle.type, parentSchema: schema3.properties.customerHandle };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.wabaNumber !== void 0) {
      let data11 = data.wabaNumber;
      if (typeof data11 != "string" && data11 !== null) {
        let err27 = { instancePath: instancePath + "/wabaNumber", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/wabaNumber/type", keyword: "type", params: { type: schema3.properties.wabaNumber.type }, schema: schema3.properties.wabaNumber.type, parentSchema: schema3.properties.wabaNumber };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.changedAt !== void 0) {
      let data12 = data.changedAt;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err28 = { instancePath: instancePath + "/changedAt", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/changedAt/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.changedAt };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/changedAt", schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/properties/changedAt/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.changedAt.type, parentSchema: schema3.properties.changedAt };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "doubletick:schemas#/$defs/CustomFieldEventBase/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customFieldEventType === void 0) {
      let err31 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customFieldEventType" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.value === void 0) {
      let err32 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.customFieldEventType !== void 0) {
      let data13 = data.customFieldEventType;
      if (typeof data13 != "string") {
        let err33 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "#/properties/customFieldEventType/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.customFieldEventType.type, parentSchema: schema6.properties.customFieldEventType };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (data13 !== "ATTRIBUTE_REMOVED") {
        let err34 = { instancePath: instancePath + "/customFieldEventType", schemaPath: "#/properties/customFieldEventType/const", keyword: "const", params: { allowedValue: "ATTRIBUTE_REMOVED" }, schema: "ATTRIBUTE_REMOVED", parentSchema: schema6.properties.customFieldEventType };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.value !== void 0) {
      let data14 = data.value;
      if (data14 !== null) {
        let err35 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "null" }, schema: schema6.properties.value.type, parentSchema: schema6.properties.value };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (data14 !== null) {
        let err36 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/const", keyword: "const", params: { allowedValue: schema6.properties.value.const }, schema: schema6.properties.value.const, parentSchema: schema6.properties.value };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { customFieldEventType: !0, value: !0, customerId: !0, dtCustomerId: !0, customerPhone: !0, customFieldId: !0, customFieldUniqueName: !0, customFieldType: !0, name: !0, nameOnWhatsapp: !0, customerHandle: !0, wabaNumber: !0, changedAt: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.customFieldEventType;
    if (typeof tag0 == "string")
      if (tag0 === "ATTRIBUTE_SET") {
        validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length);
        var props0 = {};
        props0.customFieldEventType = !0, props0.value = !0, props0.customerId = !0, props0.dtCustomerId = !0, props0.customerPhone = !0, props0.customFieldId = !0, props0.customFieldUniqueName = !0, props0.customFieldType = !0, props0.name = !0, props0.nameOnWhatsapp = !0, props0.customerHandle = !0, props0.wabaNumber = !0, props0.changedAt = !0;
      } else if (tag0 === "ATTRIBUTE_UPDATE")
        validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.customFieldEventType = !0, props0.value = !0, props0.customerId = !0, props0.dtCustomerId = !0, props0.customerPhone = !0, props0.customFieldId = !0, props0.customFieldUniqueName = !0, props0.customFieldType = !0, props0.name = !0, props0.nameOnWhatsapp = !0, props0.customerHandle = !0, props0.wabaNumber = !0, props0.changedAt = !0);
      else if (tag0 === "ATTRIBUTE_REMOVED")
        validate4(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate4.errors), errors = vErrors.length), props0 !== !0 && (props0 = props0 || {}, props0.customFieldEventType = !0, props0.value = !0, props0.customerId = !0, props0.dtCustomerId = !0, props0.customerPhone = !0, props0.customFieldId = !0, props0.customFieldUniqueName = !0, props0.customFieldType = !0, props0.name = !0, props0.nameOnWhatsapp = !0, props0.customerHandle = !0, props0.wabaNumber = !0, props0.changedAt = !0);
      else {
        let err0 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "customFieldEventType", tagValue: tag0 }, schema: schema1.discriminator, parentSchema: schema1 };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      let err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "customFieldEventType", tagValue: tag0 }, schema: schema1.discriminator, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
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
