import { nextId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Bot, BotFlow, SavedApi } from '../tables/bots.ts';
import type { World } from '../world.ts';

/** An API as a person describes it. */
export type ApiDraft = Pick<SavedApi, 'name' | 'method' | 'url' | 'headers' | 'body'>;

export function createApi(world: World, draft: ApiDraft): SavedApi {
  const now = world.now();
  return put(world, { id: nextId(world.random, 'api_'), ...draftOf(draft), createdAt: now, updatedAt: now });
}

/** Replaces what is described; bots that call the API do so as it is from now on. */
export function changeApi(world: World, id: string, draft: ApiDraft): SavedApi | Refusal<404> {
  const api = world.savedApis.get(id);
  return api ? put(world, { ...api, ...draftOf(draft), updatedAt: world.now() }) : unknownApi();
}

/** What people describe, also of an API as the mock shows it. */
export function draftOf({ name, method, url, headers, body }: ApiDraft): ApiDraft {
  return { name, method, url, headers, body };
}

/** Refused while a bot calls it. */
export function deleteApi(world: World, id: string): SavedApi | Refusal<404 | 409> {
  const api = world.savedApis.get(id);
  if (!api) return unknownApi();
  const [caller] = callersOf(world, id);
  if (caller) return refuse(409, sayCaller(caller, id));
  world.savedApis.delete(id);
  world.report({ type: 'SAVED_API_CHANGED', api });
  return api;
}

/** The bots that call an API, as they are edited or as they run. */
export function callersOf(world: World, apiId: string): readonly Bot[] {
  return [...world.bots.values()].filter(
    (bot) => calls(bot.flow, apiId) || (bot.status === 'PUBLISHED' && calls(bot.publishedFlow, apiId)),
  );
}

function calls(flow: BotFlow | null, apiId: string): boolean {
  return flow?.steps.some((step) => step.type === 'CALL_API' && step.apiId === apiId) ?? false;
}

function sayCaller({ name, flow }: Bot, apiId: string): string {
  return calls(flow, apiId)
    ? `The bot ${name} calls this API: choose another API there first`
    : `The bot ${name} calls this API as it was last published: publish it again first`;
}

function put(world: World, api: SavedApi): SavedApi {
  const after = world.savedApis.put(api);
  world.report({ type: 'SAVED_API_CHANGED', api: after });
  return after;
}

export function unknownApi(): Refusal<404> {
  return refuse(404, 'The world has no API with this id: GET …/apis lists its APIs');
}
