import type { World } from '../world/world.ts';

/** Stand-in until the world has plans. */
export function planDelivery(_world: World, _target: string, _dueAt: number): void {
  // TODO: plan()
}

export function unplanDelivery(_world: World, _target: string): void {
  // TODO: unplan()
}
