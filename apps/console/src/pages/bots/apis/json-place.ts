/** A place in a text, both from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON; undefined for JSON. Chromium's own error names no place. */
export function findJsonPlace(text: string): JsonPlace | undefined {
  const at = faultOf(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const blanks = /[ \t\n\r]*/y;
const token =
  /(?<scalar>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<sign>[{}[\]:,])/y;

/** What can come next. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end' | 'nothing';

function faultOf(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    blanks.lastIndex = at;
    const start = at + (blanks.exec(text)?.[0].length ?? 0);
    if (start === text.length) return expected === 'nothing' ? undefined : start;
    token.lastIndex = start;
    const found = token.exec(text)?.groups;
    const next = found && follow(found, expected, open);
    if (next === undefined) return start;
    expected = next;
  }
}

/** What can come after a token; undefined where the token cannot be. */
function follow(
  { scalar, string, sign = '' }: Readonly<Record<string, string | undefined>>,
  expected: Expected,
  open: string[],
): Expected | undefined {
  const afterValue = () => (open.length === 0 ? 'nothing' : 'comma or end');
  if (expected.startsWith('name')) {
    if (string !== undefined) return 'colon';
    return expected === 'name or }' ? close(sign, '}', open) : undefined;
  }
  if (expected.startsWith('value')) {
    if (scalar !== undefined || string !== undefined) return afterValue();
    if (sign === ']' && expected === 'value or ]') return close(sign, ']', open);
    if (sign !== '{' && sign !== '[') return undefined;
    open.push(sign === '{' ? '}' : ']');
    return sign === '{' ? 'name or }' : 'value or ]';
  }
  if (expected === 'colon') return sign === ':' ? 'value' : undefined;
  if (expected === 'nothing') return undefined;
  if (sign === ',') return open.at(-1) === '}' ? 'name' : 'value';
  return close(sign, open.at(-1), open);
}

function close(sign: string, wanted: string | undefined, open: string[]): Expected | undefined {
  if (sign === '' || sign !== wanted) return undefined;
  open.pop();
  return open.length === 0 ? 'nothing' : 'comma or end';
}
