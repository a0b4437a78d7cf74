import { isJson } from '../events/is-json.ts';
import { expectShape } from '../expect-shape.ts';
import type { HostedWorld } from '../hosted-world.ts';
import { type Belongings, type BotFile, exportBot, importBot } from '../world/bots/bot-file.ts';
import {
  type BotChanges,
  changeBot,
  createBot,
  deleteBot,
  duplicateBot,
  publishBot,
  stopBot,
  unknownBot,
} from '../world/bots/change-bots.ts';
import { listRuns, unknownRun } from '../world/bots/list-runs.ts';
import { replayRun } from '../world/bots/replay-run.ts';
import { createFromTemplate } from '../world/bots/templates.ts';
import { isRefusal, type Refusal, type RefusalStatus, refuse, toSentence } from '../world/refusal.ts';
import { botFlowShape, savedApiFields, titleShape } from '../world/tables/bot-row-shapes.ts';
import { type Bot, type BotFlow, type BotRun, botRunStatuses } from '../world/tables/bots.ts';
import { jsonObject, list, oneOf, optional, primitive, record, text, wholeNumber } from '../world/tables/shape.ts';
import { receiveHook } from './receive-hook.ts';
import { showBot, showRun, showRunDetails, summarizeBot } from './show-bots.ts';

/** A bot that is about to be made: empty, of a template, or with steps. */
export interface BotInput {
  readonly name: string;
  /** The id of a template. */
  readonly template?: string | undefined;
  /** Instead of `template`. */
  readonly flow?: BotFlow | undefined;
}

/** Which runs are listed. Without a field, it does not matter. */
export interface BotRunFilter {
  /** The id of a bot. */
  readonly bot?: string | undefined;
  /** The id of a chat. */
  readonly chat?: string | undefined;
  readonly status?: BotRun['status'] | undefined;
}

/** A bot as a list has it. */
export type BotSummary = ReturnType<typeof summarizeBot>;
/** A bot with its steps, what keeps it from being published, and what its strings can name. */
export type BotDetails = ReturnType<typeof showBot>;
/** A run with the names of its bot and its customer. */
export type BotRunSummary = ReturnType<typeof showRun>;
/** A run with every step that it has come to. */
export type BotRunDetails = ReturnType<typeof showRunDetails>;

/**
 * The bots of a world, as people make them in Bot Studio, and what they did in conversations.
 *
 * All of them throw a RangeError for an id that the world does not have and for what cannot be done, with the reason, and a
 * TypeError for an argument of the wrong kind.
 */
export interface BotMethods {
  /** In the order in which they were created. */
  list(): readonly BotSummary[];
  get(botId: string): BotDetails;
  /**
   * Creates a draft. It answers nobody until it is published.
   *
   * @example
   * const bot = mock.world().bots.create({
   *   name: 'Greeting',
   *   flow: {
   *     steps: [
   *       { id: 'hi', type: 'KEYWORD', keywords: ['hi'], match: 'CONTAINS' },
   *       { id: 'hello', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: 'Hello {{customer.name}}!' } },
   *     ],
   *     connections: [{ from: 'hi', exit: 'next', to: 'hello' }],
   *   },
   * });
   * mock.world().bots.publish(bot.id);
   */
  create(input: BotInput): BotDetails;
  /** Changes what is named of the draft; a published bot runs on as it was published. */
  change(botId: string, changes: BotChanges): BotDetails;
  /** From now on the bot answers customers, as it is now. @throws RangeError while it has problems, with the first one */
  publish(botId: string): BotDetails;
  /** Its conversations leave it, and it starts no more until it is published again. */
  stop(botId: string): BotDetails;
  /** The copy is a draft, with other webhook URLs. */
  duplicate(botId: string): BotDetails;
  /** Its conversations leave it. */
  delete(botId: string): void;
  /**
   * A bot with the APIs that it calls, as JSON to keep in a file. It has no keys.
   *
   * @example
   * await writeFile('greeting.json', JSON.stringify(mock.world().bots.export(bot.id)));
   */
  export(botId: string): BotFile;
  /** Creates a bot from what {@link export} returned, with the APIs that it calls. */
  import(file: BotFile): BotDetails;
  /** The latest first. */
  runs(filter?: BotRunFilter): readonly BotRunSummary[];
  /** A run, with the request and the answer of each call. Keys in them are masked. */
  run(runId: string): BotRunDetails;
  /**
   * Starts another run in the same conversation, at a step that the run has come to. What the bot did is not undone.
   *
   * @param visit the number of the visit to begin with
   */
  replay(runId: string, visit: number): BotRunDetails;
  /**
   * Starts a bot as a request to its webhook URL does.
   *
   * @param hookId the last part of the URL
   * @example
   * mock.world().bots.webhook(hookId, { from: '919999999921', event: 'ORDER_PAID' });
   */
  webhook(hookId: string, body: Readonly<Record<string, unknown>>): BotRunDetails;
}

/** @param open opens the world, which may have been replaced */
export function botMethods(open: () => HostedWorld): BotMethods {
  return { ...changeMethods(open), ...runMethods(open) };
}

type RunMethods = Pick<BotMethods, 'runs' | 'run' | 'replay' | 'webhook'>;

function changeMethods(open: () => HostedWorld): Omit<BotMethods, keyof RunMethods> {
  const show = (bot: Bot) => showBot(open().world, bot);
  function change(call: string, botId: string, run: (hosted: HostedWorld) => Bot | Refusal<RefusalStatus>): Bot {
    expectShape(call, text, botId);
    return unlessRefused(run(open()));
  }
  return {
    list() {
      const { world } = open();
      return Array.from(world.bots.values(), (bot) => summarizeBot(world, bot));
    },
    get: (botId) => show(change('bots.get', botId, ({ world }) => world.bots.get(botId) ?? unknownBot())),
    create(input) {
      expectShape('bots.create', inputShape, input);
      return show(unlessRefused(open().act((world) => create(world, input))));
    },
    change(botId, changes) {
      expectShape('bots.change', changesShape, changes);
      return show(change('bots.change', botId, (hosted) => hosted.act((world) => changeBot(world, botId, changes))));
    },
    publish: (botId) =>
      show(change('bots.publish', botId, (hosted) => hosted.act((world) => publishBot(world, botId)))),
    stop: (botId) => show(change('bots.stop', botId, (hosted) => hosted.act((world) => stopBot(world, botId)))),
    duplicate: (botId) =>
      show(change('bots.duplicate', botId, (hosted) => hosted.act((world) => duplicateBot(world, botId)))),
    delete: (botId) => void change('bots.delete', botId, (hosted) => hosted.act((world) => deleteBot(world, botId))),
    export(botId) {
      expectShape('bots.export', text, botId);
      const hosted = open();
      return unlessRefused(exportBot(hosted.world, botId, belongingsOf(hosted)));
    },
    import(file) {
      expectShape('bots.import', fileShape, file);
      const hosted = open();
      return show(unlessRefused(hosted.act((world) => importBot(world, file, belongingsOf(hosted)))));
    },
  };
}

function runMethods(open: () => HostedWorld): RunMethods {
  /** As it is after what was due at once. */
  const show = ({ world }: HostedWorld, run: BotRun) => showRunDetails(world, world.botRuns.get(run.id) ?? run);
  return {
    runs(filter = {}) {
      expectShape('bots.runs', filterShape, filter);
      const { world } = open();
      return listRuns(world, { ...filter, limit: Number.POSITIVE_INFINITY }).map((run) => showRun(world, run));
    },
    run(runId) {
      expectShape('bots.run', text, runId);
      const hosted = open();
      return show(hosted, unlessRefused(hosted.world.botRuns.get(runId) ?? unknownRun()));
    },
    replay(runId, visit) {
      expectShape('bots.replay', text, runId);
      expectShape('bots.replay', visitShape, visit);
      const hosted = open();
      return show(hosted, unlessRefused(hosted.act((world) => replayRun(world, runId, visit))));
    },
    webhook(hookId, body) {
      expectShape('bots.webhook', text, hookId);
      expectShape('bots.webhook', bodyShape, body);
      const hosted = open();
      return show(hosted, unlessRefused(receiveHook(hosted, hookId, body)));
    },
  };
}

/** In process, a mock is where its requests say that it is. */
function belongingsOf({ keys }: HostedWorld): Belongings {
  return { keys: keys.keysToMask(), origin: 'http://mock' };
}

function create(world: HostedWorld['world'], { name, template, flow }: BotInput): Bot | Refusal<400> {
  if (template === undefined) return createBot(world, { name, flow });
  if (flow) return refuse(400, 'A bot is made of a template or with steps, not both: leave one of them out');
  return createFromTemplate(world, template, name);
}

/** What something resulted in. @throws RangeError for a refusal, with its reason */
export function unlessRefused<Result extends object>(result: Result | Refusal<RefusalStatus>): Result {
  if (isRefusal(result)) throw new RangeError(toSentence(result.message));
  return result;
}

const inputShape = record<BotInput>({ name: titleShape, template: optional(text), flow: optional(botFlowShape) });
const changesShape = record<BotChanges>({
  name: optional(titleShape),
  flow: optional(botFlowShape),
  revision: optional(wholeNumber),
});
const fileShape = record<BotFile>({
  version: primitive<1>('must be 1', (value) => value === 1),
  bot: record<BotFile['bot']>({ name: titleShape, flow: botFlowShape }),
  apis: list(record<BotFile['apis'][number]>({ id: text, ...savedApiFields })),
});
const filterShape = record<BotRunFilter>({
  bot: optional(text),
  chat: optional(text),
  status: optional(oneOf(...botRunStatuses)),
});
const visitShape = primitive<number>('must be a whole number from 1', (value) => {
  return Number.isInteger(value) && Number(value) > 0;
});
const bodyShape = primitive<Readonly<Record<string, unknown>>>('must be a plain object, as JSON has it', (value) => {
  return jsonObject.findFlaw(value) === undefined && isJson(value);
});
