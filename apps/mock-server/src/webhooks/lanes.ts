/** Runs tasks one after the other in each lane, and the lanes at the same time. A task can wait for its start. */
export class Lanes {
  readonly #run: (id: string) => Promise<void>;
  readonly #lanes = new Map<string, Lane>();
  /** The tasks that wait for their start, with their lanes. */
  readonly #waiting = new Map<string, Lane>();
  #pendingCount = 0;
  #isStopped = false;
  #onIdle: (() => void)[] = [];

  /** @param run carries out a task and never rejects */
  constructor(run: (id: string) => Promise<void>) {
    this.#run = run;
  }

  /** How many tasks are not done yet. */
  get pendingCount(): number {
    return this.#pendingCount;
  }

  /** Adds a task at the end of a lane. It runs once {@link start} is called with it. */
  add(name: string, id: string): void {
    if (this.#isStopped) return;
    const lane = this.#lanes.get(name) ?? { name, ids: [], isBusy: false };
    this.#lanes.set(name, lane);
    lane.ids.push(id);
    this.#waiting.set(id, lane);
    this.#pendingCount += 1;
  }

  start(ids: readonly string[]): void {
    for (const id of ids) {
      const lane = this.#waiting.get(id);
      if (!lane) continue;
      this.#waiting.delete(id);
      if (!lane.isBusy) void this.#work(lane);
    }
  }

  /** Resolves once no task is left, or no task runs any more. */
  async idle(): Promise<void> {
    if (this.#pendingCount === 0 || this.#isStopped) return;
    await new Promise<void>((resolve) => this.#onIdle.push(resolve));
  }

  /** Starts no more tasks. */
  stop(): void {
    this.#isStopped = true;
    this.#lanes.clear();
    this.#waiting.clear();
    this.#pendingCount = 0;
    this.#tellIdle();
  }

  async #work(lane: Lane): Promise<void> {
    lane.isBusy = true;
    for (let id = lane.ids[0]; id !== undefined && !this.#waiting.has(id); id = lane.ids[0]) {
      lane.ids.shift();
      await this.#run(id);
      if (this.#isStopped) return;
      this.#pendingCount -= 1;
      if (this.#pendingCount === 0) this.#tellIdle();
    }
    lane.isBusy = false;
    if (lane.ids.length === 0) this.#lanes.delete(lane.name);
  }

  #tellIdle(): void {
    const told = this.#onIdle;
    this.#onIdle = [];
    for (const tell of told) tell();
  }
}

interface Lane {
  readonly name: string;
  readonly ids: string[];
  isBusy: boolean;
}
