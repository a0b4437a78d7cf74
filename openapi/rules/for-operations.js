/** @import { Check, Context, Operation, Place, Visitor } from './types.js' */

/**
 * Checks every operation.
 *
 * @param {Check} check
 * @returns {Visitor}
 */
export function forOperations(check) {
  return { Paths: { Operation: visit(check) } };
}

/**
 * Checks every webhook event.
 *
 * @param {Check} check
 * @returns {Visitor}
 */
export function forEvents(check) {
  return { WebhooksMap: { Operation: visit(check) } };
}

/**
 * Checks every operation and every webhook event.
 *
 * @param {Check} check
 * @returns {Visitor}
 */
export function forAll(check) {
  return { Operation: visit(check) };
}

/** @param {Check} check */
function visit(check) {
  return (/** @type {Operation} */ operation, /** @type {Context} */ context) => {
    check(operation, placeOf(operation, context));
  };
}

/**
 * @param {Operation} operation
 * @param {Context} context
 * @returns {Place}
 */
function placeOf(operation, context) {
  const name = operation.operationId ?? `the operation at ${context.location.pointer}`;
  return {
    context,
    complain: (message, path = []) =>
      context.report({
        message: `${name}: ${message}`,
        location: path.length ? context.location.child(path) : context.location,
      }),
  };
}
