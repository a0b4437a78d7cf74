/**
 * Makes UUIDs of version 4 that count from 1.
 *
 * @param prefix What they begin with, up to 8 hexadecimal digits, to tell several sources apart.
 * @throws TypeError for another prefix.
 *
 * @example
 * const uuid = fixedIds('a');
 * uuid(); // 'a0000000-0000-4000-8000-000000000001'
 */
export function fixedIds(prefix = ''): () => string {
  if (!/^[\da-f]{0,8}$/.test(prefix)) throw new TypeError('"prefix" must be up to 8 hexadecimal digits in lower case.');
  let count = 0;
  return () => {
    count += 1;
    return `${prefix.padEnd(8, '0')}-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}
