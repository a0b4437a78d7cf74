import { type Bot, type BotFlow, isTrigger } from '../../tables/bots.ts';
import type { World } from '../../world.ts';
import { stringsOf, stringsOfApi, variablesIn } from './strings-of.ts';

/** Something that the strings of a bot can name as `{{name}}`. */
export interface BotVariable {
  /** Such as `customer.phone`. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly about: string;
}

/** Only calls know it: a customer must never see a key. */
export const keyVariable = 'account.apiKey';

/** The variables that a bot knows: those of every bot, its answers and results, and the body of its webhook. */
export function variablesOf(world: World, bot: Pick<Bot, 'id' | 'flow'>): readonly BotVariable[] {
  const variables = new Map(ofEveryBot.map((variable) => [variable.name, variable]));
  const add = (name: string, about: string) => {
    if (!variables.has(name)) variables.set(name, { name, about });
  };
  for (const { name } of world.fieldDefinitions.values()) {
    add(`customer.fields.${name}`, `The customer's custom field ${name}`);
  }
  for (const { name, about } of keptIn(world, bot.flow)) add(name, about);
  for (const starter of startersOf(world, bot.id)) {
    for (const { name, about } of keptIn(world, starter.flow)) add(name, `${about}, in the bot ${starter.name}`);
  }
  if (bot.flow.steps.some(({ type }) => type === 'WEBHOOK')) {
    for (const name of webhookNames(world, bot))
      add(name, `${name.slice('webhook.'.length)} in the body that the webhook receives`);
  }
  return [...variables.values()];
}

const ofEveryBot: readonly BotVariable[] = [
  { name: 'customer.name', about: "The customer's name" },
  { name: 'customer.phone', about: "The customer's phone number, in digits" },
  { name: 'message.text', about: "The customer's last message" },
  { name: 'chat.id', about: 'The id of the chat' },
  { name: 'chat.wabaNumber', about: 'The WABA number of the chat, in digits' },
  { name: 'chat.assigneeName', about: 'The name of the assignee; empty without one' },
  { name: 'chat.assigneePhone', about: "The assignee's phone number; empty without one" },
  { name: keyVariable, about: 'A key of this account; only in the URL, headers and body of an API' },
];

/** What a bot keeps under names that it gives itself. */
function keptIn(world: World, { steps }: BotFlow): readonly BotVariable[] {
  return steps.flatMap((step) => {
    if (step.type === 'ASK_QUESTION') {
      return step.answer === ''
        ? []
        : [{ name: `answers.${step.answer}`, about: `The answer to “${shorten(step.text)}”` }];
    }
    if (step.type !== 'CALL_API') return [];
    const api = world.savedApis.get(step.apiId ?? '')?.name ?? 'an API';
    return step.results.flatMap(({ name, path }) =>
      name === '' ? [] : [{ name: `results.${name}`, about: `${path} in the answer of ${api}` }],
    );
  });
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}

/** The bots that start a bot, directly or through others: what they keep is known in it. */
function startersOf(world: World, botId: string): readonly Bot[] {
  const all = [...world.bots.values()];
  const found = new Set<Bot>();
  const started = [botId];
  for (let id = started.pop(); id !== undefined; id = started.pop()) {
    for (const bot of all) {
      if (found.has(bot) || bot.id === botId || !starts(bot, id)) continue;
      found.add(bot);
      started.push(bot.id);
    }
  }
  return [...found];
}

function starts({ flow, publishedFlow }: Bot, id: string): boolean {
  return [flow, publishedFlow].some((one) => one?.steps.some((step) => step.type === 'START_BOT' && step.botId === id));
}

/** Whether a run can be in a bot after a webhook was called. */
export function knowsWebhook(world: World, { id, flow }: Pick<Bot, 'id' | 'flow'>): boolean {
  return [flow, ...startersOf(world, id).map((starter) => starter.flow)].some(({ steps }) =>
    steps.some((step) => isTrigger(step) && step.type === 'WEBHOOK'),
  );
}

const mostWebhookNames = 50;

/** What the bot's strings name already, and what the latest request to its webhook had. */
function webhookNames(world: World, { id, flow }: Pick<Bot, 'id' | 'flow'>): readonly string[] {
  const apis = flow.steps.flatMap((step) =>
    step.type === 'CALL_API' ? (world.savedApis.get(step.apiId ?? '') ?? []) : [],
  );
  const strings = [...flow.steps.flatMap(stringsOf), ...apis.flatMap(stringsOfApi)];
  const named = strings.flatMap(({ text }) => variablesIn(text)).filter((name) => /^webhook\../.test(name));
  const sent = namesIn(latestWebhook(world, id), 'webhook');
  return [...new Set([...named, ...sent])].slice(0, mostWebhookNames);
}

function latestWebhook({ botRuns }: World, botId: string): unknown {
  let looked = 0;
  for (const { webhook } of botRuns.list('latestOfBot', botId)) {
    if (webhook) return webhook;
    looked += 1;
    if (looked === 20) break;
  }
  return undefined;
}

function namesIn(value: unknown, name: string, depth = 0): readonly string[] {
  if (Array.isArray(value)) return depth < 5 && value.length > 0 ? namesIn(value[0], `${name}[0]`, depth + 1) : [];
  if (typeof value !== 'object' || value === null) return /^webhook\.[^{}"\n]+$/.test(name) ? [name] : [];
  return depth < 5 ? Object.entries(value).flatMap(([key, part]) => namesIn(part, `${name}.${key}`, depth + 1)) : [];
}
