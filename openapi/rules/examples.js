/** @import { Context, Found, Operation, Path, Visitor } from './types.js' */
import { follow, followPath, isObject, parametersOf } from './follow.js';
import { forAll } from './for-operations.js';

/**
 * Every parameter, request body and response body has an example. Redocly's own rules check that the example is valid.
 *
 * @returns {Visitor}
 */
export function examples() {
  /** @type {Set<string>} */
  const reported = new Set();
  return forAll((operation, { context, complain }) => {
    for (const { name, found } of [...parameters(context, operation), ...bodies(context, operation)]) {
      if (hasExample(found) || reported.has(found.location.absolutePointer)) continue;
      reported.add(found.location.absolutePointer);
      complain(`${name} has no example; add one with invented values.`);
    }
  });
}

/**
 * @param {Context} context
 * @param {Operation} operation
 */
function parameters(context, operation) {
  return parametersOf(context, operation).map((found) => ({ name: `the parameter ${found.node.name}`, found }));
}

/**
 * @param {Context} context
 * @param {Operation} operation
 */
function bodies(context, operation) {
  const request = follow(context, operation.requestBody, context.location.child(['requestBody']));
  return [
    ...mediaTypes(context, request, 'the request body'),
    ...Object.entries(operation.responses ?? {}).flatMap(([status, response]) => {
      const found = follow(context, response, context.location.child(['responses', status]));
      return mediaTypes(context, found, `the body of response ${status}`);
    }),
  ];
}

/**
 * @param {Context} context
 * @param {Found | undefined} holder
 * @param {string} name
 */
function mediaTypes(context, holder, name) {
  const content = followPath(context, holder, ['content']);
  return Object.keys(content?.node ?? {}).flatMap((type) => {
    const found = followPath(context, content, [type]);
    return found ? [{ name: `${name} (${type})`, found }] : [];
  });
}

/** @param {Found} found */
function hasExample({ node }) {
  return 'example' in node || (isObject(node.examples) && Object.keys(node.examples).length > 0);
}
