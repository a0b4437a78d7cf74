import { type JsonProblem, jsonProblem } from '../../../parts/json-problem.ts';

/** A parameter of a JSON body. */
export interface BodyRow {
  readonly name: string;
  /** A string as it is; anything else as JSON, which can be a variable. */
  readonly value: string;
  readonly isString: boolean;
}

/** The parameters of a body that is a JSON object, in its order; undefined for any other body. */
export function rowsOfBody(body: string): readonly BodyRow[] | undefined {
  const masked = maskVariables(body);
  if (!masked.trimStart().startsWith('{') || !isJson(masked)) return undefined;
  const rows: BodyRow[] = [];
  for (const { nameAt, from, to } of members(masked)) {
    const source = body.slice(from, to).trim();
    const isString = source.startsWith('"');
    const name: unknown = JSON.parse(nameAt);
    rows.push({ name: String(name), value: isString ? String(JSON.parse(source)) : source, isString });
  }
  return rows;
}

/** The body with these parameters. */
export function bodyOfRows(rows: readonly BodyRow[]): string {
  if (rows.length === 0) return '{}';
  const lines = rows.map(
    ({ name, value, isString }) => `  ${JSON.stringify(name)}: ${isString ? JSON.stringify(value) : value}`,
  );
  return `{\n${lines.join(',\n')}\n}`;
}

/** A row with another value. What was a string stays one; anything else becomes one when it stops being JSON. */
export function withValue(row: BodyRow, value: string): BodyRow {
  return { ...row, value, isString: row.isString || !isJson(maskVariables(value)) };
}

/** Whether a string reads as a boolean, null, a list, an object, or a number that is too short for a phone number. */
export function canBeJson({ value, isString }: BodyRow): boolean {
  return isString && !/^\s*(?:"|\d{8,}\s*$)|\{\{/.test(value) && isJson(value);
}

/** Where a body with variables is not JSON; undefined where it is. */
export function findJsonProblem(body: string): JsonProblem | undefined {
  return jsonProblem(maskVariables(body));
}

/** A body for reading, with its numbers as they are written. */
export function prettyJson(body: string): string {
  const rows = rowsOfBody(body);
  return rows ? bodyOfRows(rows) : body;
}

/** JSON with a number in place of each variable outside of strings. Everything else stays where it is. */
function maskVariables(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|\{\{[^{}"\n]+\}\}/gs, (token) =>
    token.startsWith('"') ? token : '0'.padEnd(token.length),
  );
}

function isJson(text: string): boolean {
  return jsonProblem(text) === undefined;
}

interface Member {
  /** As it is written, in quotes. */
  readonly nameAt: string;
  readonly from: number;
  readonly to: number;
}

/** The members of an object, without what is within their values. */
function members(json: string): readonly Member[] {
  const found: Member[] = [];
  let depth = 0;
  let name: string | undefined;
  let from = 0;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs)) {
    if (depth === 1 && name !== undefined && from > 0 && (token === ',' || token === '}')) {
      found.push({ nameAt: name, from, to: index });
      name = undefined;
      from = 0;
    }
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth !== 1) continue;
    else if (token === ':') from = index + 1;
    else if (token.startsWith('"')) name ??= token;
  }
  return found;
}
