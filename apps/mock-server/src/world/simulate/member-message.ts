import { endRunInChat } from '../bots/end-runs.ts';
import { checkMedia } from '../messages/check-media.ts';
import { type Recipient, resolveRecipient } from '../messages/resolve-recipient.ts';
import { type FreeFormDraft, sendFreeForm } from '../messages/send-free-form.ts';
import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import { acceptTemplate, checkTemplateMedia, findUsable } from '../templates/send-templates.ts';
import type { World } from '../world.ts';
import { findInboxMember, openInInbox } from './inbox-member.ts';
import type { SimulationOf } from './simulation.ts';

type Sent = Message | Refusal<400 | 403 | 404 | 422>;

/**
 * Writes to a customer as a team member, who has then read the chat. The API cannot: its messages have no member.
 *
 * @see observed behaviour 24: the first member who writes to a customer without an assignee becomes the assignee
 */
export function writeAsMember(world: World, { text, ...act }: SimulationOf<'MEMBER_MESSAGE'>): Sent {
  return sendAsMember(world, act, ({ memberPhone }) => free(world, act, { type: 'TEXT', text, memberPhone }));
}

/** Sends a file as a team member. It is checked like a file from the API. */
export function sendMediaAsMember(world: World, act: SimulationOf<'MEMBER_MEDIA'>): Sent {
  const { kind: type, mediaUrl, caption: text = null, fileName: filename } = act;
  const content = filename === undefined ? null : { filename };
  return sendAsMember(
    world,
    act,
    ({ memberPhone }) =>
      checkMedia(world, { url: mediaUrl, kind: kinds[type] }) ??
      free(world, act, { type, text, mediaUrl, content, memberPhone }),
  );
}

const kinds = { IMAGE: 'image', VIDEO: 'video', AUDIO: 'audio', DOCUMENT: 'document' } as const;

/** Sends a template as a team member, which needs no open conversation window. */
export function sendTemplateAsMember(world: World, act: SimulationOf<'MEMBER_TEMPLATE'>): Sent {
  const { templateName: name, language, templateData = {} } = act;
  return sendAsMember(world, act, ({ recipient, memberPhone }) => {
    const template = findUsable(world, { wabaNumber: recipient.wabaNumber, name, language });
    if (isRefusal(template)) return template;
    const problem = checkTemplateMedia(world, templateData);
    if (problem) return problem;
    const send = { content: { templateName: name, language, templateData } };
    return acceptTemplate(world, { recipient, template, send, memberPhone });
  });
}

/** A team member and the customer who is written to. */
type Ends = Pick<SimulationOf<'MEMBER_MESSAGE'>, 'from' | 'to' | 'wabaNumber'>;

interface Sending {
  readonly recipient: Recipient;
  readonly memberPhone: string;
}

function sendAsMember(
  world: World,
  { from, to, wabaNumber }: Ends,
  send: (sending: Sending) => Message | Refusal,
): Sent {
  const recipient = resolveRecipient(world, { to, from: wabaNumber });
  if (isRefusal(recipient)) return recipient;
  const memberPhone = toDigits(from);
  const member = findInboxMember(world, memberPhone, recipient.wabaNumber);
  if (isRefusal(member)) return member;
  const message = send({ recipient, memberPhone });
  if (isRefusal(message)) return message;
  endRunInChat(world, message.chatId, `${member.name} wrote to the customer.`);
  const chat = world.chats.get(message.chatId);
  if (chat) openInInbox(world, member, chat);
  return message;
}

function free(world: World, { to, wabaNumber: from }: Ends, draft: FreeFormDraft): Message | Refusal {
  return sendFreeForm(world, { to, from }, draft);
}
