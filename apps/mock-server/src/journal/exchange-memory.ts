import type { Exchange } from './exchange.ts';

/** Has an exchange until it is taken away. */
interface Holder {
  readonly path: string;
  exchange: Exchange | undefined;
}

/** Bounds what the journals of all worlds keep of requests and answers: the latest of them, up to a number of bytes. */
export class ExchangeMemory {
  readonly #limitBytes: number;
  /** The size of each exchange, oldest first. */
  readonly #kept = new Map<Holder, number>();
  #sizeBytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  keep(holder: Holder): void {
    const sizeBytes = sizeOf(holder);
    this.#kept.set(holder, sizeBytes);
    this.#sizeBytes += sizeBytes;
    if (this.#sizeBytes > this.#limitBytes) this.#makeRoom();
  }

  release(holder: Holder): void {
    this.#sizeBytes -= this.#kept.get(holder) ?? 0;
    this.#kept.delete(holder);
    holder.exchange = undefined;
  }

  #makeRoom(): void {
    for (const oldest of this.#kept.keys()) {
      if (this.#sizeBytes <= this.#limitBytes) return;
      this.release(oldest);
    }
  }
}

/** What the objects of an exchange take beside its strings, and a string beside its characters, about. */
const overheadBytes = 500;
const stringOverheadBytes = 24;

/** With the path, although it stays when the exchange is taken away: there are at most 2,000 in a journal. */
function sizeOf({ path, exchange }: Holder): number {
  let sizeBytes = overheadBytes + path.length;
  if (!exchange) return sizeBytes;
  const { requestHeaders, requestBody = '', responseBody = '' } = exchange;
  sizeBytes += requestBody.length + responseBody.length;
  for (const text of requestHeaders) sizeBytes += stringOverheadBytes + text.length;
  return sizeBytes;
}
