import type { HostedWorld } from './hosted-world.ts';
import type { JournalEntry } from './journal.ts';
import { type Act, act } from './world/acts/act.ts';
import { describeWorld, type WorldState } from './world/describe-world.ts';
import { type InboundMessage, receiveMessage } from './world/inbox/receive-message.ts';
import { expectOptions, type WorldOptionsInput } from './world/options.ts';
import { isRefusal } from './world/refusal.ts';
import { type Snapshot, takeSnapshot } from './world/snapshot.ts';
import type { Worlds } from './worlds.ts';

/** One account of a mock, for tests: what the control API does, as methods. */
export interface MockWorld {
  readonly id: string;
  /** A key that opens this world. */
  readonly key: string;
  /** A copy of everything that the world remembers: its options, and a list of rows for each table. */
  state(): WorldState;
  /**
   * Starts over from the seed, and with these options on top of those that the mock was created with.
   *
   * @throws TypeError for an option or value that does not exist.
   */
  reset(options?: WorldOptionsInput): void;
  /** Everything in the world, to be restored later; it costs little, because rows are never changed. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /**
   * Writes as a customer.
   *
   * @throws RangeError for a message that cannot arrive, with the reason.
   */
  receive(inbound: InboundMessage): { messageId: string; chatId: string };
  /**
   * Does what people do without the API: a member writes in the inbox, a customer calls or joins a group.
   *
   * @returns the row that came of it, as the state shows it
   * @throws RangeError for what cannot be done, with the reason.
   */
  act(deed: Act): object;
  /** The last requests, the oldest first. */
  journal(): readonly JournalEntry[];
}

/** The world that a key opens. @throws RangeError for a key that opens none */
export function createMockWorld(worlds: Worlds, key: string): MockWorld {
  const open = (): HostedWorld => {
    const { hosted } = worlds.open(key);
    if (!hosted)
      throw new RangeError('The key opens no world: it is not well-formed, revoked, or unknown to a strict mock.');
    return hosted;
  };
  return {
    id: open().id,
    key,
    state: () => describeWorld(open().world),
    reset: (options = {}) => worlds.reset(open(), expectOptions(options, worlds.settings.options)),
    snapshot: () => takeSnapshot(open().world),
    restore: (snapshot) => worlds.restore(open(), snapshot),
    receive(inbound) {
      const message = receiveMessage(open().world, inbound);
      if (isRefusal(message)) throw new RangeError(`${message.message}.`);
      return { messageId: message.id, chatId: message.chatId };
    },
    act(deed) {
      const row = act(open().world, deed);
      if (isRefusal(row)) throw new RangeError(`${row.message}.`);
      return row;
    },
    journal: () => open().journal.entries,
  };
}
