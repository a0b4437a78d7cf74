import type { Operation } from '@doubletick-kit/contract';
import { Journal } from './journal.ts';
import { runDueDeletions } from './world/deletions/run-due-deletions.ts';
import type { World } from './world/world.ts';

/** What a key may do: every operation, or those whose `x-audit` class is listed. */
export type Permissions = 'all' | readonly Operation['audit']['class'][];

/** A world with the keys that open it. */
export class HostedWorld {
  readonly id: string;
  readonly keys: ReadonlyMap<string, Permissions>;
  #world: World;
  #journal = new Journal();

  constructor(id: string, { keys, world }: { keys: Readonly<Record<string, Permissions>>; world: World }) {
    this.id = id;
    this.keys = new Map(Object.entries(keys));
    this.#world = world;
  }

  /** The world as it is by now. It has no timers: what was to be gone goes before anybody looks. */
  get world(): World {
    runDueDeletions(this.#world);
    return this.#world;
  }

  /** The last requests to this world. */
  get journal(): Journal {
    return this.#journal;
  }

  /** Puts another world in the place of this one; the journal begins anew. */
  replaceWorld(world: World): void {
    this.#world = world;
    this.#journal = new Journal();
  }
}
