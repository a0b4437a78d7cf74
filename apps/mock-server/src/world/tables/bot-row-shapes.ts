import {
  type AskQuestionStep,
  type AssignAgentStep,
  apiMethods,
  type Bot,
  type BotBranch,
  type BotCall,
  type BotChoice,
  type BotConnection,
  type BotFlow,
  type BotMessage,
  type BotPosition,
  type BotRun,
  type BotStep,
  type BotTest,
  type BotVisit,
  type CallApiStep,
  type ConditionStep,
  conditionOperators,
  type EndStep,
  type KeptResult,
  type KeywordTrigger,
  type MessageTrigger,
  type SavedApi,
  type SendMessageStep,
  type SetCustomFieldStep,
  type StartBotStep,
  type TagStep,
  type TemplateButtonTrigger,
  type UnassignStep,
  type WaitStep,
  type WebhookTrigger,
} from './bots.ts';
import { never, type RowShapes, time } from './row-parts.ts';
import {
  anyOf,
  finiteNumber,
  flag,
  jsonObject,
  list,
  nullable,
  oneOf,
  optional,
  primitive,
  record,
  type Shape,
  text,
  wholeNumber,
} from './shape.ts';

const fields = {
  id: text,
  name: optional(text),
  position: optional(record<BotPosition>({ x: finiteNumber, y: finiteNumber })),
};
const texts = list(text);
const choices = list(record<BotChoice>({ id: text, text }));

const message: Shape<BotMessage> = anyOf(
  record({ kind: oneOf('TEXT'), text }),
  record({ kind: oneOf('BUTTONS'), text, buttons: choices }),
  record({ kind: oneOf('LIST'), text, button: text, items: choices }),
  record({
    kind: oneOf('MEDIA'),
    mediaType: oneOf('IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'),
    mediaUrl: text,
    caption: text,
    fileName: text,
  }),
  record({ kind: oneOf('TEMPLATE'), templateName: text, language: text, values: texts }),
) as Shape<BotMessage>; // each of its kinds

const tests = list(record<BotTest>({ left: text, operator: oneOf(...conditionOperators), right: text }));

/** By its type first, so that a flaw is that of the step's own type. */
const steps: Readonly<Record<BotStep['type'], Shape<never>>> = {
  KEYWORD: of<KeywordTrigger>({ keywords: texts, match: oneOf('EXACT', 'CONTAINS') }),
  ANY_MESSAGE: of<MessageTrigger>({}),
  FIRST_MESSAGE: of<MessageTrigger>({}),
  TEMPLATE_BUTTON: of<TemplateButtonTrigger>({ templateName: text, button: text }),
  WEBHOOK: of<WebhookTrigger>({ hookId: text, customerPhone: text, wabaNumber: text }),
  SEND_MESSAGE: of<SendMessageStep>({ message }),
  ASK_QUESTION: of<AskQuestionStep>({
    text,
    answer: text,
    answerKind: oneOf('ANY', 'NUMBER', 'EMAIL', 'PHONE', 'DATE', 'OPTION'),
    options: texts,
    retryText: text,
  }),
  CONDITION: of<ConditionStep>({ branches: list(record<BotBranch>({ id: text, name: optional(text), tests })) }),
  WAIT: of<WaitStep>({ seconds: finiteNumber }),
  ASSIGN_AGENT: of<AssignAgentStep>({ method: oneOf('PERSON', 'ROUND_ROBIN'), memberPhones: texts, reassign: flag }),
  UNASSIGN: of<UnassignStep>({}),
  ADD_TAG: of<TagStep>({ tag: text }),
  REMOVE_TAG: of<TagStep>({ tag: text }),
  SET_CUSTOM_FIELD: of<SetCustomFieldStep>({ field: text, value: text }),
  CALL_API: of<CallApiStep>({
    apiId: nullable(text),
    results: list(record<KeptResult>({ name: text, path: text })),
  }),
  START_BOT: of<StartBotStep>({ botId: nullable(text) }),
  END: of<EndStep>({}),
};

type Own<Step extends BotStep> = Omit<Step, 'id' | 'name' | 'position' | 'type'>;
type OwnShapes<Step extends BotStep> = { readonly [Name in keyof Own<Step>]-?: Shape<Own<Step>[Name]> };

function of<Step extends BotStep>(own: OwnShapes<Step>): Shape<never> {
  const shape = { ...fields, type: text, ...own };
  return record(shape as never); // the fields of this type
}

const typeOfStep = oneOf(...(Object.keys(steps) as BotStep['type'][])); // the record's own names

const step: Shape<BotStep> = {
  findFlaw(value) {
    if (jsonObject.findFlaw(value)) return jsonObject.findFlaw(value);
    const { type } = value as { readonly type?: unknown };
    const flaw = typeOfStep.findFlaw(type);
    if (flaw) return { ...flaw, at: '/type' };
    return steps[type as BotStep['type']].findFlaw(value);
  },
};

export const botFlowShape = record<BotFlow>({
  steps: list(step),
  connections: list(record<BotConnection>({ from: text, exit: text, to: text })),
});

const method = oneOf(...apiMethods);
const headers = list(record<SavedApi['headers'][number]>({ name: text, value: text }));

/** An API as it is written. */
export const savedApiShape = record<Pick<SavedApi, 'name' | 'method' | 'url' | 'headers' | 'body'>>({
  name: text,
  method,
  url: text,
  headers,
  body: text,
});

const strings = primitive<Readonly<Record<string, string>>>('must be an object of strings', (value) => {
  return !jsonObject.findFlaw(value) && Object.values(Object(value)).every((one) => typeof one === 'string');
});
const counts = primitive<Readonly<Record<string, number>>>('must be an object of whole numbers', (value) => {
  return !jsonObject.findFlaw(value) && Object.values(Object(value)).every(Number.isSafeInteger);
});

const call = record<BotCall>({
  method: text,
  url: text,
  headers: strings,
  body: text,
  answer: nullable(record<NonNullable<BotCall['answer']>>({ status: wholeNumber, body: text, isBodyCut: flag })),
  error: nullable(record<NonNullable<BotCall['error']>>({ code: text, message: text })),
});

export const botRowShapes: RowShapes<'bots' | 'savedApis' | 'botRuns' | 'botVisits'> = {
  bots: record<Bot>({
    id: text,
    name: text,
    status: oneOf('DRAFT', 'PUBLISHED', 'STOPPED'),
    revision: wholeNumber,
    flow: botFlowShape,
    publishedFlow: nullable(botFlowShape),
    publishedRevision: nullable(wholeNumber),
    createdAt: time,
    updatedAt: time,
    turns: counts,
  }),
  savedApis: record<SavedApi>({
    id: text,
    name: text,
    method,
    url: text,
    headers,
    body: text,
    createdAt: time,
    updatedAt: time,
  }),
  botRuns: record<BotRun>({
    id: text,
    number: wholeNumber,
    botId: text,
    chatId: text,
    startedBy: oneOf('KEYWORD', 'ANY_MESSAGE', 'FIRST_MESSAGE', 'TEMPLATE_BUTTON', 'WEBHOOK', 'REPLAY'),
    status: oneOf('RUNNING', 'WAITING', 'FINISHED', 'FAILED', 'STOPPED'),
    stepId: nullable(text),
    waitsFor: nullable(oneOf('REPLY', 'TIME', 'CALL')),
    wrongAnswers: wholeNumber,
    resumesAt: never,
    reason: nullable(text),
    answers: strings,
    results: strings,
    webhook: nullable(jsonObject),
    messageId: nullable(text),
    stepsSinceMessage: wholeNumber,
    callsSinceMessage: wholeNumber,
    visitCount: wholeNumber,
    startedAt: time,
    updatedAt: time,
    endedAt: never,
  }),
  botVisits: record<BotVisit>({
    runId: text,
    number: wholeNumber,
    botId: text,
    stepId: text,
    stepType: typeOfStep,
    at: time,
    exit: nullable(text),
    note: nullable(text),
    call: nullable(call),
    messageId: optional(text),
    answers: optional(strings),
    results: optional(strings),
  }),
};
