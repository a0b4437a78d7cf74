import type { Shape } from './world/tables/shape.ts';

/**
 * Checks an argument that plain JavaScript can get wrong.
 *
 * @param call what was called, for the message
 * @throws TypeError that names the place and what it must be
 */
export function expectShape<Value>(call: string, shape: Shape<Value>, value: unknown): void {
  const flaw = shape.findFlaw(value);
  if (!flaw) return;
  const place = flaw.at === '' ? 'its argument' : flaw.at.slice(1).replaceAll('/', '.');
  throw new TypeError(`${call}: ${place} ${flaw.says}${flaw.says.endsWith('?') ? '' : '.'}`);
}
