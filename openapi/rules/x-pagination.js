/** @import { Found, Node, Operation, Place, Visitor } from './types.js' */
import { followPath, isObject, parametersOf } from './follow.js';
import { forOperations } from './for-operations.js';
import { schemasAt, typesOf } from './schemas-at.js';

const keys = ['items', 'cursors', 'hasMore', 'page', 'size'];

/**
 * Every list has `x-pagination`. Its pointers exist in every success response, and its parameters exist.
 *
 * @returns {Visitor}
 */
export function xPagination() {
  return forOperations((operation, place) => {
    const successes = successesOf(operation, place);
    const pagination = operation['x-pagination'];
    if (pagination === undefined) {
      if (isList(operation, successes))
        place.complain('returns a list but has no x-pagination; name the place of its items.');
      return;
    }
    if (!isObject(pagination))
      return place.complain('x-pagination is not an object; write at least { items }.', ['x-pagination']);
    for (const key of Object.keys(pagination).filter((name) => !keys.includes(name))) {
      place.complain(`x-pagination has the unknown key \`${key}\`; use ${keys.join(', ')}.`, ['x-pagination', key]);
    }
    if (successes.length === 0) place.complain('has x-pagination but no JSON success response.', ['x-pagination']);
    checkPointers(pagination, place, successes);
    checkParameters(pagination, operation, place);
  });
}

/**
 * @param {Node} pagination
 * @param {Place} place
 * @param {{ status: string, schema: Found }[]} successes
 */
function checkPointers(pagination, { context, complain }, successes) {
  const cursors = isObject(pagination.cursors) ? Object.entries(pagination.cursors) : [];
  /** @type {{ path: string[], pointer: unknown, type?: string }[]} */
  const pointers = [
    { path: ['items'], pointer: pagination.items, type: 'array' },
    ...cursors.map(([name, pointer]) => ({ path: ['cursors', name], pointer })),
  ];
  const { hasMore } = pagination;
  if (hasMore !== undefined) pointers.push({ path: ['hasMore'], pointer: hasMore, type: 'boolean' });
  for (const { path, pointer, type } of pointers) {
    const name = ['x-pagination', ...path].join('.');
    if (typeof pointer !== 'string' || !/^(?:\/[^/]+)*$/.test(pointer)) {
      complain(`${name} is not a JSON pointer into the response; write /property, or "" for the whole body.`, [
        'x-pagination',
      ]);
      continue;
    }
    for (const { status, schema } of successes) {
      const found = schemasAt(context, schema, pointer);
      const types = typesOf(found);
      if (found.length === 0) {
        complain(`${name}: \`${pointer}\` does not exist in response ${status}; correct the pointer.`, [
          'x-pagination',
          ...path,
        ]);
      } else if (type !== undefined && types.size > 0 && !types.has(type)) {
        complain(`${name}: \`${pointer}\` is not of type ${type} in response ${status}; correct the pointer.`, [
          'x-pagination',
          ...path,
        ]);
      }
    }
  }
}

/**
 * @param {Node} pagination
 * @param {Operation} operation
 * @param {Place} place
 */
function checkParameters(pagination, operation, { context, complain }) {
  const { cursors, page, size } = pagination;
  if (cursors !== undefined && (!isObject(cursors) || Object.keys(cursors).length === 0)) {
    complain('x-pagination.cursors names no query parameter; omit it if the list has only one page.', ['x-pagination']);
  }
  const queries = parametersOf(context, operation).filter(({ node }) => node.in === 'query');
  const named = [...(isObject(cursors) ? Object.keys(cursors) : []), page, size].filter((name) => name !== undefined);
  for (const name of named) {
    if (queries.some(({ node }) => node.name === name)) continue;
    complain(`x-pagination names \`${name}\`, which is not a query parameter; correct the name.`, ['x-pagination']);
  }
}

/**
 * @param {Operation} operation
 * @param {Place} place
 */
function successesOf(operation, { context }) {
  return Object.keys(operation.responses ?? {}).flatMap((status) => {
    if (!status.startsWith('2')) return [];
    const path = ['responses', status, 'content', 'application/json', 'schema'];
    const schema = followPath(context, { node: operation, location: context.location }, path);
    return schema ? [{ status, schema }] : [];
  });
}

/**
 * @param {Operation} operation
 * @param {{ schema: Found }[]} successes
 */
function isList(operation, successes) {
  const sdk = operation['x-sdk'];
  const isNamedList = isObject(sdk) && /^list(?![a-z])/.test(String(sdk.method));
  return isNamedList || successes.some(({ schema }) => schema.node.type === 'array');
}
