import type { MessageData } from '../events/mock-event.ts';
import { expectShape } from '../expect-shape.ts';
import type { MockWorld } from '../mock-world.ts';
import { optional, primitive, record, type Shape } from '../world/tables/shape.ts';
import { count, definedFields, type MatcherContext, type Verdict } from './matcher-context.ts';
import { timesShape } from './times-shape.ts';

/**
 * A message that the API accepted. Every field is optional; objects in it may have more fields. Any matcher of Vitest, such
 * as `expect.stringContaining('order')`, can be a value.
 */
export interface SentMessage {
  /** The customer's phone number, in any spelling. */
  readonly to?: string | undefined;
  /** The WABA number, in any spelling. */
  readonly from?: string | undefined;
  /** The WhatsApp group, instead of `to`. */
  readonly groupId?: string | undefined;
  /** In upper case, such as `TEXT` or `TEMPLATE`. */
  readonly type?: string | undefined;
  /** The text, the caption of a medium, or the body of a template with its values. */
  readonly text?: string | RegExp | undefined;
  /** The name of the template. */
  readonly template?: string | undefined;
  readonly language?: string | undefined;
  readonly mediaUrl?: string | RegExp | undefined;
  readonly messageId?: string | undefined;
  /** Everything else, as it was sent; for a template its `templateData`. */
  readonly content?: Readonly<Record<string, unknown>> | undefined;
  readonly customData?: Readonly<Record<string, unknown>> | undefined;
  /** How many such messages, exactly. Default: one or more. */
  readonly times?: number | undefined;
}

/** Whether the API has accepted such a message since the world was made, reset or restored. */
export function checkSent(world: MockWorld, wanted: SentMessage, context: MatcherContext): Verdict {
  expectShape('toHaveSentMessage', sentShape, wanted);
  const { times, ...rest } = wanted;
  const fields = withPhonesAsDigits(rest);
  const sent = messagesOf(world);
  const differences = sent.map((message) => ({ message, in: findDifferences(message, fields, context) }));
  const found = differences.filter((one) => one.in.length === 0);
  const pass = times === undefined ? found.length > 0 : found.length === times;
  const nearest = differences.filter((one) => one.in.length > 0).sort((a, b) => a.in.length - b.in.length);
  const show = (message: MessageData) => context.show(summarize(message, fields));
  const what = `${times === undefined ? 'a message' : count(times, 'message')} with ${context.show(Object.fromEntries(definedFields(fields)))}`;
  return {
    pass,
    message() {
      const head = `expected world ${world.id} ${pass ? 'not ' : ''}to have sent ${what}`;
      if (found.length > 0) {
        const list = found.slice(0, mostShown).map(({ message }) => `\n  ${show(message)}`);
        return `${head}, but it sent ${found.length}:${list.join('')}`;
      }
      const list = nearest
        .slice(0, mostShown)
        .map((one) => `\n  ${show(one.message)}: ${one.in.join(', ')} ${one.in.length === 1 ? 'differs' : 'differ'}`);
      if (list.length > 0) return `${head}, but it sent ${count(sent.length, 'other')}:${list.join('')}`;
      return `${head}, but it sent no message${showRefused(world, context)}`;
    },
  };
}

const mostShown = 3;
/** A value is only compared: matchers of Vitest can be anywhere in it. */
function anything<Value>(): Shape<Value> {
  return optional(primitive<Value>('', () => true));
}

const sentShape = record<SentMessage>({
  to: anything(),
  from: anything(),
  groupId: anything(),
  type: anything(),
  text: anything(),
  template: anything(),
  language: anything(),
  mediaUrl: anything(),
  messageId: anything(),
  content: anything(),
  customData: anything(),
  times: optional(timesShape),
});

function messagesOf(world: MockWorld): MessageData[] {
  const [reset] = world.events({ event: ['WORLD_RESET', 'WORLD_RESTORED'], limit: 1 });
  return world
    .events({ event: 'MESSAGE_ACCEPTED', after: reset?.id ?? 0 })
    .map(({ data }) => data)
    .filter(({ memberPhone }) => memberPhone === undefined);
}

type Wanted = Omit<SentMessage, 'times'>;

/** The names of the fields that do not fit. */
function findDifferences(message: MessageData, wanted: Wanted, { fits }: MatcherContext): string[] {
  const actual: Readonly<Record<string, unknown>> = { ...message };
  const differing = definedFields(wanted).filter(([name, value]) => {
    return !fits(actual[name], name === 'messageId' ? lower(value) : value);
  });
  return differing.map(([name]) => name);
}

function withPhonesAsDigits({ to, from, ...others }: Wanted): Wanted {
  return { to: digitsOf(to), from: digitsOf(from), ...others };
}

/** The digits of a phone number, without the zeros that an international call begins with. */
function digitsOf(phone: string | undefined): string | undefined {
  if (typeof phone !== 'string') return phone;
  return phone.replace(/\D/g, '').replace(/^00/, '');
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** What identifies a message, and what was wanted of it. */
function summarize(message: MessageData, wanted: Wanted): object {
  const shown = new Set(['to', 'groupId', 'type', 'template', 'text', ...definedFields(wanted).map(([name]) => name)]);
  return Object.fromEntries(Object.entries(message).filter(([name]) => shown.has(name)));
}

function showRefused(world: MockWorld, { show }: MatcherContext): string {
  const refused = world.events({ event: 'REQUEST_REFUSED' }).slice(-mostShown);
  if (refused.length === 0) return '';
  const list = refused.map(
    ({ data: { method, path, status } }) => `\n  ${method} ${show(path).slice(1, -1)}: ${status}`,
  );
  return `. Requests that were refused:${list.join('')}`;
}
