/** @import { Context, Node, Visitor } from './types.js' */
import { follow, followPath } from './follow.js';
import { forEvents } from './for-operations.js';

const sources = ['reference', 'guide', 'observed', 'assumed'];

/**
 * Every event has a JSON payload, names its source in `x-payload-source` and carries no API key. A part of a payload can
 * name a different source.
 *
 * @returns {Visitor}
 */
export function eventPayload() {
  return {
    ...forEvents((event, { context, complain }) => {
      const problem = problemOf(event['x-payload-source']);
      if (problem !== undefined) complain(problem);
      const body = follow(context, event.requestBody, context.location.child(['requestBody']));
      if (!followPath(context, body, ['content', 'application/json', 'schema'])) {
        complain('has no payload; describe the payload as an application/json request body with a schema.');
      }
      if (!Array.isArray(event.security) || event.security.length > 0) {
        complain('security is not []; write security: [], since the service does not send your API key.');
      }
    }),
    Schema(/** @type {Node} */ schema, /** @type {Context} */ { location, report }) {
      const problem = 'x-payload-source' in schema ? problemOf(schema['x-payload-source']) : undefined;
      if (problem !== undefined) report({ message: `${location.pointer}: ${problem}`, location });
    },
  };
}

/** @param {unknown} source */
function problemOf(source) {
  if (source === undefined) return `x-payload-source is missing; write one of ${sources.join(', ')}.`;
  if (!sources.includes(String(source))) return `x-payload-source is \`${source}\`; use one of ${sources.join(', ')}.`;
  return undefined;
}
