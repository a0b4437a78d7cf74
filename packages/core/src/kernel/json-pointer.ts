/** What a JSON pointer leads to; undefined where there is nothing. @see RFC 6901 */
export function resolvePointer(value: unknown, pointer: string): unknown {
  let place = value;
  for (const segment of pointer.split('/').slice(1)) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = Reflect.get(place, segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return place;
}
