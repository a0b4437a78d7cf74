/** @import { Operation, Visitor } from './types.js' */
import { isObject } from './follow.js';
import { forOperations } from './for-operations.js';

/**
 * Every operation documents how the service refuses a request: for its API key, its input or its body.
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
  /** @type {[status: string, reason: string][]} */
  const statuses = [
    ['401', 'every operation can refuse an API key'],
    ['403', 'every operation can require a permission'],
  ];
  if (parameters.length > 0 || requestBody) statuses.push(['400', 'the input can be malformed']);
  if (hasJson) {
    statuses.push(['413', 'a JSON body can be too large'], ['415', 'a JSON body can have another content type']);
  }
  return statuses;
}
