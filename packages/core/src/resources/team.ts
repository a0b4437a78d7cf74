import type { Transport } from '../transport.ts';
import type { TeamList } from '../types.ts';

/** The people of the organization. */
export class Team {
  readonly #send: Transport;

  constructor(transport: Transport) {
    this.#send = transport;
  }

  /**
   * Lists every member with role and reporting managers.
   *
   * @see get-team
   */
  list(): Promise<TeamList> {
    return this.#send('getTeam', (client) => client.GET('/team'));
  }
}
