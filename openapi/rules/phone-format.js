/** @import { Context, Node, Visitor } from './types.js' */

/**
 * The format `phone` checks nothing by itself: it is only for `PhoneNumber` and for strings with documented limits.
 *
 * @returns {Visitor}
 */
export function phoneFormat() {
  return {
    Schema(/** @type {Node} */ schema, /** @type {Context} */ context) {
      if (schema.format !== 'phone') return;
      const isPhoneNumber = context.location.pointer === '#/PhoneNumber';
      const isChecked = isPhoneNumber ? typeof schema.pattern === 'string' : hasLimits(schema);
      if (schema.type === 'string' && isChecked) return;
      const advice = isPhoneNumber
        ? 'make it a string with a pattern'
        : 'refer to PhoneNumber, or make it a string with the documented minLength and maxLength';
      context.report({
        message: `The format phone at ${context.location.pointer} checks nothing; ${advice}.`,
        location: context.location,
      });
    },
  };
}

/** @param {Node} schema */
function hasLimits({ minLength, maxLength }) {
  return Number.isInteger(minLength) && Number.isInteger(maxLength) && Number(minLength) <= Number(maxLength);
}
