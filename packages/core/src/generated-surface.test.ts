import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Resources } from './generated/client.ts';
import type {
  Assignee,
  AssignInput,
  ChannelUpdateInput,
  ChatPage,
  MessageSendTextInput,
  NoteCreateInput,
  Schema,
} from './generated/index.ts';
import type { OperationId } from './generated/operation-id.ts';
import { rateLimits } from './generated/rate-limits.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { OperationSpec } from './kernel/operation-spec.ts';
import { Pages } from './kernel/pages.ts';
import { PendingRequest } from './kernel/pending-request.ts';

interface Sent {
  operation: OperationSpec;
  input: object | undefined;
}

/** A client that records what it would send, and never gets a response. */
function setup() {
  const sent: Sent[] = [];
  const send = <Result>(operation: OperationSpec, input: object | undefined) => {
    sent.push({ operation, input });
    return new PendingRequest<Result>(new Promise(() => undefined));
  };
  const kernel: Kernel = {
    send,
    pages<Item, Page>(operation: OperationSpec, input: object | undefined) {
      send(operation, input);
      return new Pages<Item, Page>({ operation, input: {}, fetchPage: () => send(operation, input) });
    },
  };
  class Client extends Resources {
    constructor() {
      super(kernel);
    }
  }
  return { client: new Client(), sent };
}

interface DocumentedOperation {
  operationId: OperationId;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, unknown> };
  'x-sdk': { resource: string; method: string };
  'x-safety': string;
  'x-rate-limit'?: object[];
  'x-pagination'?: { items: string; cursors?: Record<string, string>; hasMore?: string; page?: string };
}

interface Documented {
  paths: Record<string, Record<string, DocumentedOperation>>;
}

async function readDocument() {
  const file = new URL('../../../openapi/dist/doubletick.json', import.meta.url);
  const document: Documented = JSON.parse(await readFile(file, 'utf8'));
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
  );
}

/** The methods of every resource, named as a user calls them: `teamMembers.assign`. */
function methodsOf(client: Resources): Map<string, (input: object) => unknown> {
  const resources = Object.entries(client).map(([resource, value]): [string, object] => [resource, value]);
  return new Map(
    resources.flatMap(([resource, value]) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(value))
        .filter((name) => name !== 'constructor')
        .map((name): [string, (input: object) => unknown] => [
          `${resource}.${name}`,
          (input) => Reflect.get(value, name).call(value, input),
        ]),
    ),
  );
}

/** What each method of the client would send, by operation id. */
async function sentByAll() {
  const operations = await readDocument();
  const { client, sent } = setup();
  const methods = methodsOf(client);
  const specs = operations.map(({ operationId, 'x-sdk': sdk }): [string, OperationSpec | undefined] => {
    methods.get(`${sdk.resource}.${sdk.method}`)?.({});
    return [operationId, sent.pop()?.operation];
  });
  return { operations, methods, specs: new Map(specs) };
}

describe('the generated surface', () => {
  it('has one method for each of the 95 operations, and each sends its own', async () => {
    const { operations, methods, specs } = await sentByAll();
    expect(operations).toHaveLength(95);
    expect(methods.size).toBe(95);
    for (const { operationId, method, path, 'x-safety': safety } of operations) {
      expect(specs.get(operationId)).toMatchObject({ id: operationId, method, path, safety });
    }
  });

  it('knows of every operation the parameters, body and pages that the description has', async () => {
    const { operations, specs } = await sentByAll();
    for (const { operationId, parameters = [], requestBody, ...described } of operations) {
      const { query, body, pagination } = specs.get(operationId) ?? {};
      const names = parameters.flatMap((parameter) => (parameter.in === 'query' ? [parameter.name] : []));
      const kinds = Object.keys(requestBody?.content ?? {}).map((type) => (type.endsWith('json') ? 'json' : 'form'));
      const { items, cursors, hasMore, page } = described['x-pagination'] ?? {};
      expect(Object.keys(query ?? {})).toEqual(names);
      expect(body).toBe(kinds.length > 0 ? kinds.join('-or-') : undefined);
      expect(pagination).toEqual(items === undefined ? undefined : { items, cursors, hasMore, page });
    }
  });

  it('has the limits of every operation for the rate limiter', async () => {
    const operations = await readDocument();
    const limited = operations.filter((operation) => operation['x-rate-limit']);
    expect(Object.keys(rateLimits)).toEqual(limited.map(({ operationId }) => operationId));
    for (const operation of limited) {
      expect(rateLimits[operation.operationId]).toMatchObject(operation['x-rate-limit'] ?? []);
    }
  });

  it('sends an input as it is, and an empty one where nothing is required', () => {
    const { client, sent } = setup();
    client.chats.list();
    client.notes.get({ id: 'note' });
    client.team.list();
    expect(sent.map(({ operation, input }) => [operation.id, input])).toEqual([
      ['getChatList', {}],
      ['getNote', { id: 'note' }],
      ['getTeam', undefined],
    ]);
  });

  it('compiles only with inputs and options that exist', () => {
    expect(compiles).toBeTypeOf('function');
  });

  it('knows where each kind of message carries the id that the caller chose', async () => {
    const { specs } = await sentByAll();
    const pointers = [...specs].flatMap(([id, spec]) => (spec?.messageId ? [[id, spec.messageId]] : []));
    const batches = pointers.filter(([, pointer]) => pointer === '/messages/*/messageId');
    expect(batches).toEqual([['sendWhatsappTemplateMessages', '/messages/*/messageId']]);
    expect(pointers).toHaveLength(13);
  });

  it('knows the upload and how large its file may be', async () => {
    const { specs } = await sentByAll();
    const uploads = [...specs].flatMap(([id, spec]) => (spec?.upload ? [[id, spec.upload]] : []));
    expect(uploads).toEqual([['uploadMedia', { field: 'file', maxBytes: 16 * 1024 * 1024 }]]);
  });
});

const from = '+919999999901';
const to = '+919999999921';
const assignedUserPhoneNumber = '+919999999912';
const content = { text: 'Hello' };

/** Never run: what a caller may write, and what the compiler refuses. */
function compiles({ teamMembers, messages, notes, channels, chats, quickReplies, ...rest }: Resources) {
  const { team, webhooks, media } = rest;
  // A typo in a body, in an object inside it, in a query, and in an option.
  // @ts-expect-error
  teamMembers.logout({ userPhoneNumber: to, userPhone: to });
  // @ts-expect-error
  teamMembers.assign({ customerPhoneNumber: to, assignedUserPhoneNumber, reasign: true });
  // @ts-expect-error
  messages.sendText({ to, from, content: { text: 'Hello', txt: 'Hello' } });
  // @ts-expect-error
  messages.sendTemplate({ messages: [{ to, content: { templateName: 'a', language: 'en' }, fron: from }] });
  // @ts-expect-error
  chats.list({ limt: 10 });
  // @ts-expect-error
  notes.list({ groupId: 'grp_1', lastNoteID: 'note' });
  // @ts-expect-error
  quickReplies.get({ shortcut: 'welcome', shortCut: 'welcome' });

  // A typo in a body that is one of several variants, each of which is complete without it.
  // @ts-expect-error
  messages.sendText({ to, from, content, messageID: 'mine' });
  // @ts-expect-error
  messages.sendText({ groupId: 'grp_1', from, content, replyToMessageID: 'wamid' });
  // @ts-expect-error
  channels.update({ integrationId: 'intg_1', about: 'Help', abuot: 'Help' });
  // @ts-expect-error
  channels.update({ integrationId: 'intg_1', logo: new Blob([]), abuot: 'Help' });
  // @ts-expect-error
  notes.create({ note: 'Hello', from, to, fron: from });

  // @ts-expect-error the options of a list have no progress
  chats.list({}, { onProgress: () => undefined });
  // @ts-expect-error
  media.upload({ file: new Blob([]), filename: 'a.png' });
  // @ts-expect-error
  media.upload({ file: new ReadableStream<string>(), fileName: 'a.png' });
  // @ts-expect-error
  chats.list({}, { timeout: 1_000 });
  // @ts-expect-error
  team.list({ retry: 1 });

  // Something required is missing.
  // @ts-expect-error
  teamMembers.logout({});
  // @ts-expect-error
  teamMembers.unassign();
  // @ts-expect-error
  notes.get();
  // @ts-expect-error
  webhooks.delete({});
  // @ts-expect-error
  quickReplies.update({ shortcut: 'welcome', rawMessage: { messageType: 'text', text: 'Hello' } });

  // Neither or both of what excludes the other.
  // @ts-expect-error
  teamMembers.assign({ assignedUserPhoneNumber });
  // @ts-expect-error
  teamMembers.assign({ assignedUserPhoneNumber, customerPhoneNumber: to, groupId: 'grp_1' });
  // @ts-expect-error
  messages.sendText({ from, content });
  // @ts-expect-error
  messages.sendText({ from, to, groupId: 'grp_1', content });
  // @ts-expect-error
  messages.sendTemplate({ messages: [{ to, groupId: 'grp_1', content: { templateName: 'a', language: 'en' } }] });
  // @ts-expect-error
  channels.update({ integrationId: 'intg_1', logo: new Blob([]), logoUrl: 'https://acme.example/logo.png' });
  // @ts-expect-error
  notes.create({ note: 'Hello', from });
  // @ts-expect-error
  team.changeRole({ memberPhoneNumber: to });

  // What is meant compiles, and answers what is documented.
  const assign: AssignInput = { groupId: 'grp_1', assignedUserPhoneNumber, reassign: true };
  const text: MessageSendTextInput = { from, groupId: 'grp_1', content };
  const note: NoteCreateInput = { note: 'Hello', from, to };
  const logo: ChannelUpdateInput = { integrationId: 'intg_1', logo: new Blob([]), about: 'Help' };
  const assignee: PendingRequest<Assignee> = teamMembers.assign(assign, { timeoutMs: 1_000 });
  const page: Pages<Schema<'Chat'>, ChatPage> = chats.list({ limit: 10 });
  const numbers = channels.list({ wabaNumber: [from] });
  const renamed = quickReplies.update({
    shortcut: 'welcome',
    newShortcut: '/hello',
    rawMessage: { messageType: 'text', text: 'Hello' },
  });
  const template = messages.sendTemplate({ messages: [{ to, content: { templateName: 'a', language: 'en' } }] });
  const uploaded = media.upload(
    { file: new Uint8Array(1), fileName: 'a.png', contentType: 'image/png' },
    { onProgress: ({ sentBytes, totalBytes }) => sentBytes / totalBytes },
  );
  const others = [messages.sendText(text), notes.create(note), channels.update(logo), numbers, renamed, template];
  return [assignee, page, uploaded, ...others];
}
