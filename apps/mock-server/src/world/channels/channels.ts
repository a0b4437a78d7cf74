import { fileAddress } from '../media/file-address.ts';
import { storeFile } from '../media/store-file.ts';
import type { SentFile } from '../media/upload-media.ts';
import { toDigits } from '../phone.ts';
import { refuseOverLimit } from '../rate-limits.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Channel, ChannelProfile } from '../tables/channels.ts';
import type { World } from '../world.ts';
import { checkLogo, checkLogoUrl } from './check-logo.ts';

/**
 * Lists the connected numbers, or those of them that are asked for; an empty text asks for nothing.
 *
 * @see list-channel-details
 */
export function listChannels(
  world: World,
  wabaNumbers: readonly string[] = [],
): { channels: Channel[]; isFiltered: boolean } {
  const wanted = new Set(wabaNumbers.map(toDigits).filter((digits) => digits !== ''));
  const channels = [...world.channels.values()];
  if (wanted.size === 0) return { channels, isFiltered: false };
  return { channels: channels.filter(({ wabaNumber }) => wanted.has(wabaNumber)), isFiltered: true };
}

/** What is to change of a channel; whatever is left out stays. */
export interface ChannelChanges {
  readonly integrationId: string;
  readonly displayName?: string | undefined;
  readonly address?: string | undefined;
  readonly description?: string | undefined;
  readonly email?: string | undefined;
  readonly vertical?: string | undefined;
  readonly about?: string | undefined;
  readonly websites?: readonly string[] | undefined;
  readonly logoUrl?: string | undefined;
  readonly logo?: Logo | undefined;
}

/** A logo as a file, and where the mock is reached, which its address begins with. */
export interface Logo extends SentFile {
  readonly origin: string;
}

/** Statuses by which a change is refused. */
export type ChannelRefusal = Refusal<400 | 403 | 404 | 409 | 422 | 429>;

const limit = { limit: 1, per: 'hour', scope: 'number' } as const;

/**
 * Changes the business profile of a number.
 *
 * Assumed: the body is looked at before the channel, the logo after it, and the limit last; an empty text clears a
 * property; a display name is no longer the one from Meta.
 *
 * @see update-channel-details (reference), for the refusals and their texts, and for the limit of each number, which
 * counts updates that succeeded
 */
export function updateChannel(world: World, changes: ChannelChanges): Channel | ChannelRefusal {
  const problem = findProblem(changes);
  if (problem) return refuse(400, problem);
  const channel = findIntegration(world, changes.integrationId);
  if (isRefusal(channel)) return channel;
  const badLogo = changes.logo ? checkLogo(changes.logo.bytes) : changes.logoUrl && checkLogoUrl(changes.logoUrl);
  if (badLogo) return badLogo;
  const call = { operation: 'updateChannelDetails', limits: [limit], scopes: { number: channel.wabaNumber } };
  const limitReached = refuseOverLimit(world, call, updatedAlready);
  if (limitReached) return limitReached;
  const { displayName } = changes;
  return world.channels.put({
    ...channel,
    ...(displayName === undefined ? {} : { displayName, isNameFromMeta: false }),
    profile: { ...(channel.profile ?? emptyProfile), ...profileChanges(changes), ...keepLogo(world, changes) },
  });
}

const updatedAlready = 'This channel was already updated in the last hour. Please try again after an hour.';

/** What a number without a profile starts from. */
export const emptyProfile: ChannelProfile = {
  ...{ websites: [], email: null, vertical: null, address: null, description: null, about: null, logo: null },
};

const textNames = ['email', 'vertical', 'address', 'description', 'about'] as const;

function findProblem(changes: ChannelChanges): string | undefined {
  const { logo, logoUrl, displayName, websites } = changes;
  if (displayName?.trim() === '') return 'displayName should not be empty';
  const values = [logo, logoUrl, displayName, websites, ...textNames.map((name) => changes[name])];
  return values.every((value) => value === undefined) ? 'At least one field to update must be provided' : undefined;
}

function findIntegration(world: World, integrationId: string): Channel | Refusal<403 | 404 | 409> {
  const channel = world.channels.first('byId', integrationId);
  if (channel) return channel;
  const closed = world.closedChannels.get(integrationId);
  if (!closed) return refuse(404, 'Integration not found');
  return closed.problem === 'no-access'
    ? refuse(403, 'You do not have access to this channel')
    : refuse(409, 'Integration is not connected');
}

function profileChanges(changes: ChannelChanges): Partial<ChannelProfile> {
  const texts = textNames.flatMap((name) => {
    const value = changes[name];
    return value === undefined ? [] : [[name, value || null]];
  });
  return { ...Object.fromEntries(texts), ...(changes.websites ? { websites: [...changes.websites] } : {}) };
}

function keepLogo(world: World, { logo, logoUrl }: ChannelChanges): { logo?: string } {
  if (!logo) return logoUrl === undefined ? {} : { logo: logoUrl };
  const { bytes, name, type: contentType, origin } = logo;
  const file = storeFile(world, { bytes, name, contentType, keyIn: 'header', expiresAt: null });
  return { logo: fileAddress(file, origin) };
}
