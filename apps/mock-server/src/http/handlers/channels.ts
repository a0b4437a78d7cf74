import type { Schemas } from '@doubletick-kit/contract';
import { listChannels, updateChannel } from '../../world/channels/channels.ts';
import { findOrganization } from '../../world/organization/organization.ts';
import { fileOf } from '../request/read-form.ts';
import { badRequest } from '../response/answer.ts';
import { toWireChannel, toWireUpdate } from '../wire/channel.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

/** The account's WABA numbers. */
export const channelHandlers: HandlersOf<'listChannelDetails' | 'updateChannelDetails'> = {
  listChannelDetails({ world, query }) {
    const { channels, isFiltered } = listChannels(world, query.wabaNumber);
    const listed = channels.map(toWireChannel);
    return { status: 200, body: isFiltered ? { channels: listed } : { count: channels.length, channels: listed } };
  },

  updateChannelDetails({ world, body, form, origin }) {
    const file = fileOf(form, 'logo');
    if (form?.logo !== undefined && !file) return badRequest(['logo must be a file']);
    // Both kinds of body were validated; the form has the properties of the JSON body, and the file.
    const { logo: _, ...changes } = (form ?? body) as Schemas['UpdateChannelRequest'] & { logo?: unknown };
    const channel = updateChannel(world, file ? { ...changes, logo: { ...file, origin } } : changes);
    return unlessRefused(channel, (updated) => ({
      status: 200,
      body: toWireUpdate(updated, findOrganization(world)?.name ?? null),
    }));
  },
};
