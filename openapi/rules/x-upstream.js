/** @import { Check, Visitor } from './types.js' */
import { forEvents, forOperations } from './for-operations.js';

const slug = /^(?:guides\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * `x-upstream` is the slug of the page in DoubleTick's reference, or of a guide if the reference has no page. Every
 * operation has its own page; an event has a page unless its payload is assumed.
 *
 * @returns {Visitor}
 */
export function xUpstream() {
  /** @type {Map<unknown, string>} */
  const taken = new Map();
  return {
    ...forOperations((operation, place) => {
      checkSlug(operation, place);
      const page = operation['x-upstream'];
      const other = taken.get(page);
      if (page !== undefined && other !== undefined) {
        place.complain(`x-upstream is ${page}, the page of ${other}; name the page of this operation.`, ['x-upstream']);
      }
      taken.set(page, String(operation.operationId));
    }),
    ...forEvents((event, place) => {
      if (event['x-upstream'] !== undefined || event['x-payload-source'] !== 'assumed') checkSlug(event, place);
    }),
  };
}

/** @type {Check} */
function checkSlug(operation, { complain }) {
  const page = operation['x-upstream'];
  if (page === undefined)
    return complain("x-upstream is missing; write the slug of the page in DoubleTick's reference.");
  if (!slug.test(String(page)))
    complain(`x-upstream is \`${page}\`; write a slug such as get-team, or guides/ and a slug.`, ['x-upstream']);
}
