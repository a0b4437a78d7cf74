import type { Digest, Topic } from '../tables/ai-summaries.ts';
import type { Message } from '../tables/messages.ts';

const dayMs = 86_400_000;

/**
 * Summarizes messages, oldest first, without a model: the same messages always give the same words.
 *
 * Assumed: each day is a topic; messages without text count but are not described; system notes are not messages.
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

/** A day without any text has nothing worth telling. */
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

/** A message in a WhatsApp group names its writer in `content.senderPhone`. */
function writerOf({ content }: Message): string[] {
  return typeof content?.senderPhone === 'string' ? [content.senderPhone] : [];
}
