// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import "./chunk-BUKALYPU.js";

// module:sendWhatsappInteractiveListMessage
var body = validate1, schema1 = { type: "object", required: ["to", "content"], properties: { from: { $ref: "doubletick:schemas#/$defs/MessageSenderNumber" }, to: { $ref: "doubletick:schemas#/$defs/MessageRecipientNumber" }, messageId: { $ref: "doubletick:schemas#/$defs/NewMessageId" }, content: { $ref: "doubletick:schemas#/$defs/InteractiveListContent" } } }, schema2 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema3 = { type: "string", format: "phone", minLength: 10, maxLength: 15 }, schema4 = { type: "string", format: "uuid", minLength: 36, maxLength: 36 }, func0 = require_ucs2length().default, formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, schema5 = { type: "object", required: ["body", "button", "sections"], properties: { header: { type: "string", maxLength: 60 }, body: { type: "string", maxLength: 1024 }, footer: { type: "string", maxLength: 20 }, button: { type: "string", maxLength: 20 }, sections: { type: "array", items: { $ref: "doubletick:schemas#/$defs/InteractiveListSection" } } } }, schema6 = { type: "object", required: ["rows"], properties: { title: { type: "string", maxLength: 24 }, rows: { type: "array", maxItems: 10, items: { $ref: "doubletick:schemas#/$defs/InteractiveListRow" } } } }, schema7 = { type: "object", required: ["id", "title"], properties: { id: { type: "string", maxLength: 60 }, title: { type: "string", maxLength: 24 }, description: { type: "string", maxLength: 72 } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rows === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" }, schema: schema6.required, parentSchema: schema6 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func0(data0) > 24) {
          let err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 24 }, schema: 24, parentSchema: schema6.properties.title };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.title.type, parentSchema: schema6.properties.title };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data1 = data.rows;
      if (Array.isArray(data1)) {
        if (data1.length > 10) {
          let err3 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema6.properties.rows };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              let err4 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/required", keyword: "required", params: { missingProperty: "id" }, schema: schema7.required, parentSchema: schema7 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.title === void 0) {
              let err5 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/required", keyword: "required", params: { missingProperty: "title" }, schema: schema7.required, parentSchema: schema7 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 == "string") {
                if (func0(data3) > 60) {
                  let err6 = { instancePath: instancePath + "/rows/" + i0 + "/id", schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/properties/id/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema7.properties.id };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/rows/" + i0 + "/id", schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.id.type, parentSchema: schema7.properties.id };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data2.title !== void 0) {
              let data4 = data2.title;
              if (typeof data4 == "string") {
                if (func0(data4) > 24) {
                  let err8 = { instancePath: instancePath + "/rows/" + i0 + "/title", schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/properties/title/maxLength", keyword: "maxLength", params: { limit: 24 }, schema: 24, parentSchema: schema7.properties.title };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/rows/" + i0 + "/title", schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.title.type, parentSchema: schema7.properties.title };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data2.description !== void 0) {
              let data5 = data2.description;
              if (typeof data5 == "string") {
                if (func0(data5) > 72) {
                  let err10 = { instancePath: instancePath + "/rows/" + i0 + "/description", schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/properties/description/maxLength", keyword: "maxLength", params: { limit: 72 }, schema: 72, parentSchema: schema7.properties.description };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/rows/" + i0 + "/description", schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/properties/description/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.description.type, parentSchema: schema7.properties.description };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/rows/" + i0, schemaPath: "doubletick:schemas#/$defs/InteractiveListRow/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.rows.type, parentSchema: schema6.properties.rows };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6 };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { title: !0, rows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.body === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.button === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "button" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sections === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" }, schema: schema5.required, parentSchema: schema5 };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.header !== void 0) {
      let data0 = data.header;
      if (typeof data0 == "string") {
        if (func0(data0) > 60) {
          let err3 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema5.properties.header };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.header.type, parentSchema: schema5.properties.header };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.body !== void 0) {
      let data1 = data.body;
      if (typeof data1 == "string") {
        if (func0(data1) > 1024) {
          let err5 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 1024 }, schema: 1024, parentSchema: schema5.properties.body };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.body.type, parentSchema: schema5.properties.body };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.footer !== void 0) {
      let data2 = data.footer;
      if (typeof data2 == "string") {
        if (func0(data2) > 20) {
          let err7 = { instancePath: instancePath + "/footer", schemaPath: "#/properties/footer/maxLength", keyword: "maxLength", params: { limit: 20 }, schema: 20, parentSchema: schema5.properties.footer };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/footer", schemaPath: "#/properties/footer/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.footer.type, parentSchema: schema5.properties.footer };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.button !== void 0) {
      let data3 = data.button;
      if (typeof data3 == "string") {
        if (func0(data3) > 20) {
          let err9 = { instancePath: instancePath + "/button", schemaPath: "#/properties/button/maxLength", keyword: "maxLength", params: { limit: 20 }, schema: 20, parentSchema: schema5.properties.button };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/button", schemaPath: "#/properties/button/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.button.type, parentSchema: schema5.properties.button };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data4 = data.sections;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3(data4[i0], { instancePath: instancePath + "/sections/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate3.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, schema: schema5.properties.sections.type, parentSchema: schema5.properties.sections };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { header: !0, body: !0, footer: !0, button: !0, sections: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, schema: schema1.required, parentSchema: schema1 };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (func0(data0) > 15) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema2 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func0(data0) < 10) {
          let err3 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema2 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/from", schemaPath: "doubletick:schemas#/$defs/MessageSenderNumber/type", keyword: "type", params: { type: "string" }, schema: schema2.type, parentSchema: schema2 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (func0(data1) > 15) {
          let err5 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func0(data1) < 10) {
          let err6 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/to", schemaPath: "doubletick:schemas#/$defs/MessageRecipientNumber/type", keyword: "type", params: { type: "string" }, schema: schema3.type, parentSchema: schema3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data2 = data.messageId;
      if (typeof data2 == "string") {
        if (func0(data2) > 36) {
          let err8 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/maxLength", keyword: "maxLength", params: { limit: 36 }, schema: 36, parentSchema: schema4 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func0(data2) < 36) {
          let err9 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/minLength", keyword: "minLength", params: { limit: 36 }, schema: 36, parentSchema: schema4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!formats0.test(data2)) {
          let err10 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/format", keyword: "format", params: { format: "uuid" }, schema: "uuid", parentSchema: schema4 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/messageId", schemaPath: "doubletick:schemas#/$defs/NewMessageId/type", keyword: "type", params: { type: "string" }, schema: schema4.type, parentSchema: schema4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.content !== void 0 && (validate2(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate2.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema1.type, parentSchema: schema1 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { from: !0, to: !0, messageId: !0, content: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response201 = validate6, schema8 = { type: "object", properties: { status: { $ref: "doubletick:schemas#/$defs/SendStatus" }, recipient: { type: "string" }, messageId: { type: "string" } } }, schema9 = { anyOf: [{ type: "string", enum: ["SENT", "FAILED", "ENQUEUED"] }, { type: "string" }] };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema9.anyOf[0].type, parentSchema: schema9.anyOf[0] };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "SENT" || data0 === "FAILED" || data0 === "ENQUEUED")) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema9.anyOf[0].enum }, schema: schema9.anyOf[0].enum, parentSchema: schema9.anyOf[0] };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema9.anyOf[1].type, parentSchema: schema9.anyOf[1] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "doubletick:schemas#/$defs/SendStatus/anyOf", keyword: "anyOf", params: {}, schema: schema9.anyOf, parentSchema: schema9 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recipient !== void 0 && typeof data.recipient != "string") {
      let err4 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.recipient.type, parentSchema: schema8.properties.recipient };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.messageId !== void 0 && typeof data.messageId != "string") {
      let err5 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, schema: schema8.properties.messageId.type, parentSchema: schema8.properties.messageId };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { status: !0, recipient: !0, messageId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate7, schema10 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema10.properties.statusCode.type, parentSchema: schema10.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.message.anyOf[0].items.type, parentSchema: schema10.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema10.properties.message.anyOf[0].type, parentSchema: schema10.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.message.anyOf[1].type, parentSchema: schema10.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema10.properties.message.anyOf, parentSchema: schema10.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema10.properties.error.type, parentSchema: schema10.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate8, schema11 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema11.properties.statusCode.type, parentSchema: schema11.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.message.type, parentSchema: schema11.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.error.type, parentSchema: schema11.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate9, schema12 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema13 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema13.required, parentSchema: schema13 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema13.properties.reason.type, parentSchema: schema13.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema11.properties.statusCode.type, parentSchema: schema11.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.message.type, parentSchema: schema11.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.error.type, parentSchema: schema11.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema12.anyOf, parentSchema: schema12 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate9.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate9.evaluated = { dynamicProps: !0, dynamicItems: !1 };
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
