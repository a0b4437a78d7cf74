/** @import { Visitor } from './types.js' */
import { isObject } from './follow.js';
import { forAll } from './for-operations.js';

const sources = ['reference', 'guide', 'help-centre', 'observed', 'assumed'];

/**
 * `x-source` names one source for each documented status, and nothing else.
 *
 * @returns {Visitor}
 */
export function xSource() {
  return forAll((operation, { complain }) => {
    const source = operation['x-source'];
    if (!isObject(source)) return complain('x-source is missing; name the source of every documented status.');
    const statuses = Object.keys(operation.responses ?? {});
    for (const status of statuses) {
      if (!(status in source))
        complain(`x-source lacks the documented status ${status}; name its source.`, ['x-source']);
    }
    for (const [status, value] of Object.entries(source)) {
      const path = ['x-source', status];
      if (!statuses.includes(status)) {
        complain(
          `x-source names status ${status}, which is not documented; document the response or remove the source.`,
          path,
        );
      }
      if (!sources.includes(String(value))) {
        complain(`x-source of ${status} is \`${value}\`; use one of ${sources.join(', ')}.`, path);
      }
    }
  });
}
