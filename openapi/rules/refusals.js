/** @import { Operation, Visitor } from './types.js' */
import { isObject } from './follow.js';
import { forOperations } from './for-operations.js';

/**
 * Every operation documents how the service refuses a call: for its key, its input or its body.
 *
 * @returns {Visitor}
 */
export function refusals() {
  return forOperations((operation, { complain }) => {
    for (const [status, reason] of expected(operation)) {
      if (!operation.responses?.[status])
        complain(`response ${status} is missing; document it, since ${reason}.`, ['responses']);
    }
  });
}

/**
 * @param {Operation} operation
 * @returns {[status: string, reason: string][]}
 */
function expected({ parameters = [], requestBody }) {
  const content = requestBody?.content;
  const hasJson = isObject(content) && 'application/json' in content;
  return [
    ['401', 'every operation can refuse a key'],
    ['403', 'every operation can refuse for want of a permission'],
    .../** @type {[string, string][]} */ (
      parameters.length > 0 || requestBody ? [['400', 'what is sent can be malformed']] : []
    ),
    .../** @type {[string, string][]} */ (
      hasJson
        ? [
            ['413', 'a JSON body can be too large'],
            ['415', 'a JSON body can be declared as something else'],
          ]
        : []
    ),
  ];
}
