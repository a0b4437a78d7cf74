import { Channels } from './resources/channels.ts';
import { Chats } from './resources/chats.ts';
import { Collaborators } from './resources/collaborators.ts';
import { Team } from './resources/team.ts';
import { TeamMembers } from './resources/team-members.ts';
import { createTransport } from './transport.ts';

/** What a client needs to know. */
export interface DoubleTickOptions {
  /** The bare key, `key_…` for DoubleTick itself or the gateway's own. */
  apiKey: string;
  /** DoubleTick, a mock server or a gateway. Default: `https://public.doubletick.io`. */
  baseUrl?: string;
  /** How long one call may take, in milliseconds, at most 300,000. Default: 30,000. */
  timeoutMs?: number;
  /** Sends the requests; a mock's `fetch` needs no port. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

const longestTimeoutMs = 300_000;

/**
 * A client for the DoubleTick public API: one property per resource, one method per operation.
 *
 * @throws TypeError at construction, naming the option that cannot be used.
 * @example
 * const doubletick = new DoubleTick({ apiKey: 'key_…' });
 * const assignee = await doubletick.teamMembers.assign({
 *   customerPhoneNumber: '+919999999921',
 *   assignedUserPhoneNumber: '+919999999912',
 * });
 */
export class DoubleTick {
  /** Who is responsible for a chat. */
  readonly teamMembers: TeamMembers;
  /** Agents who take part in a chat beside its assignee. */
  readonly collaborators: Collaborators;
  /** The inbox. */
  readonly chats: Chats;
  /** The people of the organization. */
  readonly team: Team;
  /** Connected WhatsApp numbers. */
  readonly channels: Channels;

  constructor(options: DoubleTickOptions) {
    const transport = createTransport({
      apiKey: checkApiKey(options.apiKey),
      baseUrl: checkBaseUrl(options.baseUrl ?? 'https://public.doubletick.io'),
      timeoutMs: checkTimeout(options.timeoutMs ?? 30_000),
      fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    });
    this.teamMembers = new TeamMembers(transport);
    this.collaborators = new Collaborators(transport);
    this.chats = new Chats(transport);
    this.team = new Team(transport);
    this.channels = new Channels(transport);
  }
}

function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey === 'string' && /^[\x21-\x7e]+$/.test(apiKey)) return apiKey;
  throw new TypeError('apiKey must be the bare key: text without spaces or a scheme such as Bearer.');
}

function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol) && !url.search && !url.hash) return baseUrl.replace(/\/+$/, '');
  throw new TypeError(
    'baseUrl must be an http or https address without a query, such as https://public.doubletick.io.',
  );
}

function checkTimeout(timeoutMs: number): number {
  if (timeoutMs > 0 && timeoutMs <= longestTimeoutMs) return timeoutMs;
  throw new TypeError(`timeoutMs must be more than 0 and at most ${longestTimeoutMs} milliseconds.`);
}
