import { Readable } from 'node:stream';
import { exposesKey, longestFormOf } from './exposes-key.ts';
import type { UpstreamHeaders } from './headers.ts';
import type { Reception, ResponseSink } from './reception.ts';
import type { UpstreamFile, UpstreamProblem } from './upstream.ts';
import { encodingFlaw, statusFlaw } from './upstream-result.ts';

interface FileSinkDeps {
  keys: readonly string[];
  resolve: (result: UpstreamFile | UpstreamProblem) => void;
  /** Called once the exchange is over. */
  done: () => void;
}

const maxFileBytes = 100 * 1024 * 1024;

/** Hands a file on as it arrives, at the pace of its reader. */
export class FileSink implements ResponseSink {
  reception: Pick<Reception, 'pause' | 'resume' | 'abort'> | null = null;
  readonly #deps: FileSinkDeps;
  #stream: Readable | null = null;
  #size = 0;
  /** What is held back, because a key may begin in it. */
  #tail = Buffer.alloc(0);
  #isPaused = false;

  constructor(deps: FileSinkDeps) {
    this.#deps = deps;
  }

  start(status: number, headers: UpstreamHeaders): void {
    const problem = this.#judge(status, headers);
    if (problem) {
      this.#deps.resolve(problem);
      this.reception?.abort('consumer');
      return;
    }
    const resume = () => {
      if (!this.#isPaused) return;
      this.#isPaused = false;
      this.reception?.resume();
    };
    const stream = new Readable({
      read: resume,
      destroy: (error, callback) => {
        this.reception?.abort('consumer');
        callback(error);
      },
    });
    // It may fail before its reader listens, who then sees it destroyed; without a listener the process would end.
    stream.on('error', () => undefined);
    this.#stream = stream;
    this.#deps.resolve({ kind: 'file', status, headers: visibleHeaders(headers), body: stream });
  }

  data(chunk: Buffer): void {
    const stream = this.#stream;
    if (!stream) return;
    this.#size += chunk.length;
    if (this.#size > maxFileBytes) {
      stream.destroy(new Error('The file is larger than 100 MiB'));
      return;
    }
    const seen = Buffer.concat([this.#tail, chunk]);
    if (exposesKey({}, seen, this.#deps.keys)) {
      stream.destroy(new Error("The file contains the gateway's own key"));
      return;
    }
    const end = Math.max(0, seen.length - Math.max(...this.#deps.keys.map(longestFormOf)));
    this.#tail = seen.subarray(end);
    if (end === 0 || stream.push(seen.subarray(0, end))) return;
    this.#isPaused = true;
    this.reception?.pause();
  }

  end(): void {
    if (this.#tail.length > 0) this.#stream?.push(this.#tail);
    this.#stream?.push(null);
    this.#deps.done();
  }

  fail(problem: UpstreamProblem): void {
    if (this.#stream) this.#stream.destroy(new Error(problem.what));
    else this.#deps.resolve(problem);
    this.#deps.done();
  }

  isPaused(): boolean {
    return this.#isPaused;
  }

  #judge(status: number, headers: UpstreamHeaders): UpstreamProblem | undefined {
    const problem = (code: UpstreamProblem['code'], what: string): UpstreamProblem => ({
      kind: 'problem',
      code,
      what,
      status,
      wasSent: true,
    });
    if (exposesKey(headers, Buffer.alloc(0), this.#deps.keys)) {
      return problem('upstream-key-exposed', "DoubleTick's response contained the gateway's own key and was withheld");
    }
    if (status === 401) return problem('upstream-auth-failed', "DoubleTick rejected the gateway's own key");
    const flaw = statusFlaw(status) ?? encodingFlaw(headers);
    if (flaw) return problem('upstream-invalid-response', `DoubleTick answered with ${flaw}`);
    if (Number(headers['content-length'] ?? 0) > maxFileBytes) {
      return problem('upstream-invalid-response', 'DoubleTick answered with a file larger than 100 MiB');
    }
    return undefined;
  }
}

/** What customers sent must not run as a page: a file is saved, and only ever opened as what it says it is. */
function visibleHeaders(headers: UpstreamHeaders): Record<string, string> {
  const type = headers['content-type'];
  const length = headers['content-length'];
  const isPlain = typeof type === 'string' && /^[\x20-\x7e]{1,200}$/.test(type);
  const visible: Record<string, string> = {
    'content-type': isPlain ? type : 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
  };
  if (typeof length === 'string' && /^\d{1,9}$/.test(length)) visible['content-length'] = length;
  return visible;
}
