import { type Refusal, refuse } from '../refusal.ts';
import type { Bot, BotFlow, BotStep, SavedApi } from '../tables/bots.ts';
import type { World } from '../world.ts';
import { type ApiDraft, createApi, draftOf } from './change-apis.ts';
import { createBot, unknownBot } from './change-bots.ts';
import { leaveOutSecrets, withoutKeys } from './leave-out-secrets.ts';

/** A bot with the APIs that it calls, as JSON to keep. */
export interface BotFile {
  readonly version: 1;
  readonly bot: { readonly name: string; readonly flow: BotFlow };
  readonly apis: readonly (ApiDraft & { readonly id: string })[];
}

/** What a file does not have, because it belongs to one mock. */
export interface Belongings {
  /** The keys of the world. */
  readonly keys: Iterable<string>;
  /** Where the mock listens, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
}

/** A file with the bot as it is edited, that works in any mock. */
export function exportBot(world: World, id: string, belongings: Belongings): BotFile | Refusal<404> {
  const bot = world.bots.get(id);
  if (!bot) return unknownBot();
  const called = new Set(bot.flow.steps.flatMap((step) => (step.type === 'CALL_API' ? [step.apiId] : [])));
  const apis = [...called].flatMap((apiId) => world.savedApis.get(apiId ?? '') ?? []);
  const known = new Set(apis.map((api) => api.id));
  const steps = bot.flow.steps.map((step) =>
    step.type === 'CALL_API' && !known.has(step.apiId ?? '') ? { ...step, apiId: null } : step,
  );
  const file: BotFile = {
    version: 1,
    bot: { name: bot.name, flow: { ...bot.flow, steps } },
    apis: apis.map((api) => ({ id: api.id, ...toPortable(api, belongings) })),
  };
  return withoutKeys(file, belongings.keys);
}

/**
 * Creates the bot of a file as a draft. An API of the world that a file would describe in the same way is called instead of
 * another one like it.
 */
export function importBot(world: World, { bot, apis }: BotFile, belongings: Belongings): Bot | Refusal<400> {
  const described = new Map(apis.map((api) => [api.id, api]));
  const called = new Map<string, ApiDraft>();
  for (const [position, step] of bot.flow.steps.entries()) {
    if (step.type !== 'CALL_API' || step.apiId === null) continue;
    const api = described.get(step.apiId);
    if (!api) return refuse(400, `bot/flow/steps/${position}/apiId is not the id of an API in apis`);
    called.set(step.apiId, api);
  }
  const same = new Map(
    Array.from(world.savedApis.values(), (api) => [
      contentOf(withoutKeys(toPortable(api, belongings), belongings.keys)),
      api,
    ]),
  );
  const ids = new Map<string, string>();
  for (const [id, api] of called) {
    const used = same.get(contentOf(api)) ?? createApi(world, api);
    same.set(contentOf(api), used);
    ids.set(id, used.id);
  }
  const steps = bot.flow.steps.map((step) => withIdsHere(world, step, ids));
  return createBot(world, { name: bot.name, flow: { ...bot.flow, steps } });
}

function withIdsHere(world: World, step: BotStep, apiIds: ReadonlyMap<string, string>): BotStep {
  if (step.type === 'CALL_API') return { ...step, apiId: apiIds.get(step.apiId ?? '') ?? null };
  if (step.type === 'START_BOT') return { ...step, botId: world.bots.has(step.botId ?? '') ? step.botId : null };
  return step;
}

function contentOf({ name, method, url, headers, body }: ApiDraft): string {
  return JSON.stringify([name, method, url, headers.map((header) => [header.name, header.value]), body]);
}

/** An API whose keys are variables, without other secrets, and with DoubleTick's address instead of the mock's. */
function toPortable(api: SavedApi, { keys, origin }: Belongings): ApiDraft {
  const draft = leaveOutSecrets(withoutKeys(draftOf(api), keys, '{{account.apiKey}}'));
  return { ...draft, url: fromAnyMock(draft.url, origin) };
}

const upstream = 'https://public.doubletick.io';

/** The webhooks of bots and the control API are the mock's own. */
function fromAnyMock(url: string, origin: string): string {
  const [, address = '', rest = ''] = /^\s*(https?:\/\/[^/?#{}]+)(.*)$/is.exec(url) ?? [];
  const isOwn = URL.canParse(address) && hostOf(address) === hostOf(origin);
  return isOwn && !/^\/(?:hooks|__mock)\//.test(rest) ? upstream + rest : url;
}

/** This machine has several names. */
function hostOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
  return `${protocol}//${isHere ? 'localhost' : hostname}:${port}`;
}
