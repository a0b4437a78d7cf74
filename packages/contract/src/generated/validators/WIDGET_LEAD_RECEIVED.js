// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import "./chunk-BUKALYPU.js";

// module:WIDGET_LEAD_RECEIVED
var payload = validate1, schema1 = { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "doubletick:schemas#/$defs/WidgetLeadField" } } } }, schema2 = { type: "object", required: ["field", "value"], properties: { field: { type: "string" }, value: { type: "string" } } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.field === void 0) {
              let err1 = { instancePath: instancePath + "/data/" + i0, schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/required", keyword: "required", params: { missingProperty: "field" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.value === void 0) {
              let err2 = { instancePath: instancePath + "/data/" + i0, schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/required", keyword: "required", params: { missingProperty: "value" }, schema: schema2.required, parentSchema: schema2 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.field !== void 0 && typeof data1.field != "string") {
              let err3 = { instancePath: instancePath + "/data/" + i0 + "/field", schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/properties/field/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.field.type, parentSchema: schema2.properties.field };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.value !== void 0 && typeof data1.value != "string") {
              let err4 = { instancePath: instancePath + "/data/" + i0 + "/value", schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema2.properties.value.type, parentSchema: schema2.properties.value };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/data/" + i0, schemaPath: "doubletick:schemas#/$defs/WidgetLeadField/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, schema: schema1.properties.data.type, parentSchema: schema1.properties.data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  payload
};
