/** @import { Visitor } from './types.js' */
import { isObject } from './follow.js';
import { forOperations } from './for-operations.js';

const values = ['safe', 'idempotent', 'unsafe'];

/**
 * `x-safety` says what a repeated request does. A safe operation only reads.
 *
 * @returns {Visitor}
 */
export function xSafety() {
  return forOperations((operation, { complain }) => {
    const safety = operation['x-safety'];
    if (safety === undefined) return complain(`x-safety is missing; write one of ${values.join(', ')}.`);
    if (!values.includes(String(safety)))
      complain(`x-safety is \`${safety}\`; use one of ${values.join(', ')}.`, ['x-safety']);
    const audit = operation['x-audit'];
    if (safety === 'safe' && isObject(audit) && audit.class !== 'read') {
      complain(`x-safety is safe, but x-audit.class is \`${audit.class}\`; a safe operation has the class read.`, [
        'x-safety',
      ]);
    }
  });
}
