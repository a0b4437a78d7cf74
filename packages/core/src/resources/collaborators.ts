import type { Transport } from '../transport.ts';
import type { CollaboratorsInput, CollaboratorsResult } from '../types.ts';

/** Agents who take part in a chat beside its assignee. */
export class Collaborators {
  readonly #send: Transport;

  constructor(transport: Transport) {
    this.#send = transport;
  }

  /**
   * Lets team members take part in a chat. Numbers that belong to nobody in the team are listed under `failed`, and do
   * not make the call fail.
   *
   * @throws ApiError `bad_request` when there is no chat between `from` and `to`.
   * @see public-chat-collaborators-add
   */
  add(input: CollaboratorsInput): Promise<CollaboratorsResult> {
    return this.#send('addChatCollaborators', (client) => client.POST('/collaborators/add', { body: input }));
  }

  /**
   * Takes team members off a chat. `success` tells that a number belongs to a team member, not that this person was a
   * collaborator before.
   *
   * @throws ApiError `bad_request` when there is no chat between `from` and `to`.
   * @see public-chat-collaborators-remove
   */
  remove(input: CollaboratorsInput): Promise<CollaboratorsResult> {
    return this.#send('removeChatCollaborators', (client) => client.POST('/collaborators/remove', { body: input }));
  }
}
