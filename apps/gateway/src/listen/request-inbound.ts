import { Readable } from 'node:stream';
import type { Inbound } from '../pipeline/inbound.ts';
import { BodyCollector, bodyTooLarge, ChunkCounter, clientAborted } from './body-collector.ts';
import type { FairShares } from './fair-shares.ts';

export interface RequestInbound extends Inbound {
  /** The body in memory counts no more: the handler is done with it. */
  release(): void;
}

/** A request that comes in as a `Request`, in process. Repeated headers are already joined then, so none is reported. */
export function createRequestInbound(request: Request, bytes: FairShares): RequestInbound {
  let collector: BodyCollector | null = null;
  let owner = '';

  async function* chunks(limitBytes: number): AsyncGenerator<Uint8Array> {
    if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw bodyTooLarge(limitBytes);
    if (request.body === null) return;
    try {
      yield* request.body;
    } catch {
      throw clientAborted();
    }
  }

  return {
    method: request.method,
    target: targetOf(request.url),
    header: (name) => request.headers.get(name) ?? undefined,
    repeatedHeaders: [],
    address: null,
    peer: null,
    gone: request.signal,
    admit(team) {
      // It has no connection that others could want.
      owner = team;
    },
    async readBody(limitBytes) {
      collector = new BodyCollector(limitBytes, bytes.shareOf(owner));
      try {
        for await (const chunk of chunks(limitBytes)) collector.add(chunk);
      } catch (error) {
        collector.release();
        throw error;
      }
      return collector.body();
    },
    streamBody(limitBytes) {
      const counter = new ChunkCounter();
      const counted = async function* () {
        for await (const chunk of chunks(limitBytes)) {
          counter.add(chunk.byteLength, limitBytes);
          yield chunk;
        }
      };
      return Readable.from(counted(), { objectMode: false });
    },
    release: () => collector?.release(),
  };
}

/** The path and query of an absolute URL, as they are in it. */
function targetOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  const [target = ''] = url.slice(path).split('#');
  return target;
}
