/** @import { Context, Found } from './types.js' */
import { follow, followPath } from './follow.js';

/**
 * Every schema that a JSON pointer can reach through all branches of the schemas on its way. `*` is every item of an
 * array. Empty if no branch has such a place.
 *
 * @param {Context} context
 * @param {Found | undefined} schema
 * @param {string} pointer
 * @returns {Found[]}
 */
export function schemasAt(context, schema, pointer) {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  let found = schema ? branchesOf(context, schema) : [];
  for (const segment of segments) {
    const path = segment === '*' ? ['items'] : ['properties', segment];
    found = found.flatMap((one) => {
      const next = followPath(context, one, path);
      return next ? branchesOf(context, next) : [];
    });
  }
  return found;
}

/**
 * The types that the schemas declare.
 *
 * @param {Found[]} schemas
 * @returns {Set<unknown>}
 */
export function typesOf(schemas) {
  return new Set(schemas.flatMap(({ node }) => node.type ?? []));
}

/**
 * A schema and all schemas that it combines.
 *
 * @param {Context} context
 * @param {Found} schema
 * @returns {Found[]}
 */
function branchesOf(context, schema) {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = schema.node[keyword];
    return Array.isArray(list)
      ? list.map((part, index) => follow(context, part, schema.location.child([keyword, index])))
      : [];
  });
  return [schema, ...parts.flatMap((part) => (part ? branchesOf(context, part) : []))];
}
