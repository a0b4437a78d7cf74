import { Readable } from 'node:stream';
import { ProblemError } from '../problem.ts';
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
/** What is looked at before the answer begins, so that a short one with the key in it is refused as a whole. */
const firstBytes = 16 * 1024;
const keyExposed = "DoubleTick's response contained the gateway's own key and was withheld";

/** Hands a file on as it arrives, at the pace of its reader. */
export class FileSink implements ResponseSink {
  reception: Pick<Reception, 'pause' | 'resume' | 'abort'> | null = null;
  readonly #deps: FileSinkDeps;
  #head: { status: number; headers: Record<string, string> } | null = null;
  #stream: Readable | null = null;
  #size = 0;
  /** What is held back: the beginning, and later what a key may begin in. */
  #tail = Buffer.alloc(0);
  #isPaused = false;

  constructor(deps: FileSinkDeps) {
    this.#deps = deps;
  }

  start(status: number, headers: UpstreamHeaders): void {
    const problem = this.#judge(status, headers);
    if (problem) this.#refuse(problem);
    else this.#head = { status, headers: visibleHeaders(headers) };
  }

  data(chunk: Buffer): void {
    if (!this.#head) return;
    this.#size += chunk.length;
    if (this.#size > maxFileBytes) {
      this.#stream?.destroy(new Error('The file is larger than 100 MiB'));
      return;
    }
    const seen = Buffer.concat([this.#tail, chunk]);
    if (exposesKey({}, seen, this.#deps.keys)) {
      if (this.#stream) this.#stream.destroy(new ProblemError('upstream-key-exposed', `${keyExposed}.`));
      else this.#refuse(problemOf(this.#head.status, 'upstream-key-exposed', keyExposed));
      return;
    }
    if (!this.#stream && seen.length < firstBytes) {
      this.#tail = seen;
      return;
    }
    const stream = this.#stream ?? this.#open(this.#head);
    const end = Math.max(0, seen.length - Math.max(...this.#deps.keys.map(longestFormOf)));
    this.#tail = seen.subarray(end);
    if (end === 0 || stream.push(seen.subarray(0, end))) return;
    this.#isPaused = true;
    this.reception?.pause();
  }

  end(): void {
    if (this.#head) {
      const stream = this.#stream ?? this.#open(this.#head);
      if (this.#tail.length > 0) stream.push(this.#tail);
      stream.push(null);
    }
    this.#deps.done();
  }

  fail(problem: UpstreamProblem): void {
    if (this.#stream) this.#stream.destroy(new Error(problem.what));
    else this.#deps.resolve(this.#withBytes(problem));
    this.#deps.done();
  }

  isPaused(): boolean {
    return this.#isPaused;
  }

  #refuse(problem: UpstreamProblem): void {
    this.#head = null;
    this.#deps.resolve(this.#withBytes(problem));
    this.reception?.abort('consumer');
  }

  #withBytes(problem: UpstreamProblem): UpstreamProblem {
    return this.#size > 0 ? { ...problem, receivedBytes: this.#size } : problem;
  }

  #open({ status, headers }: Pick<UpstreamFile, 'status' | 'headers'>): Readable {
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
    this.#deps.resolve({ kind: 'file', status, headers, body: stream, receivedBytes: () => this.#size });
    return stream;
  }

  #judge(status: number, headers: UpstreamHeaders): UpstreamProblem | undefined {
    const problem = (code: UpstreamProblem['code'], what: string) => problemOf(status, code, what);
    if (exposesKey(headers, Buffer.alloc(0), this.#deps.keys)) return problem('upstream-key-exposed', keyExposed);
    if (status === 401) return problem('upstream-auth-failed', "DoubleTick rejected the gateway's own key");
    const flaw = statusFlaw(status) ?? encodingFlaw(headers);
    if (flaw) return problem('upstream-invalid-response', `DoubleTick answered with ${flaw}`);
    if (Number(headers['content-length'] ?? 0) > maxFileBytes) {
      return problem('upstream-invalid-response', 'DoubleTick answered with a file larger than 100 MiB');
    }
    return undefined;
  }
}

function problemOf(status: number, code: UpstreamProblem['code'], what: string): UpstreamProblem {
  return { kind: 'problem', code, what, status, wasSent: true };
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
