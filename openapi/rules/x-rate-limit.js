/** @import { Visitor } from './types.js' */
import { isObject } from './follow.js';
import { forOperations } from './for-operations.js';

const periods = ['second', 'minute', 'hour', 'day'];
const scopes = ['organization', 'number', 'agent', 'key'];

/**
 * `x-rate-limit` is a list of limits, and an operation that has a limit documents response 429.
 *
 * @returns {Visitor}
 */
export function xRateLimit() {
  return forOperations((operation, { complain }) => {
    const limits = operation['x-rate-limit'];
    if (limits === undefined) return;
    const path = ['x-rate-limit'];
    if (!Array.isArray(limits) || limits.length === 0) {
      return complain('x-rate-limit is not a list of limits; omit it if no limit is documented.', path);
    }
    for (const [index, limit] of limits.entries()) {
      if (!isLimit(limit)) {
        const form = `{ limit: 1 or more, per: ${periods.join(' | ')}, scope: ${scopes.join(' | ')} }`;
        complain(`x-rate-limit/${index} is not a limit; write ${form}.`, [...path, index]);
      }
    }
    if (!operation.responses?.['429']) complain('has x-rate-limit but no response 429; document it.', path);
  });
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isLimit(value) {
  return (
    isObject(value) &&
    Object.keys(value).sort().join() === 'limit,per,scope' &&
    Number.isInteger(value.limit) &&
    Number(value.limit) > 0 &&
    periods.includes(String(value.per)) &&
    scopes.includes(String(value.scope))
  );
}
