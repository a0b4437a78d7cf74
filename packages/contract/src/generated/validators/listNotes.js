// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import {
  require_ucs2length
} from "./chunk-LJZQSTA4.js";
import {
  require_formats
} from "./chunk-GA4QFPKC.js";
import "./chunk-BUKALYPU.js";

// module:listNotes
var query = validate0, schema0 = { $id: "doubletick:query", type: "object", required: [], properties: { groupId: { type: "string" }, from: { type: "string", format: "phone", minLength: 10, maxLength: 15 }, to: { type: "string", format: "phone", minLength: 10, maxLength: 15 }, limit: { type: "number", default: 30, maximum: 100 }, lastNoteId: { type: "string" }, lastNoteDate: { type: "string", format: "date-time" } } }, func0 = require_ucs2length().default, formats0 = require_formats().fullFormats["date-time"];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groupId !== void 0 && typeof data.groupId != "string") {
      let err0 = { instancePath: instancePath + "/groupId", schemaPath: "#/properties/groupId/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.groupId.type, parentSchema: schema0.properties.groupId };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 == "string") {
        if (func0(data1) > 15) {
          let err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema0.properties.from };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data1) < 10) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema0.properties.from };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.from.type, parentSchema: schema0.properties.from };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 == "string") {
        if (func0(data2) > 15) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 15 }, schema: 15, parentSchema: schema0.properties.to };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func0(data2) < 10) {
          let err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema0.properties.to };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.to.type, parentSchema: schema0.properties.to };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema0.properties.limit };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, schema: schema0.properties.limit.type, parentSchema: schema0.properties.limit };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.lastNoteId !== void 0 && typeof data.lastNoteId != "string") {
      let err9 = { instancePath: instancePath + "/lastNoteId", schemaPath: "#/properties/lastNoteId/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.lastNoteId.type, parentSchema: schema0.properties.lastNoteId };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.lastNoteDate !== void 0) {
      let data5 = data.lastNoteDate;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err10 = { instancePath: instancePath + "/lastNoteDate", schemaPath: "#/properties/lastNoteDate/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema0.properties.lastNoteDate };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/lastNoteDate", schemaPath: "#/properties/lastNoteDate/type", keyword: "type", params: { type: "string" }, schema: schema0.properties.lastNoteDate.type, parentSchema: schema0.properties.lastNoteDate };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema0.type, parentSchema: schema0 };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { groupId: !0, from: !0, to: !0, limit: !0, lastNoteId: !0, lastNoteDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response200 = validate2, schema2 = { type: "object", properties: { notes: { type: "array", items: { $ref: "doubletick:schemas#/$defs/Note" } }, hasMore: { type: "boolean" }, lastNoteId: { type: ["string", "null"] }, lastNoteDate: { type: ["string", "null"], format: "date-time" }, totalCount: { type: "number" } } }, schema3 = { type: "object", properties: { id: { type: "string" }, note: { type: "string" }, createdBy: { type: "string" }, updatedBy: { type: "string" }, dateCreated: { type: "string", format: "date-time" }, dateUpdated: { type: "string", format: "date-time" } } };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notes !== void 0) {
      let data0 = data.notes;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id !== void 0 && typeof data1.id != "string") {
              let err0 = { instancePath: instancePath + "/notes/" + i0 + "/id", schemaPath: "doubletick:schemas#/$defs/Note/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.id.type, parentSchema: schema3.properties.id };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.note !== void 0 && typeof data1.note != "string") {
              let err1 = { instancePath: instancePath + "/notes/" + i0 + "/note", schemaPath: "doubletick:schemas#/$defs/Note/properties/note/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.note.type, parentSchema: schema3.properties.note };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.createdBy !== void 0 && typeof data1.createdBy != "string") {
              let err2 = { instancePath: instancePath + "/notes/" + i0 + "/createdBy", schemaPath: "doubletick:schemas#/$defs/Note/properties/createdBy/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.createdBy.type, parentSchema: schema3.properties.createdBy };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.updatedBy !== void 0 && typeof data1.updatedBy != "string") {
              let err3 = { instancePath: instancePath + "/notes/" + i0 + "/updatedBy", schemaPath: "doubletick:schemas#/$defs/Note/properties/updatedBy/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.updatedBy.type, parentSchema: schema3.properties.updatedBy };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.dateCreated !== void 0) {
              let data6 = data1.dateCreated;
              if (typeof data6 == "string") {
                if (!formats0.validate(data6)) {
                  let err4 = { instancePath: instancePath + "/notes/" + i0 + "/dateCreated", schemaPath: "doubletick:schemas#/$defs/Note/properties/dateCreated/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.dateCreated };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              } else {
                let err5 = { instancePath: instancePath + "/notes/" + i0 + "/dateCreated", schemaPath: "doubletick:schemas#/$defs/Note/properties/dateCreated/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dateCreated.type, parentSchema: schema3.properties.dateCreated };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data1.dateUpdated !== void 0) {
              let data7 = data1.dateUpdated;
              if (typeof data7 == "string") {
                if (!formats0.validate(data7)) {
                  let err6 = { instancePath: instancePath + "/notes/" + i0 + "/dateUpdated", schemaPath: "doubletick:schemas#/$defs/Note/properties/dateUpdated/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema3.properties.dateUpdated };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/notes/" + i0 + "/dateUpdated", schemaPath: "doubletick:schemas#/$defs/Note/properties/dateUpdated/type", keyword: "type", params: { type: "string" }, schema: schema3.properties.dateUpdated.type, parentSchema: schema3.properties.dateUpdated };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/notes/" + i0, schemaPath: "doubletick:schemas#/$defs/Note/type", keyword: "type", params: { type: "object" }, schema: schema3.type, parentSchema: schema3 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, schema: schema2.properties.notes.type, parentSchema: schema2.properties.notes };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.hasMore !== void 0 && typeof data.hasMore != "boolean") {
      let err10 = { instancePath: instancePath + "/hasMore", schemaPath: "#/properties/hasMore/type", keyword: "type", params: { type: "boolean" }, schema: schema2.properties.hasMore.type, parentSchema: schema2.properties.hasMore };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.lastNoteId !== void 0) {
      let data9 = data.lastNoteId;
      if (typeof data9 != "string" && data9 !== null) {
        let err11 = { instancePath: instancePath + "/lastNoteId", schemaPath: "#/properties/lastNoteId/type", keyword: "type", params: { type: schema2.properties.lastNoteId.type }, schema: schema2.properties.lastNoteId.type, parentSchema: schema2.properties.lastNoteId };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.lastNoteDate !== void 0) {
      let data10 = data.lastNoteDate;
      if (typeof data10 != "string" && data10 !== null) {
        let err12 = { instancePath: instancePath + "/lastNoteDate", schemaPath: "#/properties/lastNoteDate/type", keyword: "type", params: { type: schema2.properties.lastNoteDate.type }, schema: schema2.properties.lastNoteDate.type, parentSchema: schema2.properties.lastNoteDate };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data10 == "string" && !formats0.validate(data10)) {
        let err13 = { instancePath: instancePath + "/lastNoteDate", schemaPath: "#/properties/lastNoteDate/format", keyword: "format", params: { format: "date-time" }, schema: "date-time", parentSchema: schema2.properties.lastNoteDate };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.totalCount !== void 0) {
      let data11 = data.totalCount;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err14 = { instancePath: instancePath + "/totalCount", schemaPath: "#/properties/totalCount/type", keyword: "type", params: { type: "number" }, schema: schema2.properties.totalCount.type, parentSchema: schema2.properties.totalCount };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema2.type, parentSchema: schema2 };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { notes: !0, hasMore: !0, lastNoteId: !0, lastNoteDate: !0, totalCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response400 = validate3, schema4 = { type: "object", properties: { statusCode: { type: "number" }, message: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "string" }] }, error: { type: "string" } } };
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema4.properties.statusCode.type, parentSchema: schema4.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message, _errs4 = errors, valid1 = !1, _errs5 = errors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/message/" + i0, schemaPath: "#/properties/message/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.anyOf[0].items.type, parentSchema: schema4.properties.message.anyOf[0].items };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema4.properties.message.anyOf[0].type, parentSchema: schema4.properties.message.anyOf[0] };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.message.anyOf[1].type, parentSchema: schema4.properties.message.anyOf[1] };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, schema: schema4.properties.message.anyOf, parentSchema: schema4.properties.message };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema4.properties.error.type, parentSchema: schema4.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema4.type, parentSchema: schema4 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response401 = validate4, schema5 = { type: "object", properties: { statusCode: { type: "number" }, message: { type: "string" }, error: { type: "string" } } };
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode !== void 0) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/statusCode", schemaPath: "#/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema5.properties.statusCode.type, parentSchema: schema5.properties.statusCode };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.type, parentSchema: schema5.properties.message };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { statusCode: !0, message: !0, error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var response403 = validate5, schema6 = { $id: "doubletick:response403", anyOf: [{ $ref: "doubletick:schemas#/$defs/ForbiddenReason" }, { $ref: "doubletick:schemas#/$defs/ErrorMessage" }] }, schema7 = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema7.required, parentSchema: schema7 };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.reason.type, parentSchema: schema7.properties.reason };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ForbiddenReason/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7 };
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
        let err3 = { instancePath: instancePath + "/statusCode", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/statusCode/type", keyword: "type", params: { type: "number" }, schema: schema5.properties.statusCode.type, parentSchema: schema5.properties.statusCode };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.message.type, parentSchema: schema5.properties.message };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err5 = { instancePath: instancePath + "/error", schemaPath: "doubletick:schemas#/$defs/ErrorMessage/properties/error/type", keyword: "type", params: { type: "string" }, schema: schema5.properties.error.type, parentSchema: schema5.properties.error };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "doubletick:schemas#/$defs/ErrorMessage/type", keyword: "type", params: { type: "object" }, schema: schema5.type, parentSchema: schema5 };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs6 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.statusCode = !0, props0.message = !0, props0.error = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema6.anyOf, parentSchema: schema6 };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate5.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate5.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var response404 = response401, response429 = response401;
export {
  query,
  response200,
  response400,
  response401,
  response403,
  response404,
  response429
};
