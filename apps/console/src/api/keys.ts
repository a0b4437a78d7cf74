import type { components } from '../generated/control-schema.ts';
import { control, dataOf } from './control.ts';

/** A key of a world. */
export type ApiKey = components['schemas']['ApiKey'];

/** The keys of a world, whole, in the order in which they were created. */
export function readKeys(world: string): Promise<{ keys: readonly ApiKey[] }> {
  return dataOf(control.GET('/__mock/worlds/{world}/keys', { params: { path: { world } } }));
}
