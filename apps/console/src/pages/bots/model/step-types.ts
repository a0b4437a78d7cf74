import type { BotStep, StepOf, StepType } from './flow.ts';

/** The types that start a bot, in the order of the palette. */
export const triggerTypes = [
  'KEYWORD',
  'ANY_MESSAGE',
  'FIRST_MESSAGE',
  'TEMPLATE_BUTTON',
  'WEBHOOK',
] as const satisfies readonly StepType[];

/** The types of what a bot does, in the order of the palette. */
export const actionTypes = [
  'SEND_MESSAGE',
  'ASK_QUESTION',
  'CONDITION',
  'WAIT',
  'ASSIGN_AGENT',
  'UNASSIGN',
  'ADD_TAG',
  'REMOVE_TAG',
  'SET_CUSTOM_FIELD',
  'CALL_API',
  'START_BOT',
  'END',
] as const satisfies readonly StepType[];

export function isTrigger(step: Pick<BotStep, 'type'>): boolean {
  return triggerTypes.some((type) => type === step.type);
}

/** Whether these pages know a type: the mock may be newer than they are. */
export function isKnownType(type: string): boolean {
  return type in fresh;
}

type Fresh = { readonly [Type in StepType]: Omit<StepOf<Type>, 'id' | 'name' | 'position' | 'type'> };

/** What a step has when it is new. What a person has to fill in is empty. */
const fresh: Fresh = {
  KEYWORD: { keywords: [], match: 'CONTAINS' },
  ANY_MESSAGE: {},
  FIRST_MESSAGE: {},
  TEMPLATE_BUTTON: { templateName: '', button: '' },
  WEBHOOK: { hookId: '', customerPhone: '{{webhook.from}}', wabaNumber: '' },
  SEND_MESSAGE: { message: { kind: 'TEXT', text: '' } },
  ASK_QUESTION: { text: '', answer: '', answerKind: 'ANY', options: [], retryText: '' },
  CONDITION: { branches: [{ id: '1', tests: [{ left: '', operator: 'EQUALS', right: '' }] }] },
  WAIT: { seconds: 60 },
  ASSIGN_AGENT: { method: 'PERSON', memberPhones: [], reassign: false },
  UNASSIGN: {},
  ADD_TAG: { tag: '' },
  REMOVE_TAG: { tag: '' },
  SET_CUSTOM_FIELD: { field: '', value: '' },
  CALL_API: { apiId: null, results: [] },
  START_BOT: { botId: null },
  END: {},
};

/** A new step of a type. */
export function newStep(type: StepType, id: string): BotStep {
  return { id, type, ...fresh[type] } as BotStep; // with the fields of its type
}
