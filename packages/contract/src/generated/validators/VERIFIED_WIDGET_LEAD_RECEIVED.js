// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:VERIFIED_WIDGET_LEAD_RECEIVED
var payload = validate1, schema1 = { type: "object", required: ["whatsappNumber", "verified", "data"], properties: { whatsappNumber: { type: "string" }, verified: { type: "boolean", const: !0 }, data: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WidgetLeadField" } }, dtCustomerId: { type: "string" } } }, schema2 = { type: "object", required: ["field", "value"], properties: { field: { type: "string" }, value: { type: "string" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.whatsappNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "whatsappNumber" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.verified === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.data === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.whatsappNumber !== void 0 && typeof data.whatsappNumber != "string") {
      let err3 = { instancePath: instancePath + "/whatsappNumber", schemaPath: "#/properties/whatsappNumber/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.whatsappNumber.type, parentSchema: schema1.properties.whatsappNumber };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.verified !== void 0) {
      let data1 = data.verified;
      if (typeof data1 != "boolean") {
        let err4 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, schema: schema1.properties.verified.type, parentSchema: schema1.properties.verified };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data1 !== !0) {
        let err5 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/const", keyword: "const", params: { allowedValue: !0 }, schema: !0, parentSchema: schema1.properties.verified };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.field === void 0) {
              let err6 = { instancePath: instancePath + "/data/" + i0, schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/required", keyword: "required", params: { missingProperty: "field" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.value === void 0) {
              let err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/required", keyword: "required", params: { missingProperty: "value" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.field !== void 0 && typeof data3.field != "string") {
              let err8 = { instancePath: instancePath + "/data/" + i0 + "/field", schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/properties/field/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.field.type, parentSchema: schema2.properties.field };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data3.value !== void 0 && typeof data3.value != "string") {
              let err9 = { instancePath: instancePath + "/data/" + i0 + "/value", schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.value.type, parentSchema: schema2.properties.value };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/data/" + i0, schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.data.type, parentSchema: schema1.properties.data };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.dtCustomerId !== void 0 && typeof data.dtCustomerId != "string") {
      let err12 = { instancePath: instancePath + "/dtCustomerId", schemaPath: "#/properties/dtCustomerId/type", keyword: "type", params: { type: "string" }, schema: schema1.properties.dtCustomerId.type, parentSchema: schema1.properties.dtCustomerId };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { whatsappNumber: !0, verified: !0, data: !0, dtCustomerId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
