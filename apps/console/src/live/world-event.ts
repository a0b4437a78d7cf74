import type { components } from '../generated/control-schema.ts';

/** Something that happened in the world, as the control API tells it. */
export type WorldEvent = components['schemas']['Event'];
