/** Where a string stops being JSON, counted from 1 as editors do. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
}

/** Where a string is not JSON; undefined where it is. */
export function jsonProblem(text: string): JsonProblem | undefined {
  const message = problemOf(text);
  return message === undefined ? undefined : locate(text, message);
}

/** The place is in the message: as a position in Chromium, as a line and column in others. */
function locate(text: string, message: string): JsonProblem {
  const line = /line (\d+) column (\d+)/.exec(message);
  if (line) return { line: Number(line[1]), column: Number(line[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? findToken(text) : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The position of the token that Chromium names without its place: every start of the string that has it is refused for
 * it, and every shorter start because it ends too early. The end of the string, if that is what is wrong.
 */
function findToken(text: string): number {
  let [before, from] = [0, text.length + 1];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (/unexpected token/i.test(problemOf(text.slice(0, middle)) ?? '')) from = middle;
    else before = middle;
  }
  return from - 1;
}

function problemOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
