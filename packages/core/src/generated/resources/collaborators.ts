// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { CollaboratorsInput, CollaboratorsResult } from '../types/collaborators.ts';

/** Agents who take part in a chat beside its assignee. */
export class Collaborators extends Resource {
  /**
   * Add collaborators to a chat.
   *
   * Lets team members take part in the chat between `from` (a WhatsApp number of the account) and `to` (the customer),
   * beside its assignee. Numbers are handled one by one: those of team members are listed under `success`, all others
   * under `failed`, and the status is 200 either way. Adding somebody twice is no error. A chat that does not exist is
   * a 400.
   *
   * The key needs read access to the chat. By the help centre, collaborators are for Enterprise workspaces only, and
   * whoever is added has to be active and allowed to see chats.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/public-chat-collaborators-add
   */
  add(input: CollaboratorsInput, options?: RequestOptions): PendingRequest<CollaboratorsResult> {
    return this.invoke(
      { id: 'addChatCollaborators', method: 'POST', path: '/collaborators/add', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Remove collaborators from a chat.
   *
   * Takes team members off the chat between `from` and `to`, with the rules of adding. `success` tells that a number
   * belongs to a team member, not that this person was a collaborator before.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @see https://docs.doubletick.io/reference/public-chat-collaborators-remove
   */
  remove(input: CollaboratorsInput, options?: RequestOptions): PendingRequest<CollaboratorsResult> {
    return this.invoke(
      {
        id: 'removeChatCollaborators',
        method: 'POST',
        path: '/collaborators/remove',
        safety: 'idempotent',
        body: 'json',
      },
      input,
      options,
    );
  }
}
