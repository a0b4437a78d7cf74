/** @import { Visitor } from './types.js' */
import { isObject } from './follow.js';
import { forOperations } from './for-operations.js';

const camelCase = /^[a-z][A-Za-z0-9]*$/;

/**
 * `x-sdk` names a resource and a method of the typed client; the pair is unique.
 *
 * @returns {Visitor}
 */
export function xSdk() {
  /** @type {Map<string, string>} */
  const taken = new Map();
  return forOperations((operation, { complain }) => {
    const sdk = operation['x-sdk'];
    if (!isObject(sdk)) return complain('x-sdk is missing; name a resource and a method of the typed client.');
    if (Object.keys(sdk).sort().join() !== 'method,resource')
      complain('x-sdk must have exactly `resource` and `method`.', ['x-sdk']);
    for (const key of ['resource', 'method']) {
      if (!camelCase.test(String(sdk[key] ?? '')))
        complain(`x-sdk.${key} is \`${sdk[key]}\`; write a camelCase name.`, ['x-sdk']);
    }
    const name = `${sdk.resource}.${sdk.method}`;
    const other = taken.get(name);
    if (other !== undefined)
      complain(`x-sdk is ${name}, which ${other} already has; choose another method.`, ['x-sdk']);
    taken.set(name, String(operation.operationId));
  });
}
