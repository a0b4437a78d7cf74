import { embedUrl } from '../../world/embed/embed-url.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import type { HandlersOf } from './handler.ts';

/** Conversations inside other applications. */
export const embedHandlers: HandlersOf<'getEmbedUrl'> = {
  getEmbedUrl({ world, body }) {
    const embed = embedUrl(world, body);
    return isRefusal(embed) ? refused(embed) : { status: 200, body: embed };
  },
};
