import type { Refusal } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { checkMedia, type MediaKind } from './check-media.ts';
import { type SendTarget, sendFreeForm } from './send-free-form.ts';

export interface MediaSend extends SendTarget {
  readonly content: {
    readonly mediaUrl: string;
    readonly caption?: string | undefined;
    readonly filename?: string | undefined;
  };
}

/** Only a document has a filename. */
export function sendMedia(world: World, kind: MediaKind, { content, ...target }: MediaSend): Message | Refusal {
  const { mediaUrl, caption = null, filename } = content;
  return (
    checkMedia(world, { url: mediaUrl, kind }) ??
    sendFreeForm(world, target, {
      type: kind.toUpperCase(),
      text: caption,
      mediaUrl,
      content: filename === undefined ? null : { filename },
    })
  );
}
