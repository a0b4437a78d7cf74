/** @import { Context, Visitor } from './types.js' */
import { isObject } from './follow.js';

/** @type {Record<string, string[]>} */
const keysByPlace = {
  Operation: [
    'x-upstream',
    'x-sdk',
    'x-safety',
    'x-audit',
    'x-rate-limit',
    'x-pagination',
    'x-source',
    'x-payload-source',
  ],
  Response: ['x-may-be-empty'],
  Schema: ['x-payload-source'],
};

/**
 * No `x-` key is misspelt, undocumented or in the wrong place, where it would silently have no effect.
 *
 * @returns {Visitor}
 */
export function knownExtensions() {
  return {
    any(/** @type {unknown} */ node, /** @type {Context} */ { location, report, type }) {
      for (const key of isObject(node) ? Object.keys(node) : []) {
        if (!key.startsWith('x-') || keysByPlace[type.name]?.includes(key)) continue;
        const message = `${key} is not one of our extensions here; openapi/extensions.md lists the keys and where they go.`;
        report({ message, location: location.child([key]) });
      }
    },
  };
}
