import { fileAddress, storeFile } from '../media/files.ts';
import type { SentFile } from '../media/upload-media.ts';
import { toDigits } from '../phone.ts';
import { refuseOverLimit } from '../rate-limits.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Channel, ChannelProfile } from '../tables/channels.ts';
import type { World } from '../world.ts';
import { checkLogo, checkLogoUrl } from './check-logo.ts';

/**
 * Lists the connected WABA numbers, or only the given ones. Empty strings do not count as given.
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

/** Properties that are left out stay unchanged. */
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

/** A logo as a file, and the mock's origin for its address. */
export interface Logo extends SentFile {
  readonly origin: string;
}

export type ChannelRefusal = Refusal<400 | 403 | 404 | 409 | 422 | 429>;

const limit = { limit: 1, per: 'hour', scope: 'number' } as const;
const updatedAlready = 'This channel was already updated in the last hour. Please try again after an hour.';

/**
 * Changes the business profile of a WABA number.
 *
 * Assumed: the body is checked first, then the channel, the logo and the limit; an empty string clears a property; a
 * new display name no longer counts as Meta's.
 *
 * @see update-channel-details (reference) for the refusals, their messages, and the limit per WABA number, which counts
 * successful updates only
 */
export function updateChannel(world: World, changes: ChannelChanges): Channel | ChannelRefusal {
  const problem = findProblem(changes);
  if (problem) return refuse(400, problem);
  const channel = findIntegration(world, changes.integrationId);
  if (isRefusal(channel)) return channel;
  const badLogo = changes.logo ? checkLogo(changes.logo.bytes) : changes.logoUrl && checkLogoUrl(changes.logoUrl);
  if (badLogo) return badLogo;
  const request = { operation: 'updateChannelDetails', limits: [limit], scopes: { number: channel.wabaNumber } };
  const limitReached = refuseOverLimit(world, request, updatedAlready);
  if (limitReached) return limitReached;
  const profile = changeProfile(world, channel.profile ?? emptyProfile, changes);
  const { displayName } = changes;
  if (displayName === undefined) return world.channels.put({ ...channel, profile });
  return world.channels.put({ ...channel, displayName, isNameFromMeta: false, profile });
}

export const emptyProfile: ChannelProfile = {
  websites: [],
  email: null,
  vertical: null,
  address: null,
  description: null,
  about: null,
  logo: null,
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

function changeProfile(world: World, profile: ChannelProfile, changes: ChannelChanges): ChannelProfile {
  const textOf = (name: (typeof textNames)[number]) => {
    const value = changes[name];
    return value === undefined ? profile[name] : value || null;
  };
  return {
    websites: changes.websites ? [...changes.websites] : profile.websites,
    email: textOf('email'),
    vertical: textOf('vertical'),
    address: textOf('address'),
    description: textOf('description'),
    about: textOf('about'),
    logo: keepLogo(world, changes) ?? profile.logo,
  };
}

/** Returns the address of the new logo, if there is one. */
function keepLogo(world: World, { logo, logoUrl }: ChannelChanges): string | undefined {
  if (!logo) return logoUrl;
  const { bytes, name, type: contentType, origin } = logo;
  const file = storeFile(world, { bytes, name, contentType, keyIn: 'header', expiresAt: null });
  return fileAddress(file, origin);
}
