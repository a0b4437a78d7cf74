import type { components } from '../generated/control-schema.ts';
import { control, dataOf } from './control.ts';

/** A key of a world, whole. */
export type ApiKey = components['schemas']['ApiKey'];

/** The keys of a world, in the order in which they were created. */
export function readKeys(world: string): Promise<{ keys: ApiKey[] }> {
  return dataOf(control.GET('/__mock/worlds/{world}/keys', { params: { path: { world } } }));
}
