import { fill } from '../../../texts.ts';
import type { BotMessage, BotStep } from '../model/flow.ts';
import canvasTexts from './canvas-texts.json' with { type: 'json' };

const { summaries } = canvasTexts;

/** What the ids in a step are called. */
export interface NamesOfIds {
  readonly apis: ReadonlyMap<string, string>;
  readonly bots: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
}

/** What a step does, in one line, as far as it is filled in. */
export function summarizeStep(step: BotStep, names: NamesOfIds): string {
  return oneLine(describe(step, names)) || summaries.missing;
}

function describe(step: BotStep, { apis, bots, members }: NamesOfIds): string {
  switch (step.type) {
    case 'KEYWORD':
      return describeKeywords(step.keywords, step.match === 'EXACT' ? summaries.exactKeywords : summaries.keywords);
    case 'ANY_MESSAGE':
      return summaries.anyMessage;
    case 'FIRST_MESSAGE':
      return summaries.firstMessage;
    case 'TEMPLATE_BUTTON':
      return describeButton(step.templateName, step.button);
    case 'WEBHOOK':
      return summaries.webhook;
    case 'SEND_MESSAGE':
      return describeMessage(step.message);
    case 'ASK_QUESTION':
      return step.text;
    case 'CONDITION':
      return describeBranches(step.branches.length);
    case 'WAIT':
      return describeSeconds(step.seconds);
    case 'ASSIGN_AGENT':
      return describeAssignment(step.method, step.memberPhones, members);
    case 'UNASSIGN':
      return summaries.unassign;
    case 'ADD_TAG':
    case 'REMOVE_TAG':
      return step.tag;
    case 'SET_CUSTOM_FIELD':
      return step.field && fill(summaries.field, { field: step.field, value: step.value });
    case 'CALL_API':
      return step.apiId === null ? '' : (apis.get(step.apiId) ?? '');
    case 'START_BOT':
      return step.botId === null ? '' : (bots.get(step.botId) ?? '');
    case 'END':
      return summaries.end;
    default:
      return summaries.unknown;
  }
}

function describeKeywords(keywords: readonly string[], words: string): string {
  return keywords.length === 0 ? '' : fill(words, { keywords: keywords.map((word) => `“${word}”`).join(', ') });
}

function describeButton(template: string, button: string): string {
  if (template === '') return '';
  return fill(button === '' ? summaries.anyButton : summaries.button, { template, button });
}

function describeMessage(message: BotMessage): string {
  if (message.kind === 'MEDIA') {
    const name = message.caption || message.fileName || message.mediaUrl;
    return name && fill(summaries.media, { kind: summaries.mediaKinds[message.mediaType], name });
  }
  if (message.kind === 'TEMPLATE')
    return message.templateName && fill(summaries.template, { name: message.templateName });
  return message.text;
}

function describeBranches(count: number): string {
  return count === 1 ? summaries.oneBranch : fill(summaries.branches, { count });
}

const units = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

function describeSeconds(seconds: number): string {
  const [size, unit] = units.find(([one]) => seconds >= one && seconds % one === 0) ?? [1, 'second'];
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / size);
}

function describeAssignment(
  method: 'PERSON' | 'ROUND_ROBIN',
  phones: readonly string[],
  members: NamesOfIds['members'],
): string {
  const [first] = phones;
  if (first === undefined) return '';
  if (method === 'ROUND_ROBIN') return fill(summaries.roundRobin, { count: phones.length });
  return fill(summaries.person, { name: members.get(first) ?? first });
}

const mostCharacters = 120;

/** A long message would only cost time: the canvas cuts it anyway. */
function oneLine(text: string): string {
  return text.slice(0, mostCharacters).replaceAll(/\s+/g, ' ').trim();
}
