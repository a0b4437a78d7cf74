import { countsAsLast } from '../inbox/last-message.ts';
import { type Bot, type BotTrigger, isTrigger, type KeywordTrigger } from '../tables/bots.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { hasWords, isSame } from './compare-words.ts';

/** A trigger of a published bot. */
export interface FoundTrigger {
  readonly botId: string;
  readonly trigger: BotTrigger;
}

/**
 * Finds what a customer's message starts: the most particular trigger, and among equal ones that of the bot that was created
 * first. Assumed: the order, since no source says what happens when several bots match.
 */
export function findTrigger(world: World, message: Message): FoundTrigger | undefined {
  for (const isOfKind of inOrder) {
    for (const bot of world.bots.list('published')) {
      const trigger = triggersOf(bot).find((one) => isOfKind(one) && isTriggered(world, one, message));
      if (trigger) return { botId: bot.id, trigger };
    }
  }
  return undefined;
}

const inOrder: readonly ((trigger: BotTrigger) => boolean)[] = [
  ({ type }) => type === 'TEMPLATE_BUTTON',
  (trigger) => trigger.type === 'KEYWORD' && trigger.match === 'EXACT',
  (trigger) => trigger.type === 'KEYWORD' && trigger.match === 'CONTAINS',
  ({ type }) => type === 'FIRST_MESSAGE',
  ({ type }) => type === 'ANY_MESSAGE',
];

function triggersOf({ publishedFlow }: Bot): BotTrigger[] {
  return publishedFlow ? publishedFlow.steps.filter(isTrigger) : [];
}

function isTriggered(world: World, trigger: BotTrigger, message: Message): boolean {
  switch (trigger.type) {
    case 'TEMPLATE_BUTTON':
      return message.type === 'BUTTON' && isButtonOf(world, trigger, message);
    case 'KEYWORD':
      return hasKeyword(trigger, message.text ?? '');
    case 'FIRST_MESSAGE':
      return isFirst(world, message);
    case 'ANY_MESSAGE':
      return true;
    case 'WEBHOOK':
      return false;
  }
}

function isButtonOf(
  { messages, templates }: World,
  { templateName, button }: BotTrigger & { readonly type: 'TEMPLATE_BUTTON' },
  { repliesTo, text }: Message,
): boolean {
  const { templateId = null, content } = messages.get(repliesTo ?? '') ?? {};
  if (templateId === null) return false;
  const name = templates.get(templateId)?.name ?? content?.templateName;
  return name === templateName && (button.trim() === '' || isSame(button, text ?? ''));
}

function hasKeyword({ keywords, match }: KeywordTrigger, text: string): boolean {
  const matches = match === 'EXACT' ? isSame : hasWords;
  return keywords.some((keyword) => keyword.trim() !== '' && matches(text, keyword));
}

/** Whether the customer wrote nothing in the chat before. A reaction is nothing. */
function isFirst({ messages }: World, { chatId, id, createdAt: at }: Message): boolean {
  for (const message of messages.list('ofChat', chatId, { id, at })) {
    if (message.origin === 'CUSTOMER' && message.id !== id && countsAsLast(message)) return false;
  }
  return true;
}
