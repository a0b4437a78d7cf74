import type { Transport } from '../transport.ts';
import type { ChannelList, ListChannelsInput } from '../types.ts';

/** Connected WhatsApp numbers. */
export class Channels {
  readonly #send: Transport;

  constructor(transport: Transport) {
    this.#send = transport;
  }

  /**
   * Lists the connected numbers with their business profiles, or only the given ones (at most 50).
   *
   * @see list-channel-details
   */
  list(input: ListChannelsInput = {}): Promise<ChannelList> {
    return this.#send('listChannelDetails', (client) =>
      client.GET('/organization/channel/profile', { params: { query: input } }),
    );
  }
}
