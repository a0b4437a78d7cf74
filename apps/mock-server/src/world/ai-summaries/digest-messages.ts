import type { Digest, Topic } from '../tables/ai-summaries.ts';
import type { Message } from '../tables/messages.ts';

const dayMs = 86_400_000;

/**
 * Makes a digest of messages, the oldest first: the same words from the same messages, with no model behind them.
 *
 * Assumed: a day is a topic, what has no text counts and is not told, and notes of the system are no messages.
 */
export function digestMessages(messages: readonly Message[]): Digest {
  const said = messages.filter(({ origin }) => origin !== 'SYSTEM');
  const days = Map.groupBy(said, ({ createdAt }) => Math.floor(createdAt / dayMs));
  return {
    messageCount: said.length,
    callCount: messages.filter(({ type }) => type === 'CALL').length,
    topics: [...days.values()].flatMap(describeDay),
    writerPhones: [...new Set(said.flatMap(writerOf))],
  };
}

/** A day without a text is nothing of substance. */
function describeDay(messages: readonly Message[]): Topic[] {
  const texts = messages.flatMap(({ text }) => (text === null || text.trim() === '' ? [] : [text]));
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inbound = messages.filter(({ origin }) => origin === 'CUSTOMER').length;
  const counts = `${inbound} messages came in and ${messages.length - inbound} went out.`;
  return [{ title: words(first, 7), description: `${counts} The last one said: ${words(last, 18)}` }];
}

function words(text: string, limit: number): string {
  return text.trim().split(/\s+/, limit).join(' ');
}

/** The member of a group who wrote; a message of a group names its writer in `senderPhone` of its content. */
function writerOf({ content }: Message): string[] {
  return typeof content?.senderPhone === 'string' ? [content.senderPhone] : [];
}
