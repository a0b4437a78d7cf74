import { fill } from '../../../texts.ts';
import words from './bot-texts.json' with { type: 'json' };
import type { BotStep, StepType } from './flow.ts';

/** The strings that all pages of Bot Studio share. They are not among those of the console, which every page loads. */
export const botTexts = words;

/** What a step is called: its own name, or that of its type. */
export function nameOfStep({ name, type }: Pick<BotStep, 'name' | 'type'>): string {
  return name?.trim() || nameOfType(type);
}

/** What a type is called: as the mock names it, if these pages are older than the mock and do not know it. */
export function nameOfType(type: StepType): string {
  const names: Readonly<Record<string, string>> = words.steps;
  return names[type] ?? type;
}

/** What an exit of a step is called. */
export function nameOfExit(step: BotStep, exit: string): string {
  const [kind = '', id = ''] = exit.split(/:(.*)/s);
  if (kind === 'branch' && step.type === 'CONDITION') {
    const number = step.branches.findIndex((branch) => branch.id === id) + 1;
    return step.branches[number - 1]?.name?.trim() || fill(words.exits.branch, { number });
  }
  if (step.type === 'SEND_MESSAGE' && (kind === 'button' || kind === 'item')) {
    const { message } = step;
    const choices = message.kind === 'BUTTONS' ? message.buttons : message.kind === 'LIST' ? message.items : [];
    return choices.find((choice) => choice.id === id)?.text.trim() || words.exits.emptyChoice;
  }
  const names: Readonly<Record<string, string>> = words.exits;
  return names[kind] ?? exit;
}
