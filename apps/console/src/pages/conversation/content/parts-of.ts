import { fill, texts } from '../../../texts.ts';
import type { ChatMessage } from '../thread/chat-message.ts';
import type { Side } from '../thread/rows.ts';
import { describeCall } from './describe-call.ts';
import { fileOf } from './file-of.ts';
import { interactiveParts, listParts, mediaButtonParts, mediaCarouselParts } from './interactive-parts.ts';
import { orderParts, orderStatusParts } from './order-parts.ts';
import type { Contact, Medium, Part } from './part.ts';
import { fieldsOf, listOf, numberOf, stringOf } from './read-value.ts';
import { templateParts } from './template-parts.ts';

const { conversation } = texts;

/** What a message consists of, from top to bottom. A type that is not known has its name and its fields. */
export function partsOf(message: ChatMessage): readonly Part[] {
  const { template, type } = message;
  if (template) return templateParts(template);
  const build = Object.hasOwn(builders, type) ? builders[type] : undefined;
  const parts = build?.(message) ?? [];
  return parts.length > 0 ? parts : unknownParts(message);
}

/** What a message consists of on one side's screen. */
export function partsFor(side: Side, message: ChatMessage): readonly Part[] {
  const parts = partsOf(message);
  return side === 'customer' ? parts.filter(({ kind }) => kind !== 'choiceId') : parts;
}

type Build = (message: ChatMessage) => readonly Part[];

const builders: Readonly<Record<string, Build>> = {
  TEXT: textOf,
  IMAGE: (message) => mediaParts(message, 'image'),
  VIDEO: (message) => mediaParts(message, 'video'),
  AUDIO: (message) => mediaParts(message, 'audio'),
  DOCUMENT: (message) => mediaParts(message, 'document'),
  STICKER: (message) => mediaParts(message, 'sticker'),
  TEMPLATE: textOf,
  INTERACTIVE: interactiveParts,
  INTERACTIVE_LIST: listParts,
  INTERACTIVE_MEDIA: mediaButtonParts,
  INTERACTIVE_MEDIA_CAROUSEL: mediaCarouselParts,
  BUTTON: (message) => replyParts(message, conversation.pressedButton),
  LIST_REPLY: (message) => replyParts(message, conversation.choseRow),
  LOCATION: ({ content }) => placeParts(content),
  CONTACTS: ({ content }) => {
    const contacts = listOf(content?.contacts).map(contactOf);
    return contacts.length > 0 ? [{ kind: 'contacts', contacts }] : [];
  },
  ORDER: orderParts,
  ORDER_STATUS: orderStatusParts,
  FLOW: flowParts,
  REACTION: ({ content }) => textPart(stringOf(content?.emoji)),
  AD_CLICK: adParts,
  CALL: ({ call }) => textPart(describeCall(call)),
};

function textPart(text: string | null): readonly Part[] {
  return text === null || text === '' ? [] : [{ kind: 'text', text }];
}

function textOf({ text }: ChatMessage): readonly Part[] {
  return textPart(text);
}

function mediaParts(message: ChatMessage, medium: Medium): readonly Part[] {
  const { mediaUrl, content } = message;
  const name = stringOf(content?.fileName) ?? stringOf(content?.filename);
  return mediaUrl === null ? [] : [fileOf(medium, mediaUrl, name), ...textOf(message)];
}

function replyParts(message: ChatMessage, noteOfId: string): readonly Part[] {
  const id = stringOf(message.content?.id);
  const note = id === null ? null : fill(noteOfId, { id });
  const chosen = textOf(message);
  // Something has to stand for a choice without words.
  if (chosen.length === 0) return textPart(note);
  return note === null ? chosen : [...chosen, { kind: 'choiceId', text: note }];
}

/** A place on the map; nothing without both coordinates. */
function placeParts(content: ChatMessage['content']): readonly Part[] {
  const [latitude, longitude] = [numberOf(content?.latitude), numberOf(content?.longitude)];
  if (latitude === null || longitude === null) return [];
  return [{ kind: 'place', latitude, longitude, name: stringOf(content?.name), address: stringOf(content?.address) }];
}

function contactOf({ name, phones, emails }: Readonly<Record<string, unknown>>): Contact {
  const details = [...listOf(phones).map(({ phone }) => phone), ...listOf(emails).map(({ email }) => email)];
  return {
    name: stringOf(fieldsOf(name).formatted_name) ?? conversation.withoutName,
    details: details.flatMap((detail) => stringOf(detail) ?? []),
  };
}

function flowParts({ content }: ChatMessage): readonly Part[] {
  const fields = listOf(content?.flowResponse).map(({ id, value }) => ({
    name: stringOf(id) ?? '',
    value: stringOf(value) ?? '',
  }));
  return [{ kind: 'fields', title: conversation.flowReply, fields }];
}

function adParts(message: ChatMessage): readonly Part[] {
  const { content } = message;
  const [image, video, url] = [content?.imageUrl, content?.videoUrl, content?.sourceUrl].map(stringOf);
  const ad = [stringOf(content?.headline), stringOf(content?.body)].filter((line) => line !== null).join('\n');
  return [
    ...(image ? [fileOf('image', image)] : []),
    ...(video ? [fileOf('video', video)] : []),
    ...(ad === '' ? [] : [{ kind: 'heading' as const, text: ad }]),
    ...textOf(message),
    ...(url ? [{ kind: 'choices' as const, choices: [{ kind: 'link' as const, text: conversation.ad, url }] }] : []),
  ];
}

function unknownParts(message: ChatMessage): readonly Part[] {
  const { type, mediaUrl, content } = message;
  const fields = Object.entries(content ?? {}).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
  return [
    { kind: 'heading', text: type },
    ...textOf(message),
    ...(mediaUrl === null ? [] : [fileOf('document', mediaUrl)]),
    ...(fields.length > 0 ? [{ kind: 'fields' as const, title: null, fields }] : []),
  ];
}
