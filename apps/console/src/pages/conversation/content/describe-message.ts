import { formatTime } from '../../../parts/format-time.ts';
import { fill, texts } from '../../../texts.ts';
import type { Activity, ChatMessage } from '../thread/chat-message.ts';
import type { Choice, Part } from './part.ts';
import { partsOf } from './parts-of.ts';

const { conversation } = texts;

/** What was done to the chat, such as "Asha Rao assigned by API". */
export function describeActivity({ event, actor, subject, tag }: Activity): string {
  return fill(conversation.activities[event], { by: nameOf(actor), subject: subject?.name ?? '', tag: tag ?? '' });
}

function nameOf(actor: Activity['actor']): string {
  if (actor === null || actor === 'API') return conversation.api;
  return 'bot' in actor ? actor.bot : actor.name;
}

/** A message as a plain string, for quotes, previews and screen readers. */
export function describeMessage(message: ChatMessage): string {
  if (message.system) return describeActivity(message.system);
  return joinSentences(partsOf(message).map(describePart));
}

/** Puts a full stop after what does not end like a sentence. */
function joinSentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part, index, all) =>
      index === all.length - 1 || /[.!?…:;,。！？।॥؟]["'”’)]*$/u.test(part) ? part : `${part}.`,
    )
    .join(' ');
}

/** Who wrote a message: the customer by name, a team member by name, or a program. */
export function senderOf({ origin, member, participant }: ChatMessage, customerName: string): string {
  return origin === 'CUSTOMER' ? (participant?.name ?? customerName) : (member?.name ?? conversation.apiOrBot);
}

/** What a screen reader says of a message: its sender, time, content and status. */
export function nameOfMessage(message: ChatMessage, customerName: string): string {
  const said = fill(conversation.messageName, {
    sender: senderOf(message, customerName),
    time: formatTime(message.createdAt),
    message: describeMessage(message),
  });
  const status = describeStatus(message);
  return joinSentences([said, status]);
}

/** The status in words; empty for a message that the account did not send. */
export function describeStatus({ status, failure }: ChatMessage): string {
  if (status === null) return '';
  if (status !== 'FAILED') return conversation.statuses[status];
  return describeFailure(failure);
}

/** Why a message failed. */
export function describeFailure(failure: ChatMessage['failure']): string {
  const { reason = '', code = '' } = failure ?? {};
  if (reason === '') return conversation.statuses.FAILED;
  return code === '' ? fill(conversation.failed, { reason }) : fill(conversation.failedWithCode, { reason, code });
}

function describePart(part: Part): string {
  switch (part.kind) {
    case 'file':
      return fill(conversation.mediumNamed, { medium: conversation.media[part.medium], name: part.name });
    case 'choices':
      return fill(conversation.buttons, { buttons: part.choices.map((choice: Choice) => choice.text).join(', ') });
    case 'list':
      return fill(conversation.listNamed, { list: part.label });
    case 'cards':
      return joinSentences(part.cards.flat().map(describePart));
    case 'choiceId':
      return '';
    case 'place':
      return fill(conversation.placeNamed, {
        place: part.name ?? part.address ?? `${part.latitude}, ${part.longitude}`,
      });
    case 'contacts':
      return fill(conversation.contactsNamed, { names: part.contacts.map(({ name }) => name).join(', ') });
    case 'fields':
      return [part.title, ...part.fields.map(({ name, value }) => `${name}: ${value}`)].filter(Boolean).join(', ');
    default:
      return part.text;
  }
}
