/** @import { Context, Found, Operation } from './types.js' */
import { follow, followPath, isObject, parametersOf } from './follow.js';
import { schemasAt, typesOf } from './schemas-at.js';

const grammar = /^\$request\.(?:(query|path)\.([^#/]+)|body#((?:\/[^/]+)+))$/;
const numberName = /^to$|phone|number/i;

/**
 * Reads a run-time expression against the request of an operation: a problem, or the types found at that place.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {unknown} expression
 * @returns {{ problem: string } | { problem?: undefined, isBody: boolean, types: Set<unknown> }}
 */
export function readExpression(context, operation, expression) {
  const [, where, name, pointer] = grammar.exec(String(expression)) ?? [];
  if (name !== undefined) {
    const parameter = parametersOf(context, operation).find(({ node }) => node.name === name && node.in === where);
    if (!parameter)
      return { problem: `\`${expression}\` is not a ${where} parameter; correct the name or add the parameter.` };
    const schema = followPath(context, parameter, ['schema']);
    return { isBody: false, types: typesOf(schema ? [schema] : []) };
  }
  if (pointer === undefined) {
    return {
      problem: `\`${expression}\` is not a valid expression; write $request.query.name or $request.body#/pointer.`,
    };
  }
  const schemas = schemasAt(context, bodySchema(context, operation), pointer);
  if (schemas.length === 0) {
    return { problem: `\`${expression}\` does not exist in the request body; correct the pointer.` };
  }
  return { isBody: true, types: typesOf(schemas) };
}

/**
 * Expressions for the properties of the request body that look like phone numbers and are not in `known`.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {unknown[]} known
 * @returns {string[]}
 */
export function findOtherNumbers(context, operation, known) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {Set<unknown>} */
  const seen = new Set();
  collect(bodySchema(context, operation), '');
  return [...found].map((pointer) => `$request.body#${pointer}`).filter((expression) => !known.includes(expression));

  /**
   * @param {Found | undefined} schema
   * @param {string} pointer
   */
  function collect(schema, pointer) {
    if (!schema || seen.has(schema.node)) return;
    seen.add(schema.node);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const parts = schema.node[keyword];
      if (!Array.isArray(parts)) continue;
      for (const [index, part] of parts.entries()) {
        collect(follow(context, part, schema.location.child([keyword, index])), pointer);
      }
    }
    collect(followPath(context, schema, ['items']), `${pointer}/*`);
    const { properties } = schema.node;
    for (const name of isObject(properties) ? Object.keys(properties) : []) {
      if (numberName.test(name)) found.add(`${pointer}/${name}`);
      collect(followPath(context, schema, ['properties', name]), `${pointer}/${name}`);
    }
  }
}

/**
 * The schema of a request's JSON body.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @returns {Found | undefined}
 */
function bodySchema(context, operation) {
  const body = follow(context, operation.requestBody, context.location.child(['requestBody']));
  return followPath(context, body, ['content', 'application/json', 'schema']);
}
