/** @import { Visitor } from './types.js' */
import { forAll } from './for-operations.js';

const camelCase = /^[a-z][A-Za-z0-9]*$/;

/**
 * `operationId` is a camelCase name that is unique among operations and events.
 *
 * @returns {Visitor}
 */
export function operationId() {
  /** @type {Map<string, string>} */
  const taken = new Map();
  return forAll(({ operationId: id }, { context, complain }) => {
    if (id === undefined) return complain('operationId is missing; write a camelCase name.');
    if (!camelCase.test(id)) complain('operationId is not camelCase; write a name such as getTeam.', ['operationId']);
    const other = taken.get(id);
    if (other !== undefined)
      complain(`operationId is already used by the operation at ${other}; choose another name.`, ['operationId']);
    taken.set(id, context.location.pointer);
  });
}
