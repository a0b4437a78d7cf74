/** @import { Context, Found, Location, Node, Operation } from './types.js' */

/**
 * Follows a node if it is a reference. Undefined if the result is not an object.
 *
 * @param {Context} context
 * @param {unknown} node
 * @param {Location} location of the node
 * @returns {Found | undefined}
 */
export function follow(context, node, location) {
  const isReference = isObject(node) && typeof node.$ref === 'string';
  const target = isReference ? context.resolve(node, location.source.absoluteRef) : { node, location };
  return isObject(target.node) && target.location ? { node: target.node, location: target.location } : undefined;
}

/**
 * The object at a path below another object.
 *
 * @param {Context} context
 * @param {Found | undefined} parent
 * @param {(string | number)[]} path
 * @returns {Found | undefined}
 */
export function followPath(context, parent, path) {
  /** @type {Found | undefined} */
  let found = parent;
  for (const key of path) found = found && follow(context, found.node[key], found.location.child([key]));
  return found;
}

/**
 * The parameters of an operation, including those of its path.
 *
 * @param {Context} context of the operation
 * @param {Operation} operation
 * @returns {Found[]}
 */
export function parametersOf(context, operation) {
  const { parent, location } = context;
  const shared = isObject(parent) && Array.isArray(parent.parameters) ? parent.parameters : [];
  return [...shared, ...(operation.parameters ?? [])].flatMap((parameter) => {
    const found = follow(context, parameter, location);
    return found ? [found] : [];
  });
}

/**
 * Whether a value is an object with keys.
 *
 * @param {unknown} value
 * @returns {value is Node}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
