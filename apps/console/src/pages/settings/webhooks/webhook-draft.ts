import type { WebhookOutcome, WebhookRegisterInput } from '@doubletick-kit/core';
import { fill } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { isRegistrable } from './registrable-events.ts';
import { eventsOf, type WebhookRow, wabaNumbersOf } from './webhook-row.ts';

/** A name and a value of a header, a query parameter or a field of the body. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** A webhook while it is typed. */
export interface WebhookDraft {
  readonly name: string;
  readonly url: string;
  readonly method: WebhookRow['method'];
  readonly events: readonly string[];
  readonly wabaNumbers: readonly string[];
  readonly headers: readonly Pair[];
  readonly query: readonly Pair[];
  readonly body: readonly Pair[];
  readonly bodyFormat: WebhookRow['bodyFormat'];
  readonly retryOnTimeout: boolean;
}

/** @param wabaNumbers the numbers of the account, all of which are chosen at first */
export function newDraft(wabaNumbers: readonly string[]): WebhookDraft {
  return {
    name: '',
    url: '',
    method: 'POST',
    events: [],
    wabaNumbers,
    headers: [],
    query: [],
    body: [],
    bodyFormat: 'JSON',
    retryOnTimeout: false,
  };
}

export function draftOf(row: WebhookRow): WebhookDraft {
  const { name, url, method, headers, query, body, bodyFormat, retryOnTimeout } = row;
  return {
    name,
    url,
    method,
    events: eventsOf(row),
    wabaNumbers: wabaNumbersOf(row),
    headers: pairsOf(headers),
    query: pairsOf(query),
    body: pairsOf(body),
    bodyFormat,
    retryOnTimeout,
  };
}

/** What the API takes. Rows without a name are left out. */
export function inputOf(draft: WebhookDraft): WebhookRegisterInput {
  const { name, url, method, bodyFormat, retryOnTimeout } = draft;
  const parts = { headers: recordOf(draft.headers), query: recordOf(draft.query), body: recordOf(draft.body) };
  return {
    name,
    url: url.trim(),
    method,
    bodyFormat,
    retryOnTimeout,
    webhookEvents: draft.events.filter(isRegistrable),
    wabaNumbers: [...draft.wabaNumbers],
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)),
  };
}

/** Which pairs of WABA number and event the account refused, as a sentence; undefined if it took all. */
export function explainRefusals({ invalidWebhooks, invalidWabaNumbers }: WebhookOutcome): string | undefined {
  const pairs = invalidWebhooks.map(({ webhookEventType, wabaNumber }) => `${webhookEventType} (${wabaNumber})`);
  const refused = [...pairs, ...invalidWabaNumbers];
  return refused.length === 0 ? undefined : fill(settingsTexts.webhook.refused, { list: refused.join(', ') });
}

function pairsOf(record: Readonly<Record<string, unknown>>): Pair[] {
  return Object.entries(record).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
}

function recordOf(pairs: readonly Pair[]): Record<string, string> {
  return Object.fromEntries(pairs.flatMap(({ name, value }) => (name.trim() === '' ? [] : [[name.trim(), value]])));
}
