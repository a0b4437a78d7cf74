import type { Context } from 'hono';
import { basePath } from 'hono/route';
import { getRawBody, getRawBodyWeb } from 'raw-body';
import type { HostedWorld } from '../../hosted-world.ts';
import { bindingsOf, type MockEnv } from '../environment.ts';
import { ContentCodingError } from './content-coding.ts';

/** A request to the API, from a socket or from this process. */
export interface IncomingRequest {
  readonly method: string;
  /** As the client spelled it: nothing is decoded, and no dots are resolved if it came from a socket. */
  readonly path: string;
  /** The query with its question mark; empty without a query. */
  readonly search: string;
  /** Where the client reached the mock, such as `http://127.0.0.1:4010`; with the path that the mock is mounted at. */
  readonly origin: string;
  /** The address that the request comes from: 127.0.0.1 in process. What a proxy says in a header is not read. */
  remoteAddress(): string;
  /** Whether the request says that it has a body. */
  readonly hasBody: boolean;
  /** In process: the signal of the caller. What arrived over a socket is carried out, like upstream does. */
  readonly signal?: AbortSignal | undefined;
  /** The world whose bot sends it; only a key of this world opens anything. */
  readonly botWorld?: HostedWorld | undefined;
  /** Name, value, name, value and so on. */
  rawHeaders(): readonly string[];
  /** @param name in lower case */
  header(name: string): string | undefined;
  /**
   * Reads the whole body; empty without a body.
   *
   * @throws an error that {@link isTooLarge} recognizes over the limit, and another one for a body that breaks off.
   */
  readBytes(limitBytes: number): Promise<Buffer>;
  /** Runs something once the answer is sent, or will never be. */
  afterAnswer(run: () => void): void;
}

/** Whether reading stopped at the limit. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'entity.too.large';
}

/** Says why a body that is not too large could not be read. */
export function explainUnreadable(error: unknown): string {
  return error instanceof ContentCodingError ? error.message : 'The request body could not be read to its end';
}

/** Reads what Hono was given. */
export function readRequest(c: Context<MockEnv>, afterAnswer: IncomingRequest['afterAnswer']): IncomingRequest {
  const { incoming } = bindingsOf(c);
  const mountPath = mountPathOf(c);
  const { path, search } = splitTarget(sentTarget(c));
  return {
    method: c.req.method,
    path: path.slice(mountPath.length) || '/',
    search,
    origin: originOf(c.req.url) + mountPath,
    remoteAddress: () => remoteAddressOf(c),
    hasBody: incoming ? saysBody(incoming.headers) : bindingsOf(c).getBody !== undefined || c.req.raw.body !== null,
    signal: incoming ? undefined : c.req.raw.signal,
    rawHeaders: () => incoming?.rawHeaders ?? [...c.req.raw.headers].flat(),
    header: (name) => c.req.header(name),
    readBytes: (limitBytes) => readBytes(c, limitBytes),
    afterAnswer,
  };
}

/** What is sent without a socket, as it is spelled. */
export interface DescribedRequest extends Pick<IncomingRequest, 'method' | 'signal' | 'botWorld'> {
  /** A path with its query, or a URL. */
  readonly target: string;
  readonly origin: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Makes a request of its description. It comes from 127.0.0.1. */
export function describedRequest(
  { target, headers, body, ...described }: DescribedRequest,
  afterAnswer: IncomingRequest['afterAnswer'],
): IncomingRequest {
  return {
    ...splitTarget(target),
    ...described,
    hasBody: body.length > 0,
    remoteAddress: () => '127.0.0.1',
    rawHeaders: () => [...headers].flat(),
    header: (name) => headers.get(name) ?? undefined,
    readBytes: (limit) => getRawBodyWeb(new Blob([new Uint8Array(body)]).stream(), { limit, length: body.length }),
    afterAnswer,
  };
}

/** The address that a request comes from: 127.0.0.1 in process. What a proxy says in a header is not read. */
export function remoteAddressOf(c: Context<MockEnv>): string {
  const { incoming } = bindingsOf(c);
  return incoming ? (incoming.socket.remoteAddress ?? '') : '127.0.0.1';
}

/** The path that the mock is mounted at in another Hono app, as the client spelled it; empty where it is not mounted. */
export function mountPathOf(c: Context<MockEnv>): string {
  return firstSegments(splitTarget(sentTarget(c)).path, mountDepthOf(c));
}

/** How many segments the mount path has. Hono knows it decoded only, so its length says nothing about the target. */
export function mountDepthOf(c: Context<MockEnv>): number {
  return basePath(c).split('/').filter(Boolean).length;
}

function firstSegments(path: string, count: number): string {
  return path
    .split('/')
    .slice(0, count + 1)
    .join('/');
}

/** The target as it came over the socket; that of the Request in process, or where an app in front has rewritten it. */
function sentTarget(c: Context<MockEnv>): string {
  const { url } = c.req;
  const sent = bindingsOf(c).incoming?.url ?? url;
  if (url.endsWith(sent)) return sent;
  const absolute = sent.startsWith('/') ? originOf(url) + sent : sent;
  return URL.canParse(absolute) && new URL(absolute).href === url ? sent : url;
}

/** Like `new URL(url).origin`, in a fraction of its time. */
function originOf(url: string): string {
  return url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
}

/** The path and the query of a request target, without a fragment. */
export function splitTarget(target: string): { path: string; search: string } {
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/is.exec(target) ?? [];
  return { path: path === '' ? '/' : path, search };
}

function saysBody(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

async function readBytes(c: Context<MockEnv>, limitBytes: number): Promise<Buffer> {
  const { incoming, getBody } = bindingsOf(c);
  const options = { limit: limitBytes, length: c.req.header('content-length') ?? null };
  // A GET from a socket may have a body, which no Request can.
  if (incoming && !incoming.readableDidRead) return getRawBody(incoming, options);
  // Middleware of an app in front may have read the body already; Hono keeps it.
  if (c.req.raw.bodyUsed) return getRawBodyWeb(new Blob([await c.req.arrayBuffer()]).stream(), options);
  if (getBody !== undefined) return getRawBodyWeb(new Blob([getBody]).stream(), options);
  return c.req.raw.body ? getRawBodyWeb(c.req.raw.body, options) : Buffer.alloc(0);
}
