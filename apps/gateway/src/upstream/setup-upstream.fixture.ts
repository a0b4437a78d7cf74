import type { Readable } from 'node:stream';
import { operations } from '@doubletick-kit/contract';
import { onTestFinished } from 'vitest';
import { resolveDeps, type Timeouts } from '../deps.ts';
import { json, type Script, startScriptedUpstream } from './scripted-upstream.fixture.ts';
import type { UpstreamRequest } from './upstream.ts';
import { createUpstream, type UpstreamOptions } from './upstream-client.ts';
import { parseUpstreamTarget } from './upstream-target.ts';

export const key = 'key_0123456789';

/** For tests of what is too slow. In others, a busy machine must not be. */
export const impatient: Partial<Timeouts> = { headersMs: 300, bodyMs: 300 };

interface Setup extends Partial<Omit<UpstreamOptions, 'timeouts'>> {
  timeouts?: Partial<Timeouts>;
  /** Follows the origin of the upstream's URL. */
  prefix?: string;
  /** Replaces the URL of the scripted upstream. */
  upstreamUrl?: (url: string) => string;
}

/** A client, and the upstream on a real socket that it talks to. */
export async function setupUpstream(script: Script = json(200, { ok: true }), options: Setup = {}) {
  const { timeouts, prefix = '', upstreamUrl = (url) => url, ...rest } = options;
  const upstream = await startScriptedUpstream();
  upstream.script(script);
  let current = key;
  const url = upstreamUrl(upstream.url);
  const target = parseUpstreamTarget({ upstreamUrl: url + prefix, upstreamKey: () => current });
  const client = createUpstream(target, {
    timeouts: resolveDeps({ timeouts: timeouts ?? {} }).timeouts,
    lanes: { slots: 16, queue: 64, waitMs: 5_000 },
    ...rest,
  });
  onTestFinished(async () => {
    await upstream.close();
    await client.close(0);
  });
  const send = (part: Partial<UpstreamRequest> = {}) =>
    client.send({
      operation: operations.getTeam,
      path: '/team',
      body: null,
      contentType: undefined,
      contentLength: undefined,
      accept: undefined,
      requestId: 'request-1',
      team: 'Support',
      lane: 'Support\nread',
      gone: new AbortController().signal,
      ...part,
    });
  const sendWrite = (part: Partial<UpstreamRequest> = {}) =>
    send({ operation: operations.assignTeamMemberToChat, path: '/team-member/assign', body: '{}', ...part });
  const sendUpload = (body: Readable, contentLength?: number) =>
    send({
      operation: operations.uploadMedia,
      path: '/media/upload',
      contentType: 'multipart/form-data; boundary=x',
      body,
      contentLength,
    });
  const fetchFile = (path: string, gone = new AbortController().signal) =>
    client.fetchFile(new URL(url + path), { team: 'Support', lane: 'Support\nread', gone, requestId: 'request-1' });
  const replaceKey = (next: string) => {
    current = next;
  };
  return { upstream, client, send, sendWrite, sendUpload, fetchFile, replaceKey };
}

/** A response of raw bytes, after which the connection is closed. */
export const raw =
  (text: string): Script =>
  (request) =>
    void request.socket.end(text);

export async function readAll(stream: Readable): Promise<number> {
  let size = 0;
  for await (const chunk of stream) size += Buffer.from(chunk).length;
  return size;
}
