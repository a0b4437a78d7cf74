import type { Schemas } from '@doubletick-kit/contract';
import { compact } from '../../http/wire/compact.ts';
import type { Message } from '../../world/tables/messages.ts';

type InboundMessage = Schemas['InboundMessage'];

/** The types of messages that webhooks tell of, each with the properties that it has besides `context`. */
const propertiesOf = {
  TEXT: ({ text }) => ({ text: text ?? '' }),
  IMAGE: (message) => ({ ...urlOf(message), caption: message.text ?? undefined }),
  VIDEO: (message) => ({ ...urlOf(message), caption: message.text ?? undefined }),
  AUDIO: (message) => urlOf(message),
  STICKER: (message) => urlOf(message),
  DOCUMENT: (message) => ({ ...urlOf(message), fileName: fileNameOf(message), caption: message.text ?? undefined }),
  LOCATION: ({ content }) => ({ ...content }),
  CONTACTS: ({ content }) => ({ ...content }),
  BUTTON: ({ content }) => ({ ...content }),
  LIST_REPLY: ({ content }) => ({ ...content }),
  FLOW: ({ content }) => ({ ...content }),
} as const satisfies Readonly<Record<string, (message: Message) => object>>;

type Described = keyof typeof propertiesOf;

/**
 * The type by which webhooks tell of a message; undefined for one that they do not tell of.
 *
 * Assumed: a click on an ad is a text. Orders and reactions, whose payloads nobody has described, cause no event.
 *
 * @see messaging-webhooks-1
 */
export function describedType(type: string): Described | undefined {
  if (type === 'AD_CLICK') return 'TEXT';
  return Object.hasOwn(propertiesOf, type) ? (type as Described) : undefined; // a type that it describes
}

/** The message in the form of webhooks. `quotedFrom` wrote what it replies to; without it, nothing is quoted. */
export function toInboundMessage(message: Message, type: Described, quotedFrom: string | undefined): InboundMessage {
  const isQuote = message.repliesTo !== null && quotedFrom !== undefined;
  const context = isQuote ? { from: quotedFrom, id: message.repliesTo } : {};
  const described = { type, ...compact(propertiesOf[type](message)), context };
  // The content of a message was checked when it was written, and the tests validate every type.
  return described as InboundMessage;
}

/** As a URI: what a person wrote may have spaces. */
function urlOf({ mediaUrl }: Message): { url: string } {
  return { url: URL.parse(mediaUrl ?? '')?.href ?? '' };
}

/** The name that was sent, or else the last part of the URL. */
function fileNameOf({ content, mediaUrl }: Message): string | undefined {
  if (typeof content?.fileName === 'string') return content.fileName;
  return mediaUrl?.split(/[?#]/)[0]?.split('/').at(-1) || undefined;
}
