import { ProblemError } from '../problem.ts';
import type { CanonicalRequest, RenderedRequest } from './canonical-request.ts';
import { isObject } from './parse-json.ts';
import { pathOf } from './path-of.ts';
import { joinsByComma } from './query-lists.ts';
import { placesOf } from './request-places.ts';
import { rewritePlace } from './rewrite-place.ts';

/**
 * Writes the request to forward from its canonical values. `fill` is the sender for every place that has none.
 *
 * @throws ProblemError `sender-required` if a sender is to be filled in and the request has no place for it
 */
export function renderRequest(canonical: CanonicalRequest, fill: string | null): RenderedRequest {
  const { operation, params, query, body } = fill === null ? canonical : fillSenders(canonical, fill);
  const path = pathOf(operation, params);
  const pairs = query.map(([name, value]) => {
    const encoded = encodeURIComponent(value);
    return `${encodeURIComponent(name)}=${joinsByComma(operation, name) ? encoded.replaceAll('%2C', ',') : encoded}`;
  });
  return {
    path: pairs.length === 0 ? path : `${path}?${pairs.join('&')}`,
    body: body === undefined ? null : JSON.stringify(body),
  };
}

/** The request with a sender wherever one is missing. */
function fillSenders(canonical: CanonicalRequest, fill: string): CanonicalRequest {
  const { operation } = canonical;
  let { query, body } = canonical;
  for (const place of placesOf(operation).senders) {
    if (place.in === 'body') {
      const filled = rewritePlace(body, place.segments, (value) => value ?? fill);
      if (isObject(filled)) body = filled;
    } else if (!query.some(([name]) => name === place.name)) query = [...query, [place.name, fill]];
  }
  if (query === canonical.query && body === canonical.body && canonical.senders.length === 0) {
    const detail = `${operation.id} names no WhatsApp number, and the gateway cannot add yours to this request. Name it.`;
    throw new ProblemError('sender-required', detail);
  }
  return { ...canonical, query, body, senders: [...new Set([...canonical.senders, fill])], missingSenders: false };
}
