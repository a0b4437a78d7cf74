import type { BotMessage, BotProblem, BotStep } from '../model/flow.ts';

/** The paths of the fields that the panel shows for a step; each focuses something. */
export function fieldsOfStep(step: BotStep): readonly string[] {
  return ['name', ...ownFields(step)];
}

/**
 * The problems of a step by the fields that show them; under `''` what is about the whole step, or about a part without
 * a field. No problem is left out.
 */
export function problemsByField(step: BotStep, problems: readonly BotProblem[]): ReadonlyMap<string, string> {
  const fields = new Set(fieldsOfStep(step));
  const byField = new Map<string, string>();
  for (const { stepId, field, message } of problems) {
    if (stepId !== step.id) continue;
    const shown = shownField(fields, field ?? '');
    const before = byField.get(shown);
    byField.set(shown, before === undefined ? message : `${before} ${message}`);
  }
  return byField;
}

/** The field itself, or the nearest part of the step around it that has one. */
function shownField(fields: ReadonlySet<string>, path: string): string {
  if (path === '' || fields.has(path)) return path;
  return shownField(fields, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}

function ownFields(step: BotStep): readonly string[] {
  switch (step.type) {
    case 'KEYWORD':
      return ['keywords', 'match'];
    case 'TEMPLATE_BUTTON':
      return ['templateName', 'button'];
    case 'WEBHOOK':
      return ['customerPhone', 'wabaNumber'];
    case 'SEND_MESSAGE':
      return ['message', ...fieldsOfMessage(step.message).map((field) => `message/${field}`)];
    case 'ASK_QUESTION':
      return ['text', 'answer', 'answerKind', ...(step.answerKind === 'OPTION' ? ['options'] : []), 'retryText'];
    case 'CONDITION':
      return ['branches', ...step.branches.flatMap(({ tests }, index) => fieldsOfBranch(index, tests.length))];
    case 'WAIT':
      return ['seconds'];
    case 'ASSIGN_AGENT':
      return ['method', 'memberPhones', 'reassign'];
    case 'ADD_TAG':
    case 'REMOVE_TAG':
      return ['tag'];
    case 'SET_CUSTOM_FIELD':
      return ['field', 'value'];
    case 'CALL_API':
      return ['apiId', ...step.results.flatMap((_, index) => [`results/${index}/name`, `results/${index}/path`])];
    case 'START_BOT':
      return ['botId'];
    default:
      return [];
  }
}

function fieldsOfMessage(message: BotMessage): readonly string[] {
  switch (message.kind) {
    case 'TEXT':
      return ['text'];
    case 'BUTTONS':
      return ['text', 'buttons', ...message.buttons.map((_, index) => `buttons/${index}/text`)];
    case 'LIST':
      return ['text', 'button', 'items', ...message.items.map((_, index) => `items/${index}/text`)];
    case 'MEDIA':
      return ['mediaType', 'mediaUrl', 'caption', ...(message.mediaType === 'DOCUMENT' ? ['fileName'] : [])];
    case 'TEMPLATE':
      return ['templateName', 'language', 'values', ...message.values.map((_, index) => `values/${index}`)];
  }
}

function fieldsOfBranch(index: number, testCount: number): readonly string[] {
  const branch = `branches/${index}`;
  const tests = Array.from({ length: testCount }, (_, at) => `${branch}/tests/${at}`);
  return [branch, `${branch}/name`, ...tests.flatMap((test) => [`${test}/left`, `${test}/operator`, `${test}/right`])];
}
