import type { BotVariable } from '../model/flow.ts';

/** The part of a value that is replaced when a variable is chosen. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  /** What a person has typed of the name so far. */
  readonly typed: string;
}

const mostOffered = 50;

/** The variable that is being typed at the cursor; undefined outside of `{{…}}`. */
export function completionAt(value: string, cursor: number): Completion | undefined {
  const start = cursor < 2 ? -1 : value.lastIndexOf('{{', cursor - 2);
  const typed = value.slice(start + 2, cursor);
  if (start === -1 || /[{}\n]/.test(typed)) return undefined;
  const rest = /^[^{}\n]*\}\}/.exec(value.slice(cursor))?.[0] ?? '';
  return { start, end: cursor + rest.length, typed: typed.trim() };
}

/** The variables whose names have what was typed, first those that begin with it. */
export function offeredVariables(variables: readonly BotVariable[], typed: string): readonly BotVariable[] {
  const wanted = typed.toLowerCase();
  const placeIn = ({ name }: BotVariable) => name.toLowerCase().indexOf(wanted);
  const found = variables.filter((variable) => placeIn(variable) >= 0);
  const isFirst = (variable: BotVariable) => placeIn(variable) === 0;
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].slice(0, mostOffered);
}

/** A piece of a value, from which the whole value can be put together again. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly isVariable: boolean;
}

/** Splits a value at its variables. */
export function segmentsOf(value: string): readonly Segment[] {
  let start = 0;
  return value.split(/(\{\{[^{}\n]+\}\})/).flatMap((text, index): Segment[] => {
    const segment = { start, text, isVariable: index % 2 === 1 };
    start += text.length;
    return text === '' ? [] : [segment];
  });
}
