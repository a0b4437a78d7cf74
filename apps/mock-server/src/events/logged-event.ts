import type { MockEvent, MockEventType, NewEvent } from './mock-event.ts';

/** What an event takes in memory beside the JSON of its data, about. */
const overheadBytes = 200;

interface Logged {
  readonly id: number;
  readonly at: number;
  readonly grow: (bytes: number) => void;
}

/** An event as the log keeps it: its data is built when someone reads it, and then kept as JSON. */
export class LoggedEvent {
  readonly id: number;
  readonly at: number;
  readonly type: MockEventType;
  readonly #wabaNumber: string | undefined;
  #source: object | (() => object) | undefined;
  #data: string | undefined;
  #grow: ((bytes: number) => void) | undefined;

  /** @param grow is told when the event takes more memory, until it is forgotten */
  constructor({ id, at, grow }: Logged, { type, wabaNumber, data }: NewEvent<MockEventType>) {
    this.id = id;
    this.at = at;
    this.type = type;
    this.#wabaNumber = wabaNumber;
    this.#source = data;
    this.#grow = grow;
  }

  get sizeBytes(): number {
    return overheadBytes + (this.#data?.length ?? 0);
  }

  /** The event as JSON. */
  get json(): string {
    const { id, at, type } = this;
    const wabaNumber = this.#wabaNumber;
    const head = JSON.stringify({ id, at, type, ...(wabaNumber === undefined ? {} : { wabaNumber }) });
    return `${head.slice(0, -1)},"data":${this.#buildData()}}`;
  }

  /** The data for one reader, who may change it. */
  get data(): unknown {
    return JSON.parse(this.#buildData());
  }

  /** From now on, what it takes in memory is a matter of those who still have it. */
  forget(): void {
    this.#grow = undefined;
  }

  toEvent(): MockEvent {
    return JSON.parse(this.json) as MockEvent; // written by `json` from what `append` checked
  }

  #buildData(): string {
    if (this.#data !== undefined) return this.#data;
    const source = this.#source;
    this.#data = JSON.stringify(typeof source === 'function' ? source() : source) ?? '{}';
    this.#source = undefined;
    this.#grow?.(this.#data.length);
    return this.#data;
  }
}
