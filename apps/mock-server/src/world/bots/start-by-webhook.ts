import { lastInboundOf } from '../inbox/last-message.ts';
import { openChat } from '../inbox/open-chat.ts';
import { resolveRecipient } from '../messages/resolve-recipient.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { BotRun, WebhookTrigger } from '../tables/bots.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { activeRunIn } from './end-runs.ts';
import { fillText } from './fill.ts';
import { readPath, toValue } from './read-path.ts';
import { startRun } from './start-run.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * Starts a published bot in the conversation that its webhook trigger names. The customer and the chat are created if
 * needed, as they are for a message of the API.
 */
export function startByWebhook(world: World, hookId: string, body: Body): BotRun | Refusal<404 | 409 | 422> {
  const found = findHook(world, hookId);
  if (!found) return refuse(404, 'No published bot has this webhook URL');
  const { botId, trigger } = found;
  const chat = findConversation(world, trigger, body);
  if (isRefusal(chat)) return chat;
  const active = activeRunIn(world, chat.id);
  if (active) {
    const name = world.bots.get(active.botId)?.name ?? '';
    return refuse(409, `The conversation is in the bot ${name}: wait until its run has ended`);
  }
  const message = lastInboundOf(world, chat.id);
  return startRun(world, {
    botId,
    chatId: chat.id,
    startedBy: 'WEBHOOK',
    stepId: trigger.id,
    messageId: message?.id ?? null,
    webhook: body,
    counts: countsToContinue(world, chat.id, message),
  });
}

function findHook({ bots }: World, hookId: string): { botId: string; trigger: WebhookTrigger } | undefined {
  for (const { id: botId, publishedFlow } of bots.list('published')) {
    for (const step of publishedFlow?.steps ?? []) {
      if (step.type === 'WEBHOOK' && step.hookId === hookId) return { botId, trigger: step };
    }
  }
  return undefined;
}

/** Only the body of the request is known before the conversation is. */
function findConversation(
  world: World,
  { customerPhone, wabaNumber }: WebhookTrigger,
  body: Body,
): CustomerChat | Refusal<422> {
  const prefix = 'webhook.';
  const fill = (template: string) =>
    fillText(template, (name) =>
      name.startsWith(prefix) ? (toValue(readPath(body, name.slice(prefix.length))) ?? '') : '',
    );
  const [to, from] = [fill(customerPhone).trim(), fill(wabaNumber).trim()];
  if (to === '') return refuse(422, `The request has no phone number of a customer at ${customerPhone}`);
  if (!isPhoneNumber(toDigits(to))) {
    return refuse(422, `The value of ${customerPhone} is not a phone number with its country code`);
  }
  const recipient = resolveRecipient(world, { to, from: from === '' ? undefined : from });
  if (isRefusal(recipient)) {
    const reason = from === '' ? 'name a WABA number in it, since the account has several' : recipient.message;
    return refuse(422, `The webhook trigger finds no conversation: ${reason}`);
  }
  if (!('customerPhone' in recipient)) return refuse(422, 'The webhook trigger finds no customer');
  return openChat(world, recipient);
}

const continuedForMs = 60_000;

/** A bot that calls its own webhook URL would otherwise never come to a bound. */
function countsToContinue(world: World, chatId: string, message: Message | undefined): BotRun | undefined {
  const last = world.botRuns.first('latestOfChat', chatId);
  if (!last || world.now() - last.updatedAt >= continuedForMs) return undefined;
  return last.messageId === (message?.id ?? null) ? last : undefined;
}
