import { reportFields, reportTags } from '../customers/report-changes.ts';
import { acceptTags, setFields } from '../customers/tags-and-fields.ts';
import { putAssignee } from '../inbox/assign.ts';
import { findMember } from '../inbox/find-by-number.ts';
import { openCustomer } from '../inbox/open-chat.ts';
import { recordActivities } from '../inbox/record-activities.ts';
import { resolveRecipient } from '../messages/resolve-recipient.ts';
import { sendText } from '../messages/send-free-form.ts';
import { sendInteractive, sendInteractiveList } from '../messages/send-interactive.ts';
import { sendMedia } from '../messages/send-media.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Bot, BotChoice, BotMessage } from '../tables/bots.ts';
import type { Chat, CustomerChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import { refuseWithoutAccess } from '../team/number-access.ts';
import { acceptTemplate, checkTemplateMedia, findUsable } from '../templates/send-templates.ts';
import type { World } from '../world.ts';
import type { Effect } from './decide.ts';

/** In whose name a step does something, and where. */
export interface Performance {
  readonly bot: Pick<Bot, 'id' | 'name'>;
  readonly chatId: string;
}

export type PerformRefusal = Refusal<400 | 403 | 404 | 422>;

/** What a step has done: the message that it has sent, if it has. */
export interface Performed {
  readonly messageId?: string;
}

/** Carries out what a step does, until something is refused. What came before stays done. */
export function perform(world: World, on: Performance, effects: readonly Effect[]): Performed | PerformRefusal {
  let done: Performed = {};
  for (const effect of effects) {
    const chat = world.chats.get(on.chatId);
    if (!chat || !('customerPhone' in chat)) return refuse(404, 'The chat was removed');
    if (effect.kind === 'SEND') {
      const sent = send(world, chat, effect.message);
      if (isRefusal(sent)) return sent;
      done = { messageId: sent.id };
    } else {
      const refusal = change(world, { chat, bot: on.bot }, effect);
      if (refusal) return refusal;
    }
  }
  return done;
}

interface Place extends Pick<Performance, 'bot'> {
  readonly chat: CustomerChat;
}

type Change = Exclude<Effect, { readonly kind: 'SEND' }>;

function change(world: World, place: Place, effect: Change): PerformRefusal | undefined {
  const { chat, bot } = place;
  switch (effect.kind) {
    case 'ASSIGN':
      return assign(world, place, effect.memberPhone);
    case 'TAKE_TURN':
      return takeTurn(world, bot.id, effect.stepId);
    case 'UNASSIGN':
      putAssignee(world, chat, { assigneePhone: null, actor: { bot: bot.name } });
      return undefined;
    case 'ADD_TAG':
      return addTag(world, place, effect.tag);
    case 'REMOVE_TAG':
      return removeTag(world, place, effect.tag);
    case 'SET_FIELD':
      return setField(world, chat, effect);
  }
}

/** Sends a message as the API would, by the same checks. */
function send(
  world: World,
  { wabaNumber: from, customerPhone: to }: CustomerChat,
  message: BotMessage,
): Message | Refusal {
  const problem = findLengthProblem(message);
  if (problem) return refuse(400, problem);
  const ends = { from, to };
  switch (message.kind) {
    case 'TEXT':
      return sendText(world, { ...ends, content: { text: message.text } });
    case 'BUTTONS': {
      const content = { body: message.text, buttons: message.buttons.map(toTitled) };
      return sendInteractive(world, { ...ends, content });
    }
    case 'LIST': {
      const { text: body, button, items } = message;
      const content = { body, button, sections: [{ rows: items.map(toTitled) }] };
      return sendInteractiveList(world, { ...ends, content });
    }
    case 'MEDIA': {
      const { mediaType, mediaUrl, caption, fileName } = message;
      const filename = mediaType === 'DOCUMENT' && fileName !== '' ? fileName : undefined;
      const content = { mediaUrl, filename, caption: caption === '' ? undefined : caption };
      return sendMedia(world, mediaKinds[mediaType], { ...ends, content });
    }
    case 'TEMPLATE':
      return sendTemplate(world, ends, message);
  }
}

const mediaKinds = { IMAGE: 'image', VIDEO: 'video', AUDIO: 'audio', DOCUMENT: 'document' } as const;

function toTitled({ id, text: title }: BotChoice) {
  return { id, title };
}

/** What the API's document limits: the values of variables can be longer than a person expects. */
function findLengthProblem(message: BotMessage): string | undefined {
  if (message.kind === 'MEDIA' || message.kind === 'TEMPLATE') return undefined;
  if (message.text.trim() === '') return 'The text of the message is empty';
  if (message.kind === 'TEXT') return undefined;
  const [choices, what, longest] =
    message.kind === 'BUTTONS' ? [message.buttons, 'button', 20] : [message.items, 'list item', 24];
  if (message.text.length > 1_024) return 'The text of a message with choices must have at most 1024 characters';
  if (message.kind === 'BUTTONS' && choices.length > 3) return 'A message can have at most 3 buttons';
  if (message.kind === 'LIST' && isWrongLabel(message.button, 20))
    return 'The button of a list must have 1 to 20 characters';
  const wrong = choices.find(({ text }) => isWrongLabel(text, longest));
  return wrong && `A ${what} must have 1 to ${longest} characters: ${JSON.stringify(wrong.text.slice(0, 60))}`;
}

function isWrongLabel(label: string, longest: number): boolean {
  return label.trim() === '' || label.length > longest;
}

type TemplateMessage = BotMessage & { readonly kind: 'TEMPLATE' };

function sendTemplate(world: World, ends: { from: string; to: string }, message: TemplateMessage): Message | Refusal {
  const { templateName, language, values: placeholders } = message;
  const recipient = resolveRecipient(world, ends);
  if (isRefusal(recipient)) return recipient;
  const template = findUsable(world, { wabaNumber: recipient.wabaNumber, name: templateName, language });
  if (isRefusal(template)) return template;
  const templateData = placeholders.length > 0 ? { body: { placeholders } } : {};
  const refusal = checkTemplateMedia(world, templateData);
  if (refusal) return refusal;
  return acceptTemplate(world, { recipient, template, send: { content: { templateName, language, templateData } } });
}

function assign(world: World, { chat, bot }: Place, memberPhone: string): PerformRefusal | undefined {
  if (memberPhone === '') return refuse(422, 'No team member is chosen for this step');
  const member = findMember(world, memberPhone);
  if (isRefusal(member)) return member;
  const refusal = refuseWithoutAccess(member, chat.wabaNumber);
  if (refusal) return refusal;
  if (chat.assigneePhone !== member.phone) {
    putAssignee(world, chat, { assigneePhone: member.phone, actor: { bot: bot.name } });
  }
  return undefined;
}

function takeTurn({ bots }: World, botId: string, stepId: string): undefined {
  const bot = bots.get(botId);
  if (bot) bots.put({ ...bot, turns: { ...bot.turns, [stepId]: turnsOf(bot.turns, stepId) + 1 } });
}

/** How often a step has assigned. A step can be called `toString`. */
export function turnsOf(turns: Bot['turns'], stepId: string): number {
  return (Object.hasOwn(turns, stepId) ? turns[stepId] : undefined) ?? 0;
}

function addTag(world: World, place: Place, tag: string): PerformRefusal | undefined {
  const [errored] = acceptTags(world, [tag]).errored;
  if (errored) return refuse(422, `${errored.error}: ${tag}`);
  if (!place.chat.tags.includes(tag)) putTags(world, place, [...place.chat.tags, tag]);
  return undefined;
}

/** Assumed: unlike in the API, a tag that is not on the chat is no error, since a bot makes sure that it is gone. */
function removeTag(world: World, place: Place, tag: string): PerformRefusal | undefined {
  if (place.chat.tags.includes(tag)) {
    putTags(
      world,
      place,
      place.chat.tags.filter((held) => held !== tag),
    );
    return undefined;
  }
  const mustExist = world.options.tags.whenUnknown === 'error';
  return mustExist && !world.tags.has(tag) ? refuse(422, `Tag not found: ${tag}`) : undefined;
}

function putTags(world: World, { chat: before, bot }: Place, tags: readonly string[]): void {
  const after: Chat = { ...before, tags, updatedAt: world.now() };
  world.chats.put(after);
  recordActivities(world, { before, after }, { bot: bot.name });
  reportTags(world, { before, after });
}

function setField(
  world: World,
  { customerPhone }: CustomerChat,
  { name, value }: { readonly name: string; readonly value: string },
): PerformRefusal | undefined {
  const before = openCustomer(world, customerPhone);
  const { fields, outcome } = setFields(world, before.customFields, [{ name, value }]);
  const [errored] = outcome.errored;
  if (errored) return refuse(422, `${errored.error}: ${name}`);
  const after = world.customers.put({ ...before, customFields: fields });
  reportFields(world, { before, after });
  return undefined;
}
