import type { Gone } from '../pipeline/inbound.ts';

/** A slot of a lane; call it once the request has ended. */
export type Leave = () => void;

export type Admission = { leave: Leave } | { refused: 'queue-full' | 'waited-too-long' | 'gone' };

export interface LaneLimits {
  /** Requests of one lane at a time. */
  slots: number;
  /** Requests that wait for a slot. */
  queue: number;
  /** How long they wait. */
  waitMs: number;
}

export interface Lanes {
  /** Waits for a slot, first come, first served. Whoever is gone meanwhile leaves the queue. */
  enter(lane: string, gone: Gone): Promise<Admission>;
  /** Lanes with a request in them: idle ones are forgotten. */
  readonly size: number;
}

interface Lane {
  used: number;
  /** In order of arrival. */
  waiting: ((admission: Admission) => void)[];
}

/**
 * Each lane has its own slots and queue, so nobody waits for another lane. The queue is in front of the HTTP client,
 * because a request that waits inside undici cannot be taken back.
 */
export function createLanes({ slots, queue, waitMs }: LaneLimits): Lanes {
  const lanes = new Map<string, Lane>();

  function leaveOf(name: string, lane: Lane): Leave {
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      const [next] = lane.waiting;
      if (next) return next({ leave: leaveOf(name, lane) });
      lane.used -= 1;
      if (lane.used === 0) lanes.delete(name);
    };
  }

  return {
    async enter(name, gone) {
      const lane = lanes.get(name) ?? { used: 0, waiting: [] };
      if (gone.aborted) return { refused: 'gone' };
      if (lane.used < slots) {
        lanes.set(name, lane);
        lane.used += 1;
        return { leave: leaveOf(name, lane) };
      }
      if (lane.waiting.length >= queue) return { refused: 'queue-full' };
      return await new Promise((resolve) => {
        const settle = (admission: Admission) => {
          clearTimeout(timer);
          gone.removeEventListener('abort', giveUp);
          lane.waiting = lane.waiting.filter((other) => other !== settle);
          resolve(admission);
        };
        const giveUp = () => settle({ refused: 'gone' });
        const timer = setTimeout(() => settle({ refused: 'waited-too-long' }), waitMs);
        gone.addEventListener('abort', giveUp);
        lane.waiting.push(settle);
      });
    },
    get size() {
      return lanes.size;
    },
  };
}
