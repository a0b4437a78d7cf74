import type { Schemas } from '@doubletick-kit/contract';
import { listChannels, updateChannel } from '../../world/channels/channels.ts';
import { findOrganization } from '../../world/organization/organization.ts';
import { isRefusal } from '../../world/refusal.ts';
import { fileOf } from '../request/form.ts';
import { badRequest, refused } from '../response/upstream-errors.ts';
import { toWireChannel } from '../wire/channel.ts';
import { toWireUpdate } from '../wire/channel-update.ts';
import type { HandlersOf } from './handler.ts';

/** The account's WhatsApp numbers. */
export const channelHandlers: HandlersOf<'listChannelDetails' | 'updateChannelDetails'> = {
  listChannelDetails({ world, query }) {
    const { channels, isFiltered } = listChannels(world, query.wabaNumber);
    const count = isFiltered ? {} : { count: channels.length };
    return { status: 200, body: { ...count, channels: channels.map(toWireChannel) } };
  },

  updateChannelDetails({ world, body, form, origin }) {
    const file = fileOf(form, 'logo');
    if (form?.logo !== undefined && !file) return badRequest(['logo must be a file']);
    // Both kinds of body were validated; the form's has the same properties, and the file.
    const { logo: _, ...changes } = (form ?? body) as Schemas['UpdateChannelRequest'] & { logo?: unknown };
    const channel = updateChannel(world, { ...changes, ...(file ? { logo: { ...file, origin } } : {}) });
    if (isRefusal(channel)) return refused(channel);
    return { status: 200, body: toWireUpdate(channel, findOrganization(world)?.name ?? null) };
  },
};
