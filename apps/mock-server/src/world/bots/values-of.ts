import type { BotRun } from '../tables/bots.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { readPath, toValue } from './read-path.ts';

/** Where the values of variables come from. */
export interface ValueSource extends Pick<BotRun, 'answers' | 'results' | 'webhook' | 'messageId'> {
  readonly chat: CustomerChat;
  /** Only calls know it. */
  readonly apiKey?: string | undefined;
}

/** The value of a variable by its name, such as `customer.phone`. */
export type ReadValue = (name: string) => string;

/** Reads the values of variables. An unknown variable, or one without a value, is the empty string. */
export function valuesOf(world: World, source: ValueSource): ReadValue {
  return (name) => {
    const simple = Object.hasOwn(values, name) ? values[name] : undefined;
    if (simple) return simple(world, source) ?? '';
    for (const [prefix, readNamed] of families) {
      if (name.startsWith(prefix)) return readNamed(world, source, name.slice(prefix.length)) ?? '';
    }
    return '';
  };
}

type Read = (world: World, source: ValueSource) => string | null | undefined;

const values: Readonly<Record<string, Read>> = {
  'customer.name': ({ customers }, { chat }) => customers.get(chat.customerPhone)?.name,
  'customer.phone': (_, { chat }) => chat.customerPhone,
  'chat.id': (_, { chat }) => chat.id,
  'chat.wabaNumber': (_, { chat }) => chat.wabaNumber,
  'chat.assigneeName': ({ members }, { chat }) => members.get(chat.assigneePhone ?? '')?.name,
  'chat.assigneePhone': (_, { chat }) => chat.assigneePhone,
  'message.text': ({ messages }, { messageId }) => messages.get(messageId ?? '')?.text,
  'account.apiKey': (_, { apiKey }) => apiKey,
};

type ReadNamed = (world: World, source: ValueSource, name: string) => string | undefined;

const families: readonly (readonly [prefix: string, read: ReadNamed])[] = [
  [
    'customer.fields.',
    ({ customers }, { chat }, name) =>
      customers.get(chat.customerPhone)?.customFields.find((field) => field.name === name)?.value,
  ],
  ['answers.', (_, { answers }, name) => own(answers, name)],
  ['results.', (_, { results }, name) => own(results, name)],
  ['webhook.', (_, { webhook }, path) => toValue(readPath(webhook, path))],
];

function own(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
