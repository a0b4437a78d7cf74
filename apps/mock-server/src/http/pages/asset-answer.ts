import { getMimeType } from 'hono/utils/mime';
import { acceptsCoding } from '../response/accepts-coding.ts';
import { matchesTag } from '../response/matches-tag.ts';
import type { Pages } from './pages-build.ts';

const codings = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
] as const;

/** What a request says about the answer that it can use. */
export interface AssetRequest {
  readonly name: string;
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** A file of a build, in the smallest form that the client reads. Its name changes with its content. */
export async function assetAnswer(pages: Pages, request: AssetRequest): Promise<Response> {
  const { name, acceptEncoding, ifNoneMatch } = request;
  const plain = await pages.asset(name);
  if (!plain || codings.some(({ suffix }) => name.endsWith(suffix))) return notFound(name);
  const { coding, suffix = '' } = codings.find((one) => acceptsCoding(acceptEncoding, one.coding)) ?? {};
  const compressed = suffix === '' ? undefined : await pages.asset(name + suffix);
  const etag = `"${name}${compressed ? suffix : ''}"`;
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    etag,
    'x-content-type-options': 'nosniff',
  };
  if (matchesTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  const body = compressed ?? plain;
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': getMimeType(name) ?? 'application/octet-stream',
      'content-length': String(body.length),
      ...(compressed && coding ? { 'content-encoding': coding } : {}),
    },
  });
}

function notFound(name: string): Response {
  const answer = `The pages have no file ${JSON.stringify(name)}. Reload the page: it may have been built again.\n`;
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(answer, { status: 404, headers });
}
