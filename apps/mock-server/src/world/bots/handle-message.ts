import { countsAsLast } from '../inbox/last-message.ts';
import { plan } from '../plans/plan.ts';
import { type BotRun, visitId } from '../tables/bots.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { resume } from './advance-run.ts';
import { activeRunIn } from './end-runs.ts';
import { findTrigger } from './find-trigger.ts';
import { startRun } from './start-run.ts';

/**
 * Plans that bots get a customer's message, after what caused it: a bot must not answer before everything about the message
 * has been told. Messages are handled in the order of their arrival. A reaction is nothing that a bot could answer.
 */
export function planBotMessage(world: World, message: Message): void {
  if (world.bots.size === 0 || !countsAsLast(message)) return;
  if (world.bots.count('published') === 0 && !activeRunIn(world, message.chatId)) return;
  plan(world, { kind: 'BOT_MESSAGE', target: message.id, dueAt: world.now() });
}

/** Gives a customer's message to the run that the chat is in; otherwise starts the bot that it triggers. */
export function handleBotMessage(world: World, messageId: string): void {
  const message = world.messages.get(messageId);
  const chat = message && world.chats.get(message.chatId);
  // The chat can be gone by now.
  if (!message || !chat || !('customerPhone' in chat)) return;
  const run = activeRunIn(world, chat.id);
  if (run) continueRun(world, run, message);
  else startTriggered(world, message);
}

function continueRun(world: World, before: BotRun, message: Message): void {
  const run = { ...before, messageId: message.id, stepsSinceMessage: 0, callsSinceMessage: 0, updatedAt: world.now() };
  if (run.waitsFor === 'REPLY')
    resume(world, run, { kind: 'REPLIED', message, answersAnother: answersAnother(world, run, message) });
  else world.botRuns.put(run);
}

/** Ids of choices are only unique in a step: another step can have a button with the same id. */
function answersAnother(
  { botVisits }: World,
  { id: runId, visitCount: number }: BotRun,
  { repliesTo }: Message,
): boolean {
  return repliesTo !== null && repliesTo !== botVisits.get(visitId({ runId, number }))?.messageId;
}

function startTriggered(world: World, message: Message): void {
  const found = findTrigger(world, message);
  if (!found) return;
  const { botId, trigger } = found;
  const { id: messageId, chatId } = message;
  startRun(world, { botId, chatId, messageId, startedBy: trigger.type, stepId: trigger.id });
}

/** Goes on with a run whose wait is over. */
export function endBotWait(world: World, run: BotRun): void {
  if (run.waitsFor === 'TIME') resume(world, run, { kind: 'TIME_PASSED' });
}
