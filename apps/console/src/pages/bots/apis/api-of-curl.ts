import { CurlError, type CurlPlace, type CurlRequest, fromCurl } from '@doubletick-kit/core/curl';
import { fill } from '../../../texts.ts';
import type { SavedApiDraft } from '../data/use-apis.ts';
import { lengthProblem } from './api-draft.ts';
import texts from './api-texts.json' with { type: 'json' };
import { correctCurl } from './correct-curl.ts';

const t = texts.curl;

/** What a pasted command says. */
export type PastedCurl =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly place: CurlPlace | undefined;
      /** What to do about it. */
      readonly advice: string;
      /** The command without what other programs put into it, if it can be read then. */
      readonly corrected?: string;
    }
  | {
      readonly kind: 'understood';
      readonly api: SavedApiDraft;
      /** The operation of DoubleTick that it calls. */
      readonly operation: string | undefined;
      /** What a person may not expect. */
      readonly notes: readonly string[];
    };

/** Reads a pasted command with its key. */
export function readPastedCurl(pasted: string): PastedCurl {
  if (pasted.trim() === '') return { kind: 'empty' };
  const read = readCommand(pasted);
  if (read.kind !== 'refused') return read;
  const corrected = pasted.length > longest ? undefined : correctCurl(pasted);
  return corrected !== undefined && readCommand(corrected).kind === 'understood' ? { ...read, corrected } : read;
}

/** Far more than the longest body that a bot sends. Reading more would make the page stand still. */
const longest = 300_000;

function readCommand(pasted: string): Exclude<PastedCurl, { kind: 'empty' }> {
  if (pasted.length > longest) return refuse(t.long);
  try {
    const request = fromCurl(pasted, { withKey: true });
    const api = apiOfCurl(request);
    if (typeof api === 'string') return refuse(api);
    return { kind: 'understood', api, operation: request.operation, notes: notesOn(request, pasted) };
  } catch (error) {
    if (!(error instanceof CurlError)) throw error;
    const advice = /\bcurl(?:\.exe)?\s/i.test(pasted) ? t.fix : t.otherTool;
    return { kind: 'refused', reason: error.message, place: error.place, advice };
  }
}

function refuse(reason: string): PastedCurl & { kind: 'refused' } {
  return { kind: 'refused', reason, place: undefined, advice: t.fix };
}

/** The API that sends what a command sends; or why a bot cannot send it. */
function apiOfCurl({ operation, method, url, headers, content = '' }: CurlRequest): SavedApiDraft | string {
  const known = methods.find((one) => one === method);
  if (known === undefined) {
    const upper = methods.find((one) => one === method.toUpperCase());
    return upper === undefined ? fill(t.method, { method }) : fill(t.methodCase, { method, upper });
  }
  if (typeof content !== 'string') return t.form;
  const api: SavedApiDraft = {
    name: operation === undefined ? nameOfUrl(known, url) : titleOf(operation),
    method: known,
    url: withVariables(url),
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: content,
  };
  return lengthProblem(api) ?? api;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies readonly SavedApiDraft['method'][];

/** `assignTeamMemberToChat` as people write it: "Assign Team Member to Chat". */
export function titleOf(operation: string): string {
  const words = operation.match(/[A-Z]?[a-z\d]+|[A-Z]+(?![a-z])/g) ?? [];
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && small.has(lower)) return lower;
      return lower === 'whatsapp' ? 'WhatsApp' : lower.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}

const small: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

function nameOfUrl(method: string, url: string): string {
  const { host, pathname } = new URL(url);
  return `${method} ${host}${pathname === '/' ? '' : pathname}`.slice(0, 80);
}

/** A command writes the braces of a variable in a URL percent-encoded. */
function withVariables(url: string): string {
  return url.replaceAll(
    /%7B%7B((?:account|answers|chat|customer|message|results|webhook)\.[\w.%-]+?)%7D%7D/gi,
    (_, name: string) => `{{${decode(name)}}}`,
  );
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function notesOn({ method, content }: CurlRequest, pasted: string): readonly string[] {
  return [
    ...(method === 'GET' && content !== undefined ? [t.getBody] : []),
    ...(/^[“”„‘’‚]|[“”„‘’‚]$/.test(typeof content === 'string' ? content.trim() : '') ? [t.quotes] : []),
    ...(/(?:^|\s)(?:-b|--cookie)\s|['"]cookie:/i.test(pasted) ? [t.cookies] : []),
  ];
}
