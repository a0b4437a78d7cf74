import { type OperationRoute, routes } from '#contract/requests';
import type { RecordedRequest } from './recorded-request.ts';

/** Says which operation a request without a reply was for, or which one may have been meant. */
export function describeUnmatched({ operation, method, path }: RecordedRequest): string {
  const request = `No reply for ${method} ${path}`;
  if (operation) return `${request} (${operation}). Add one with reply('${operation}', …).`;
  const { id, ...closest } = findClosest(method, path);
  return `${request}, which is not an operation; the closest one is ${closest.method} ${closest.path} (${id}).`;
}

function findClosest(method: string, path: string): OperationRoute {
  const [closest] = Object.values(routes)
    .map((operation) => ({ operation, distance: distance(operation, method, path) }))
    .sort((a, b) => a.distance - b.distance);
  if (!closest) throw new TypeError('The catalogue has no operations.');
  return closest.operation;
}

/** A different segment counts more than a different method. A parameter matches any segment. */
function distance(operation: OperationRoute, method: string, path: string): number {
  const wanted = operation.path.split('/');
  const given = path.split('/');
  const length = Math.max(wanted.length, given.length);
  let sum = operation.method === method ? 0 : 1;
  for (let at = 0; at < length; at += 1) sum += 2 * segmentDistance(wanted[at] ?? '', given[at] ?? '');
  return sum;
}

/** From 0 for equal to 1 for nothing in common, by their common start and end. */
function segmentDistance(wanted: string, given: string): number {
  if (wanted === given) return 0;
  if (wanted.startsWith('{')) return given === '' ? 1 : 0.1;
  const longest = Math.max(wanted.length, given.length);
  const shortest = Math.min(wanted.length, given.length);
  let head = 0;
  while (head < shortest && wanted[head] === given[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && wanted.at(-1 - tail) === given.at(-1 - tail)) tail += 1;
  return 1 - (head + tail) / (longest + 1);
}
