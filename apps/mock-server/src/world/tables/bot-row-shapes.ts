import { botLimits, findFlaws, isHeaderName } from './bot-flaws.ts';
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
  type Flaw,
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

const string = upTo(botLimits.string);
const label = upTo(botLimits.name);
const id = primitive<string>(`must be a string of 1 to ${botLimits.id} characters`, (value) => {
  return typeof value === 'string' && value !== '' && value.length <= botLimits.id;
});
/** What people call a bot or an API. */
export const titleShape = primitive<string>(`must be a name of 1 to ${botLimits.name} characters`, (value) => {
  return typeof value === 'string' && value.trim() !== '' && value.length <= botLimits.name;
});

const fields = {
  id,
  name: optional(label),
  position: optional(record<BotPosition>({ x: finiteNumber, y: finiteNumber })),
};
const labels = few(label);
const choices = few(record<BotChoice>({ id, text: string }));

const message: Shape<BotMessage> = anyOf(
  record({ kind: oneOf('TEXT'), text: string }),
  record({ kind: oneOf('BUTTONS'), text: string, buttons: choices }),
  record({ kind: oneOf('LIST'), text: string, button: string, items: choices }),
  record({
    kind: oneOf('MEDIA'),
    mediaType: oneOf('IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'),
    mediaUrl: string,
    caption: string,
    fileName: string,
  }),
  record({ kind: oneOf('TEMPLATE'), templateName: string, language: label, values: few(string) }),
) as Shape<BotMessage>; // each of its kinds

const tests = few(record<BotTest>({ left: string, operator: oneOf(...conditionOperators), right: string }));

/** By its type first, so that a flaw is that of the step's own type. */
const steps: Readonly<Record<BotStep['type'], Shape<never>>> = {
  KEYWORD: of<KeywordTrigger>({ keywords: labels, match: oneOf('EXACT', 'CONTAINS') }),
  ANY_MESSAGE: of<MessageTrigger>({}),
  FIRST_MESSAGE: of<MessageTrigger>({}),
  TEMPLATE_BUTTON: of<TemplateButtonTrigger>({ templateName: string, button: label }),
  WEBHOOK: of<WebhookTrigger>({ hookId: upTo(botLimits.id), customerPhone: string, wabaNumber: string }),
  SEND_MESSAGE: of<SendMessageStep>({ message }),
  ASK_QUESTION: of<AskQuestionStep>({
    text: string,
    answer: label,
    answerKind: oneOf('ANY', 'NUMBER', 'EMAIL', 'PHONE', 'DATE', 'OPTION'),
    options: labels,
    retryText: string,
  }),
  CONDITION: of<ConditionStep>({ branches: few(record<BotBranch>({ id, name: optional(label), tests })) }),
  WAIT: of<WaitStep>({ seconds: finiteNumber }),
  ASSIGN_AGENT: of<AssignAgentStep>({ method: oneOf('PERSON', 'ROUND_ROBIN'), memberPhones: labels, reassign: flag }),
  UNASSIGN: of<UnassignStep>({}),
  ADD_TAG: of<TagStep>({ tag: label }),
  REMOVE_TAG: of<TagStep>({ tag: label }),
  SET_CUSTOM_FIELD: of<SetCustomFieldStep>({ field: label, value: string }),
  CALL_API: of<CallApiStep>({
    apiId: nullable(id),
    results: few(record<KeptResult>({ name: label, path: label })),
  }),
  START_BOT: of<StartBotStep>({ botId: nullable(id) }),
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

const flowRecord = record<BotFlow>({
  steps: atMost(botLimits.steps, step),
  connections: atMost(botLimits.connections, record<BotConnection>({ from: text, exit: text, to: text })),
});

export const botFlowShape: Shape<BotFlow> = {
  findFlaw(value) {
    const flaw = flowRecord.findFlaw(value);
    if (flaw) return flaw;
    const [found] = findFlaws(value as BotFlow); // as just checked
    return found && { at: `/${found.path.join('/')}`, says: found.says, fieldsBefore: 0 };
  },
};

const method = oneOf(...apiMethods);
const headerName = primitive<string>('must be the name of a header', isHeaderName);
const headers = atMost(botLimits.headers, record<SavedApi['headers'][number]>({ name: headerName, value: string }));

/** What an API is, as people write it. */
export const savedApiFields = { name: titleShape, method, url: string, headers, body: upTo(botLimits.apiBody) };

export const stringsShape = primitive<Readonly<Record<string, string>>>('must be an object of strings', (value) => {
  return !jsonObject.findFlaw(value) && Object.values(Object(value)).every((one) => typeof one === 'string');
});
const counts = primitive<Readonly<Record<string, number>>>('must be an object of whole numbers', (value) => {
  return !jsonObject.findFlaw(value) && Object.values(Object(value)).every(Number.isSafeInteger);
});

const call = record<BotCall>({
  method: text,
  url: text,
  headers: stringsShape,
  body: text,
  answer: nullable(record<NonNullable<BotCall['answer']>>({ status: wholeNumber, body: text, isBodyCut: flag })),
  error: nullable(record<NonNullable<BotCall['error']>>({ code: text, message: text })),
  hint: optional(text),
});

export const botRowShapes: RowShapes<'bots' | 'savedApis' | 'botRuns' | 'botVisits'> = {
  bots: record<Bot>({
    id: text,
    name: titleShape,
    status: oneOf('DRAFT', 'PUBLISHED', 'STOPPED'),
    revision: wholeNumber,
    flow: botFlowShape,
    publishedFlow: nullable(botFlowShape),
    publishedRevision: nullable(wholeNumber),
    createdAt: time,
    updatedAt: time,
    turns: counts,
  }),
  savedApis: record<SavedApi>({ id: text, ...savedApiFields, createdAt: time, updatedAt: time }),
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
    answers: stringsShape,
    results: stringsShape,
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
    answers: optional(stringsShape),
    results: optional(stringsShape),
  }),
};

function upTo(length: number): Shape<string> {
  const says = `must be a string of at most ${length} characters`;
  return primitive(says, (value) => typeof value === 'string' && value.length <= length);
}

function few<Item>(shape: Shape<Item>): Shape<readonly Item[]> {
  return atMost(botLimits.list, shape);
}

function atMost<Item>(count: number, shape: Shape<Item>): Shape<readonly Item[]> {
  const items = list(shape);
  const tooLong: Flaw = { at: '', says: `must have at most ${count} entries`, fieldsBefore: 0 };
  return {
    findFlaw: (value) => (Array.isArray(value) && value.length > count ? tooLong : items.findFlaw(value)),
  };
}
