import { lastInboundOf } from '../inbox/last-message.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type BotCall, type BotRun, type KeptResult, visitId } from '../tables/bots.ts';
import type { World } from '../world.ts';
import { publishedBot, resume } from './advance-run.ts';
import type { ApiDraft } from './change-apis.ts';
import { endRun } from './end-runs.ts';
import { fillForm, fillJson, fillText, fillUrl, leadsElsewhere } from './fill.ts';
import { readPath, toValue } from './read-path.ts';
import { type ValueSource, valuesOf } from './values-of.ts';

/** A request that a bot is about to make, with the values of its variables. */
export type CallRequest = Pick<BotCall, 'method' | 'url' | 'headers' | 'body'>;

/** What the variables of a call can name besides the world. */
export interface CallValues {
  /** `{{account.apiKey}}`: a key of the world that may do everything; undefined if the world has no such key. */
  readonly apiKey: string | undefined;
}

/** A call that a person makes to try an API. */
export interface TestCall {
  readonly api: ApiDraft;
  readonly chatId: string;
  readonly answers?: Readonly<Record<string, string>> | undefined;
  readonly results?: Readonly<Record<string, string>> | undefined;
}

/** The request of a run that waits for a call; or why it cannot be made. */
export function requestOfRun(world: World, run: BotRun, values: CallValues): CallRequest | Refusal<422> {
  const chat = world.chats.get(run.chatId);
  if (!chat || !('customerPhone' in chat)) return refuse(422, 'The chat was removed');
  const step = publishedBot(world, run.botId)?.flow.steps.find(({ id }) => id === run.stepId);
  if (step?.type !== 'CALL_API') return refuse(422, 'The published bot no longer calls an API at this step');
  if (step.apiId === null) return refuse(422, 'No API is chosen for this step');
  const api = world.savedApis.get(step.apiId);
  if (!api) return refuse(422, 'The API was deleted');
  return fillRequest(world, api, { ...run, ...values, chat });
}

/** The message is the customer's latest. */
export function requestOfTest(world: World, test: TestCall, values: CallValues): CallRequest | Refusal<404 | 422> {
  const chat = world.chats.get(test.chatId);
  if (!chat || !('customerPhone' in chat)) {
    return refuse(404, 'The world has no chat with a customer with this id: GET …/chats lists its chats');
  }
  const { api, answers = {}, results = {} } = test;
  const messageId = lastInboundOf(world, chat.id)?.id ?? null;
  return fillRequest(world, api, { answers, results, webhook: null, messageId, ...values, chat });
}

function fillRequest(world: World, api: ApiDraft, source: ValueSource): CallRequest | Refusal<422> {
  const read = valuesOf(world, source);
  const headers: Record<string, string> = {};
  for (const { name, value } of api.headers) {
    if (name.trim() !== '') headers[name.trim()] = fillText(value, read);
  }
  const type = contentTypeOf(headers) ?? (isJson(api.body) ? 'application/json' : undefined);
  if (api.body !== '' && type !== undefined && contentTypeOf(headers) === undefined) headers['Content-Type'] = type;
  const url = fillUrl(api.url, read);
  const problem = findHeaderProblem(headers) ?? (leadsElsewhere(api.url, { url, read }) ? otherPath : undefined);
  if (problem !== undefined) return refuse(422, problem);
  return { method: api.method, url, headers, body: bodyFillers[kindOf(type)](api.body, read) };
}

const otherPath = 'A variable in the path of the URL has the value "." or "..", which would lead to another path';

const bodyFillers = { json: fillJson, form: fillForm, other: fillText } as const;

function kindOf(contentType = ''): keyof typeof bodyFillers {
  if (/^[\w.+/-]*[/+]json\b/i.test(contentType)) return 'json';
  return contentType.toLowerCase().startsWith('application/x-www-form-urlencoded') ? 'form' : 'other';
}

function contentTypeOf(headers: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
}

/** Assumed: a body without a content type is JSON if it looks like it, as the help centre calls the body JSON. */
function isJson(body: string): boolean {
  return /^\s*[[{]/.test(body);
}

/** A value could otherwise add headers. */
function findHeaderProblem(headers: CallRequest['headers']): string | undefined {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return `${JSON.stringify(name.slice(0, 40))} is not the name of a header`;
    if (/[^ -\u00ff]|\p{Cc}/u.test(value)) return `The header ${name} has characters that a header cannot have`;
  }
  return undefined;
}

/** What came of a call. */
export interface EndedCall {
  /** As it is kept: without keys, and with the start of the answer. */
  readonly call: BotCall;
  /** The answer's body for the results that are kept, up to 64 KiB; null without an answer. */
  readonly body: string | null;
}

/**
 * Goes on with a run whose call has ended. Does nothing if the run no longer waits for it.
 *
 * @param at the run, and the number of the visit that called
 */
export function finishCall(world: World, at: { runId: string; visit: number }, { call, body }: EndedCall): void {
  const run = world.botRuns.get(at.runId);
  const visit = world.botVisits.get(visitId({ runId: at.runId, number: at.visit }));
  if (run?.waitsFor !== 'CALL' || run.visitCount !== at.visit || !visit) return;
  world.botVisits.put({ ...visit, call });
  const step = publishedBot(world, run.botId)?.flow.steps.find(({ id }) => id === run.stepId);
  const kept = step?.type === 'CALL_API' && body !== null ? keepResults(step.results, body) : undefined;
  const failure = failureOf(call);
  const lack = failure === null && kept ? sayLack(kept, call) : null;
  const hint = call.hint === undefined ? null : `Hint: ${call.hint}`;
  resume(world, run, {
    kind: 'CALLED',
    results: kept ? { ...run.results, ...kept.results } : run.results,
    failure,
    hint: [lack, hint].filter((said) => said !== null).join(' ') || null,
  });
}

/** Ends a run, unless it has gone on from this visit. */
export function failRun(world: World, at: { runId: string; visit: number }, reason: string): void {
  const run = world.botRuns.get(at.runId);
  if (run && run.endedAt === null && run.visitCount === at.visit) endRun(world, run, { status: 'FAILED', reason });
}

/** Null for a success. */
function failureOf({ answer, error }: BotCall): string | null {
  if (!answer) return error?.message ?? 'The API did not answer.';
  return answer.status >= 200 && answer.status < 300 ? null : `The API answered with status ${answer.status}.`;
}

/** How many characters of a part are kept. */
const keptCharacters = 4_096;

interface Kept {
  readonly results: Readonly<Record<string, string>>;
  readonly isJson: boolean;
  /** The paths of the parts that the answer lacks. */
  readonly lacking: readonly string[];
}

/** A part that the answer lacks is kept as the empty string, so that no earlier answer shows. */
function keepResults(parts: readonly KeptResult[], body: string): Kept | undefined {
  if (parts.length === 0) return undefined;
  const json = parseJson(body);
  const found = parts.map(({ name, path }) => ({ name, path, value: toValue(readPath(json, path)) }));
  return {
    results: Object.fromEntries(found.map(({ name, value = '' }) => [name, value.slice(0, keptCharacters)])),
    isJson: json !== undefined,
    lacking: found.flatMap(({ path, value }) => (value === undefined ? [path] : [])),
  };
}

/** Null if every part was found. */
function sayLack({ isJson, lacking }: Kept, { answer }: BotCall): string | null {
  if (!isJson) {
    const orLonger = answer?.isBodyCut ? ', or is longer than the 64 KiB that are read' : '';
    return `The answer is not JSON${orLonger}, so no part of it is kept.`;
  }
  return lacking.length === 0 ? null : `The answer has nothing at ${lacking.slice(0, 5).join(', ')}.`;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
