import { expectShape } from '../expect-shape.ts';
import type { HostedWorld } from '../hosted-world.ts';
import type { TestCall } from '../world/bots/calls.ts';
import { type ApiDraft, changeApi, createApi, deleteApi } from '../world/bots/change-apis.ts';
import { savedApiFields, stringsShape } from '../world/tables/bot-row-shapes.ts';
import type { BotCall, SavedApi } from '../world/tables/bots.ts';
import { finiteNumber, list, optional, record, text } from '../world/tables/shape.ts';
import { unlessRefused } from './bot-methods.ts';
import { showApi } from './show-bots.ts';

/** An API that bots can call, with the ids of the bots that call it. */
export type SavedApiDetails = ReturnType<typeof showApi>;

/**
 * The APIs that the bots of a world can call, each with a name.
 *
 * All of them throw a RangeError for an id that the world does not have, and a TypeError for an argument of the wrong kind.
 */
export interface ApiMethods {
  /** Whole, with their keys, in the order in which they were created. */
  list(): readonly SavedApiDetails[];
  /**
   * The URL, the values of the headers and the body can have variables.
   *
   * @example
   * const api = mock.world().apis.create({
   *   name: 'Assign Team Member',
   *   method: 'POST',
   *   url: 'https://public.doubletick.io/team-member/assign',
   *   headers: [
   *     { name: 'Authorization', value: '{{account.apiKey}}' },
   *     { name: 'Content-Type', value: 'application/json' },
   *   ],
   *   body: '{"customerPhoneNumber": "{{customer.phone}}", "assignedUserPhoneNumber": "919999999912"}',
   * });
   */
  create(draft: ApiDraft): SavedApiDetails;
  /**
   * Replaces what it was: every bot that calls it does so as it is from now on.
   *
   * @example
   * const { apis } = mock.world();
   * for (const api of apis.list()) apis.change(api.id, { ...api, url: api.url.replace('http://', 'https://') });
   */
  change(apiId: string, draft: ApiDraft): SavedApiDetails;
  /** @throws RangeError while a bot calls it */
  delete(apiId: string): void;
  /**
   * Calls an API once, as a bot would in a conversation. It need not be saved.
   *
   * @returns what was sent and what came back; keys are masked
   * @throws RangeError for a chat that the world does not have, and for a value that cannot be in a header or the path
   */
  test(call: TestCall): Promise<BotCall>;
}

/** What {@link ApiMethods.list} returns is a draft too. The mock decides what a person does not describe. */
const draftShape = record<ApiDraft & Partial<SavedApi> & { readonly usedBy?: readonly string[] }>({
  ...savedApiFields,
  id: optional(text),
  createdAt: optional(finiteNumber),
  updatedAt: optional(finiteNumber),
  usedBy: optional(list(text)),
});
const testShape = record<TestCall>({
  api: draftShape,
  chatId: text,
  answers: optional(stringsShape),
  results: optional(stringsShape),
});

/** @param open opens the world, which may have been replaced */
export function apiMethods(open: () => HostedWorld): ApiMethods {
  return {
    list() {
      const { world } = open();
      return Array.from(world.savedApis.values(), (api) => showApi(world, api));
    },
    create(draft) {
      expectShape('apis.create', draftShape, draft);
      const hosted = open();
      return showApi(
        hosted.world,
        hosted.act((world) => createApi(world, draft)),
      );
    },
    change(apiId, draft) {
      expectShape('apis.change', text, apiId);
      expectShape('apis.change', draftShape, draft);
      const hosted = open();
      return showApi(hosted.world, unlessRefused(hosted.act((world) => changeApi(world, apiId, draft))));
    },
    delete(apiId) {
      expectShape('apis.delete', text, apiId);
      unlessRefused(open().act((world) => deleteApi(world, apiId)));
    },
    async test(call) {
      expectShape('apis.test', testShape, call);
      return unlessRefused(await open().bots.test(call, new AbortController().signal));
    },
  };
}
