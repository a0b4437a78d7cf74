// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type { CollaboratorsInput, CollaboratorsResult } from '../types/collaborators.ts';

/** Team members who take part in a chat in addition to its assignee. */
export class Collaborators extends Resource {
  /**
   * Add collaborators to a chat.
   *
   * Adds team members to the chat between `from` (a WhatsApp number of the account) and `to` (the customer), in
   * addition to its assignee. Phone numbers are processed one by one: those of team members are listed under `success`,
   * all others under `failed`, and the status is 200 either way. Adding the same person twice is not an error. A chat
   * that does not exist gets 400.
   *
   * The API key needs read access to the chat. According to the help centre, collaborators are available to Enterprise
   * workspaces only, and an added member must be active and allowed to see chats; the mock lists members without a role
   * on `from` under `failed`.
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
   * Removes team members from the chat between `from` and `to`, with the same rules as adding them. `success` means
   * that a phone number belongs to a team member, not that this person was a collaborator.
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
