import type { ShownButton, ShownHeader, ShownParts, ShownTemplate } from '../thread/chat-message.ts';
import { fileOf } from './file-of.ts';
import type { Choice, Part } from './part.ts';

const media = { IMAGE: 'image', VIDEO: 'video', DOCUMENT: 'document' } as const;

/** A template with its values, from its header to the cards of a carousel. */
export function templateParts({ footer, cards, ...parts }: ShownTemplate): readonly Part[] {
  return [
    ...headerParts(parts.header),
    { kind: 'text', text: parts.body },
    ...(footer === null ? [] : [{ kind: 'footer' as const, text: footer }]),
    ...choicesOf(parts.buttons),
    ...(cards.length > 0 ? [{ kind: 'cards' as const, cards: cards.map(cardParts) }] : []),
  ];
}

function cardParts({ header, body, buttons }: ShownParts): readonly Part[] {
  return [...headerParts(header), { kind: 'text', text: body }, ...choicesOf(buttons)];
}

function headerParts(header: ShownHeader | null): readonly Part[] {
  if (header === null) return [];
  const { type, text, mediaUrl, filename, latitude, longitude } = header;
  if (type === 'TEXT') return text === undefined ? [] : [{ kind: 'heading', text }];
  if (type === 'LOCATION') {
    if (latitude === undefined || longitude === undefined) return [];
    return [{ kind: 'place', latitude, longitude, name: null, address: null }];
  }
  return mediaUrl === undefined ? [] : [fileOf(media[type], mediaUrl, filename ?? null)];
}

function choicesOf(buttons: readonly ShownButton[]): readonly Part[] {
  return buttons.length > 0 ? [{ kind: 'choices', choices: buttons.map(choiceOf) }] : [];
}

function choiceOf({ type, text, id, url, phoneNumber }: ShownButton): Choice {
  if (type === 'URL') return { kind: 'link', text, url: url ?? '' };
  if (type === 'PHONE_NUMBER') return { kind: 'phone', text, phoneNumber: phoneNumber ?? '' };
  return { kind: 'reply', id: id ?? text, text };
}
