import { defineTable } from './table.ts';

/** Where a step is drawn, in pixels of an unzoomed canvas. */
export interface BotPosition {
  readonly x: number;
  readonly y: number;
}

interface StepFields {
  /** Unique in its bot. */
  readonly id: string;
  /** What the step is called on the canvas; left out for the name of its type. */
  readonly name?: string | undefined;
  /** Left out for a step that was never placed. */
  readonly position?: BotPosition | undefined;
}

/** Starts a bot when a customer's message has one of the keywords, in capitals or not. */
export interface KeywordTrigger extends StepFields {
  readonly type: 'KEYWORD';
  readonly keywords: readonly string[];
  /** Whether the whole message is the keyword, or has it as a word. */
  readonly match: 'EXACT' | 'CONTAINS';
}

/** Starts a bot with any message of a customer, or the first one in a chat. */
export interface MessageTrigger extends StepFields {
  readonly type: 'ANY_MESSAGE' | 'FIRST_MESSAGE';
}

/** Starts a bot when a customer presses a button of a template. */
export interface TemplateButtonTrigger extends StepFields {
  readonly type: 'TEMPLATE_BUTTON';
  readonly templateName: string;
  /** The text of the button; empty for any. */
  readonly button: string;
}

/** Starts a bot when its URL is called. The body of the request is known as `{{webhook.…}}`. */
export interface WebhookTrigger extends StepFields {
  readonly type: 'WEBHOOK';
  /** The last part of the URL, `/hooks/{hookId}`. */
  readonly hookId: string;
  /** The customer's phone number, with variables, such as `{{webhook.from}}`. */
  readonly customerPhone: string;
  /** The WABA number, with variables; empty for the only chat of the customer, or the only number of the account. */
  readonly wabaNumber: string;
}

export type BotTrigger = KeywordTrigger | MessageTrigger | TemplateButtonTrigger | WebhookTrigger;

/** A button or a row of a list that a customer can choose. */
export interface BotChoice {
  /** Unique in its step. */
  readonly id: string;
  readonly text: string;
}

/** What a bot sends. Every string can have variables, such as `{{customer.name}}`. */
export type BotMessage =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'BUTTONS'; readonly text: string; readonly buttons: readonly BotChoice[] }
  | {
      readonly kind: 'LIST';
      readonly text: string;
      /** The text of the button that opens the list. */
      readonly button: string;
      readonly items: readonly BotChoice[];
    }
  | {
      readonly kind: 'MEDIA';
      readonly mediaType: 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT';
      readonly mediaUrl: string;
      readonly caption: string;
      /** Of a document. */
      readonly fileName: string;
    }
  | {
      readonly kind: 'TEMPLATE';
      readonly templateName: string;
      readonly language: string;
      /** The values of the body, in the order of its placeholders. */
      readonly values: readonly string[];
    };

/** Sends a message. With buttons or a list, the bot waits for the choice. */
export interface SendMessageStep extends StepFields {
  readonly type: 'SEND_MESSAGE';
  readonly message: BotMessage;
}

/** What an answer must be. A date is a day such as 2030-12-31. */
export type AnswerKind = 'ANY' | 'NUMBER' | 'EMAIL' | 'PHONE' | 'DATE' | 'OPTION';

/** Asks, and keeps the answer as `{{answers.…}}`. After three wrong answers the bot goes on without one. */
export interface AskQuestionStep extends StepFields {
  readonly type: 'ASK_QUESTION';
  readonly text: string;
  /** The name of the answer: letters, digits and underscores. */
  readonly answer: string;
  readonly answerKind: AnswerKind;
  /** The allowed answers, in capitals or not; for `OPTION` only. */
  readonly options: readonly string[];
  /** What is sent after a wrong answer. */
  readonly retryText: string;
}

export const conditionOperators = [
  'EQUALS',
  'NOT_EQUALS',
  'CONTAINS',
  'STARTS_WITH',
  'GREATER_THAN',
  'LESS_THAN',
  'IS_EMPTY',
  'IS_NOT_EMPTY',
] as const;

/** A test of one value; capitals do not matter. */
export interface BotTest {
  /** With variables. */
  readonly left: string;
  readonly operator: (typeof conditionOperators)[number];
  /** With variables; not used by `IS_EMPTY` and `IS_NOT_EMPTY`. */
  readonly right: string;
}

export interface BotBranch {
  /** Unique in its step. */
  readonly id: string;
  /** Left out for the words of its tests. */
  readonly name?: string | undefined;
  /** All of them must hold. */
  readonly tests: readonly BotTest[];
}

/** Goes on with the first branch whose tests hold. */
export interface ConditionStep extends StepFields {
  readonly type: 'CONDITION';
  readonly branches: readonly BotBranch[];
}

export interface WaitStep extends StepFields {
  readonly type: 'WAIT';
  readonly seconds: number;
}

export interface AssignAgentStep extends StepFields {
  readonly type: 'ASSIGN_AGENT';
  /** `ROUND_ROBIN`: each time the next person of the pool. */
  readonly method: 'PERSON' | 'ROUND_ROBIN';
  /** One phone number, or those of the pool, in its order. */
  readonly memberPhones: readonly string[];
  /** Whether an assigned chat gets another assignee. */
  readonly reassign: boolean;
}

export interface UnassignStep extends StepFields {
  readonly type: 'UNASSIGN';
}

export interface TagStep extends StepFields {
  readonly type: 'ADD_TAG' | 'REMOVE_TAG';
  readonly tag: string;
}

export interface SetCustomFieldStep extends StepFields {
  readonly type: 'SET_CUSTOM_FIELD';
  readonly field: string;
  /** With variables. */
  readonly value: string;
}

/** A part of an API's answer, kept as `{{results.…}}`. */
export interface KeptResult {
  /** Letters, digits and underscores. */
  readonly name: string;
  /** Names and positions, such as `data.items[0].id`. */
  readonly path: string;
}

/** Calls a saved API. */
export interface CallApiStep extends StepFields {
  readonly type: 'CALL_API';
  /** Null until one is chosen. */
  readonly apiId: string | null;
  readonly results: readonly KeptResult[];
}

/** Goes on with the first step after the triggers of another published bot. */
export interface StartBotStep extends StepFields {
  readonly type: 'START_BOT';
  /** Null until one is chosen. */
  readonly botId: string | null;
}

export interface EndStep extends StepFields {
  readonly type: 'END';
}

export type BotAction =
  | SendMessageStep
  | AskQuestionStep
  | ConditionStep
  | WaitStep
  | AssignAgentStep
  | UnassignStep
  | TagStep
  | SetCustomFieldStep
  | CallApiStep
  | StartBotStep
  | EndStep;

export type BotStep = BotTrigger | BotAction;

/** From an exit of one step to another step. An exit has at most one connection. */
export interface BotConnection {
  readonly from: string;
  /** One of the step's exits, as `exitsOf` lists them. */
  readonly exit: string;
  readonly to: string;
}

export interface BotFlow {
  readonly steps: readonly BotStep[];
  readonly connections: readonly BotConnection[];
}

export interface Bot {
  readonly id: string;
  readonly name: string;
  /** A bot that was stopped runs no more until it is published again. */
  readonly status: 'DRAFT' | 'PUBLISHED' | 'STOPPED';
  /** Counts the changes of its name and flow, from 1. */
  readonly revision: number;
  /** As it is edited. */
  readonly flow: BotFlow;
  /** As it runs; null before it was published for the first time. */
  readonly publishedFlow: BotFlow | null;
  /** The latest revision whose flow is the published one; null before. A new name needs no publishing. */
  readonly publishedRevision: number | null;
  /** Times are in milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** For each step with a pool, how often it has assigned. */
  readonly turns: Readonly<Record<string, number>>;
}

export const apiMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** An API that bots can call. The URL, the values of the headers and the body can have variables. */
export interface SavedApi {
  readonly id: string;
  readonly name: string;
  readonly method: (typeof apiMethods)[number];
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Empty for none. */
  readonly body: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export const botRunStatuses = ['RUNNING', 'WAITING', 'FINISHED', 'FAILED', 'STOPPED'] as const;
export type BotRunStatus = (typeof botRunStatuses)[number];

/** A conversation's way through a bot. */
export interface BotRun {
  readonly id: string;
  /** Counts the runs of the world, from 1. */
  readonly number: number;
  /** The bot that it is in. */
  readonly botId: string;
  readonly chatId: string;
  /** The trigger that started it; `REPLAY` for one that goes over steps again. */
  readonly startedBy: BotTrigger['type'] | 'REPLAY';
  readonly status: BotRunStatus;
  /** Where it is, or was when it ended; null if it has reached no step. */
  readonly stepId: string | null;
  /** Null while it does not wait. */
  readonly waitsFor: 'REPLY' | 'TIME' | 'CALL' | null;
  /** How many answers to the question have been wrong. */
  readonly wrongAnswers: number;
  /** When a wait is over; null for no wait. */
  readonly resumesAt: number | null;
  /** Why it failed or was stopped, as a sentence; null otherwise. */
  readonly reason: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, string>>;
  /** The body that a webhook trigger received; null for another trigger. */
  readonly webhook: Readonly<Record<string, unknown>> | null;
  /** The customer's message that the bot last got; null before one. */
  readonly messageId: string | null;
  /** Since the customer last wrote. */
  readonly stepsSinceMessage: number;
  readonly callsSinceMessage: number;
  /** How many steps it has come to. */
  readonly visitCount: number;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** Null until it ends. */
  readonly endedAt: number | null;
}

/** A request of a bot and what came back. Keys are masked. */
export interface BotCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Null without an answer. */
  readonly answer: { readonly status: number; readonly body: string; readonly isBodyCut: boolean } | null;
  /** Why there is no answer; null with one. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** What the mock says about an answer of its own API, such as why it refused a key, as a sentence. */
  readonly hint?: string;
}

/** A step that a run has come to. */
export interface BotVisit {
  readonly runId: string;
  /** Counts the steps of a run, from 1. */
  readonly number: number;
  readonly botId: string;
  readonly stepId: string;
  /** As it was then. */
  readonly stepType: BotStep['type'];
  readonly at: number;
  /** Where it went on; null while it is there, and where it ended. */
  readonly exit: string | null;
  /** What happened there, as a sentence; null where the step says it all. */
  readonly note: string | null;
  readonly call: BotCall | null;
  /** The message that was sent here last. */
  readonly messageId?: string;
  /** Those of the run when it came here, if they had changed since the step before. */
  readonly answers?: BotRun['answers'];
  readonly results?: BotRun['results'];
}

export const botTables = {
  bots: defineTable({
    id: ({ id }: Bot) => id,
    /** In the order in which they were created. */
    indexes: { published: { group: ({ status }) => (status === 'PUBLISHED' ? '' : null) } },
  }),
  savedApis: defineTable({ id: ({ id }: SavedApi) => id, indexes: {} }),
  botRuns: defineTable({
    id: ({ id }: BotRun) => id,
    indexes: {
      latest: { order: 'number', isDescending: true },
      latestOfBot: { group: ({ botId }) => botId, order: 'number', isDescending: true },
      latestOfChat: { group: ({ chatId }) => chatId, order: 'number', isDescending: true },
      activeOfBot: { group: ({ botId, endedAt }) => (endedAt === null ? botId : null), order: 'number' },
      /** At most one in a chat. */
      activeInChat: { group: ({ chatId, endedAt }) => (endedAt === null ? chatId : null), order: 'number' },
      ended: { group: ({ endedAt }) => (endedAt === null ? null : ''), order: 'number' },
      calling: { group: ({ waitsFor }) => (waitsFor === 'CALL' ? '' : null), order: 'number' },
    },
    forgetsDeleted: true,
  }),
  botVisits: defineTable({
    id: (visit: BotVisit) => visitId(visit),
    indexes: { ofRun: { group: ({ runId }) => runId, order: 'number' } },
    forgetsDeleted: true,
  }),
};

export function visitId({ runId, number }: Pick<BotVisit, 'runId' | 'number'>): string {
  return `${runId}-${number}`;
}

export function isTrigger(step: BotStep): step is BotTrigger {
  return ['KEYWORD', 'ANY_MESSAGE', 'FIRST_MESSAGE', 'TEMPLATE_BUTTON', 'WEBHOOK'].includes(step.type);
}
