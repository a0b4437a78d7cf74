import type { Schemas } from '@doubletick-kit/contract';
import { compact } from '../../http/wire/compact.ts';
import type { Message } from '../../world/tables/messages.ts';

/**
 * The ad or post that a message came through; undefined for any other message.
 *
 * Assumed: the account is one of Meta's Cloud API, which sends the media of an ad as URLs.
 *
 * @see messaging-webhooks-1
 */
export function referralOf({ type, content }: Message): Schemas['AdReferralCloudApi'] | undefined {
  if (type !== 'AD_CLICK' || !content) return undefined;
  const read = (name: string) => (typeof content[name] === 'string' ? content[name] : undefined);
  return compact({
    source_url: read('sourceUrl'),
    source_type: read('sourceType'),
    source_id: read('sourceId'),
    headline: read('headline'),
    body: read('body'),
    ctwa_clid: read('clickId'),
    media_type: read('mediaType'),
    image_url: read('imageUrl'),
    video_url: read('videoUrl'),
    thumbnail_url: read('thumbnailUrl'),
  });
}
