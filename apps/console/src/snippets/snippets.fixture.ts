import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createMock, type JournalEntry } from '@doubletick-kit/mock-server';
import type { OperationDescription } from '../operations/operation.ts';
import { operations } from '../operations/operations.fixture.ts';
import { type FormValue, valueOfExample } from '../pages/reference/form/form-value.ts';
import { type FormRequest, requestOf } from '../pages/reference/form/request-of.ts';
import { type Language, writeSnippet } from './write-snippets.ts';

/** What a person entered into the form of an operation. */
export interface Entered {
  readonly name: string;
  readonly operation: OperationDescription;
  readonly value: FormValue;
  /** Whether the types of our client allow it: it has no property that the document does not know. */
  readonly isDocumented: boolean;
}

/** Each documented example of each operation, and what is hard to quote. */
export function allEntered(): Entered[] {
  const examples = operations.flatMap((operation) =>
    (operation.body?.examples ?? [undefined]).map((example) => ({
      name: `${operation.id} ${example?.name ?? ''}`,
      operation,
      value: valueOfExample(operation, example),
      isDocumented: true,
    })),
  );
  return [...examples, ...nastyEntered()];
}

const nasty = [
  `it's "quoted" and 'again'`,
  'line one\nline two\r\n\ttabbed',
  'नमस्ते 👋 \u202e é \u2028 \u007f',
  '$(touch pwned) `id` $HOME %HOME% !!',
  'back\\slash \\n \\" \\',
  '100 % %41 %s %(a)s {0} {a}',
  '# ; | & > < ( ) * ? [a-z] ~',
  '@file',
  ' ',
];

function nastyEntered(): Entered[] {
  const enter = (id: string, changes: Partial<FormValue>, isDocumented = true): Entered => {
    const operation = operationOf(id);
    const name = `${id} with ${JSON.stringify(changes)}`;
    return { name, operation, value: { ...valueOfExample(operation), ...changes }, isDocumented };
  };
  const text = 'sendWhatsappTextMessage';
  const longName = new File(['x\r\n\0y'], 'preis liste é 👋.pdf', { type: 'application/pdf' });
  return [
    ...nasty.flatMap((value) => [
      enter(text, { body: { to: value, content: { text: value } } }),
      enter(text, { body: { [value]: [value, { [value]: null }] } }, false),
      enter('editWebhook', { path: { webhookId: value } }),
      enter('getTeamMemberDetails', { query: { agentNumber: value } }),
      enter('updateChannelDetails', { mediaType: 'multipart/form-data', body: { about: value }, files: {} }),
    ]),
    enter(text, { json: '{ "a": 12345678901234567890, "b": [1.50, true, null, [], {}], "c": "" }' }, false),
    enter(text, { json: '{ "a": { "__proto__": 1, "class": 2, "é": 3, "2": 4, "to-whom": 5 } }' }, false),
    enter(text, { json: '[1, "two"]' }, false),
    enter('uploadMedia', { files: { file: longName } }),
  ];
}

function operationOf(id: string): OperationDescription {
  const operation = operations.find((one) => one.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return operation;
}

/** A mock that listens, and a folder with the files that the snippets send. */
export async function setup(cases: readonly Entered[]) {
  const folder = new URL(`../../.reports/snippets-${randomUUID()}/`, import.meta.url).pathname;
  await mkdir(folder, { recursive: true });
  for (const { value } of cases) {
    for (const file of Object.values(value.files)) await writeFile(folder + file.name, await file.bytes());
  }
  const mock = createMock({ conformity: 'count' });
  const { url: baseUrl } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const key = 'key_snippet001';
  return {
    folder,
    write: async (language: Language, { operation, value }: Entered) =>
      (await writeSnippet(language, { operation, value, baseUrl, key })).copied,
    requestOf: ({ operation, value }: Entered) => requestOf(operation, value, { baseUrl, key }),
    /** The requests that came with the key, in their order. */
    arrived: () => mock.world(key).journal(),
    async [Symbol.asyncDispose]() {
      await mock[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a request says, whatever its spelling is: the place of a space in JSON, or the boundary of a form. */
export interface Meaning {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly string[])[];
  readonly type: string | null;
  readonly body: unknown;
}

export async function meaningOf(request: FormRequest): Promise<Meaning> {
  const { method, url, headers, body } = request;
  const form = body instanceof FormData ? await readForm(body) : undefined;
  return {
    method,
    ...addressOf(url),
    type: form ? 'multipart/form-data' : (headers['Content-Type'] ?? null),
    body: form ?? read(body),
  };
}

export async function meaningOfEntry({ method, path, request }: JournalEntry): Promise<Meaning> {
  const type = request?.headers['content-type'];
  const body = request?.body === '' ? undefined : request?.body;
  const isForm = type?.startsWith('multipart/form-data') ?? false;
  const form = isForm
    ? await new Response(body ?? '', { headers: { 'content-type': type ?? '' } }).formData()
    : undefined;
  return {
    method,
    ...addressOf(`http://127.0.0.1${path}`),
    type: type?.split(';')[0] ?? null,
    body: form ? await readForm(form) : read(body),
  };
}

function addressOf(url: string): Pick<Meaning, 'path' | 'query'> {
  const { pathname, searchParams } = new URL(url);
  return { path: decodeURIComponent(pathname), query: [...searchParams] };
}

function read(body: FormRequest['body']): unknown {
  if (typeof body !== 'string') return null;
  // A whole number as it is written, since two numbers of 20 digits may be the same one in JavaScript.
  const exact = body.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    /^-?\d+$/.test(token) ? `"number ${token}"` : token,
  );
  try {
    return JSON.parse(exact);
  } catch {
    return body;
  }
}

async function readForm(form: FormData): Promise<unknown> {
  const fields = [...form].map(async ([name, value]) =>
    // A form is sent with CRLF.
    typeof value === 'string'
      ? [name, value.replace(/\r?\n/g, '\r\n')]
      : [name, value.name, value.type, await value.text()],
  );
  return Promise.all(fields);
}
