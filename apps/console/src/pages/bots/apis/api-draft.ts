import type { JsonProblem } from '../../../parts/json-problem.ts';
import type { Problems } from '../../../parts/use-form-check.ts';
import type { SavedApi, SavedApiDraft } from '../data/use-apis.ts';
import type { BotVariable } from '../model/flow.ts';
import texts from './api-texts.json' with { type: 'json' };
import { findJsonProblem } from './body-rows.ts';

const t = texts.problems;

export const apiMethods = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
] as const satisfies readonly SavedApiDraft['method'][];

export const newDraft: SavedApiDraft = { name: '', method: 'POST', url: '', headers: [], body: '' };

export function draftOf({ name, method, url, headers, body }: SavedApi): SavedApiDraft {
  return { name, method, url, headers, body };
}

/** What is saved: rows of headers that were left empty are left out. */
export function savedForm(draft: SavedApiDraft): SavedApiDraft {
  return {
    ...draft,
    name: draft.name.trim(),
    url: draft.url.trim(),
    headers: draft.headers.flatMap(({ name, value }) => (name.trim() === '' ? [] : [{ name: name.trim(), value }])),
    body: draft.body.trim() === '' ? '' : draft.body,
  };
}

export function isSameApi(one: SavedApiDraft, other: SavedApiDraft): boolean {
  return JSON.stringify(savedForm(one)) === JSON.stringify(savedForm(other));
}

/** A field of the form; a header by its place. */
export type ApiField = 'name' | 'url' | 'headers' | 'body' | `header-${number}` | `value-${number}`;

/** The limits of the mock. */
const most = { string: 10_000, body: 100_000, headers: 100 } as const;

/** What of a request is too long to be saved; undefined if nothing is. */
export function lengthProblem({ url, headers, body }: SavedApiDraft): string | undefined {
  if (url.length > most.string) return t.urlLong;
  if (body.length > most.body) return t.bodyLong;
  if (headers.length > most.headers) return t.manyHeaders;
  return headers.some(({ value }) => value.length > most.string) ? t.headerLong : undefined;
}

/** What has to be changed before an API can be saved. */
export function problemsOfApi({ name, url, headers, body }: SavedApiDraft): Problems<ApiField> {
  const nameProblem = name.trim() === '' ? t.name : name.trim().length > 200 ? t.nameLong : undefined;
  const urlProblem = problemOfUrl(url.trim());
  const rows = headers.flatMap(({ name: header, value }, index) => [
    ...(header.trim() === '' && value.trim() !== '' ? [[`header-${index}`, t.headerNoName]] : []),
    ...(/^[\w!#$%&'*+.^`|~-]*$/.test(header.trim()) ? [] : [[`header-${index}`, t.headerName]]),
    ...(/[\r\n\0]/.test(value) ? [[`value-${index}`, t.headerLine]] : []),
    ...(value.length > most.string ? [[`value-${index}`, t.headerLong]] : []),
  ]);
  return {
    ...(nameProblem !== undefined && { name: nameProblem }),
    ...(urlProblem !== undefined && { url: urlProblem }),
    ...(headers.length > most.headers && { headers: t.manyHeaders }),
    ...(body.length > most.body && { body: t.bodyLong }),
    ...Object.fromEntries(rows),
  };
}

/** A variable can be any part of a URL, also its beginning. */
function problemOfUrl(url: string): string | undefined {
  if (url === '') return t.url;
  if (url.length > most.string) return t.urlLong;
  if (url.startsWith('{{')) return undefined;
  if (!/^https?:\/\//i.test(url)) return t.scheme;
  return URL.canParse(url.replaceAll(variables, 'x')) ? undefined : t.notUrl;
}

/** Where a body that is meant to be JSON is not; undefined where it is, and for any other body. */
export function problemOfBody({ headers, body }: Pick<SavedApiDraft, 'headers' | 'body'>): JsonProblem | undefined {
  const type = headers.find(({ name }) => name.trim().toLowerCase() === 'content-type')?.value;
  const isMeant = type === undefined ? /^\s*[[{]/.test(body) : /\bjson\b/i.test(type);
  return isMeant && body.trim() !== '' ? findJsonProblem(body) : undefined;
}

const variables = /\{\{\s*([^{}"\n]+?)\s*\}\}/g;

/** The answers and results that a request names, in their order. */
export function keptNamesIn({ url, headers, body }: SavedApiDraft): readonly string[] {
  const all = [url, ...headers.map(({ value }) => value), body].join('\n');
  const names = Array.from(all.matchAll(variables), ([, name = '']) => name);
  return [...new Set(names.filter((name) => /^(?:answers|results)\.\w+$/.test(name)))];
}

/** The variables of a bot, with the key, which only calls can have. */
export function variablesOfCall(known: readonly BotVariable[]): readonly BotVariable[] {
  const name = 'account.apiKey';
  return known.some((variable) => variable.name === name) ? known : [...known, { name, about: texts.keyVariable }];
}

/** A name that no other API has: the same name with a number. */
export function freeName(name: string, apis: readonly Pick<SavedApi, 'name'>[]): string {
  const taken = new Set(apis.map((api) => api.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
