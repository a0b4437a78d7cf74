import { nextId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SavedApi } from '../tables/bots.ts';
import type { World } from '../world.ts';

/** An API as a person describes it. */
export type ApiDraft = Pick<SavedApi, 'name' | 'method' | 'url' | 'headers' | 'body'>;

export function createApi(world: World, draft: ApiDraft): SavedApi {
  const now = world.now();
  return put(world, { id: nextId(world.random, 'api_'), ...draft, createdAt: now, updatedAt: now });
}

/** Replaces what is described; bots that call the API do so as it is from now on. */
export function changeApi(world: World, id: string, draft: ApiDraft): SavedApi | Refusal<404> {
  const api = world.savedApis.get(id);
  return api ? put(world, { ...api, ...draft, updatedAt: world.now() }) : unknownApi();
}

/** Refused while a bot calls it. */
export function deleteApi(world: World, id: string): SavedApi | Refusal<404 | 409> {
  const api = world.savedApis.get(id);
  if (!api) return unknownApi();
  for (const { name, flow, publishedFlow, status } of world.bots.values()) {
    const flows = status === 'PUBLISHED' && publishedFlow ? [flow, publishedFlow] : [flow];
    const isCalled = flows.some(({ steps }) => steps.some((step) => step.type === 'CALL_API' && step.apiId === id));
    if (isCalled) return refuse(409, `The bot ${name} calls this API: choose another API there first`);
  }
  world.savedApis.delete(id);
  world.report({ type: 'SAVED_API_CHANGED', api });
  return api;
}

function put(world: World, api: SavedApi): SavedApi {
  const after = world.savedApis.put(api);
  world.report({ type: 'SAVED_API_CHANGED', api: after });
  return after;
}

export function unknownApi(): Refusal<404> {
  return refuse(404, 'The world has no API with this id: GET …/apis lists its APIs');
}
