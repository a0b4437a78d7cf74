import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import openapi from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { demo } from '../world/seed/demo.ts';
import { setupCheckedMock } from './checked-mock.fixture.ts';

const { customers, customFields, templates, wabaNumbers } = demo;
const { support } = wabaNumbers;

type Json = Record<string, unknown>;

/** The JSON body of the document's own example. */
function exampleOf(id: OperationId): Json {
  const { method, path } = operations[id];
  const paths = openapi.paths as unknown as Record<string, Record<string, { requestBody?: { content: Json } }>>;
  const content = paths[path]?.[method.toLowerCase()]?.requestBody?.content['application/json'] as {
    example?: Json;
    examples?: Record<string, { value: Json }>;
  };
  return structuredClone(content.example ?? Object.values(content.examples ?? {})[0]?.value ?? {});
}

const all = Object.values<Operation>(operations);
const isTo = (place: string) => place.endsWith('/to');
const sending = all
  .filter(({ audit }) => audit.class === 'send' && audit.recipients.some(isTo))
  .map(({ id, audit }) => ({ id: id as OperationId, isBatch: audit.cost !== undefined }));
const notPhones = ['', ' ', '1', '12345', 'not a number', '+91 abc 99999', '0199999999', '9'.repeat(16), '+'];

function withTo(id: OperationId, to: unknown): Json {
  const example = exampleOf(id);
  const messages = example.messages as Json[] | undefined;
  if (!messages) return { ...example, to, groupId: undefined };
  return { ...example, messages: messages.map((message, index) => (index === 1 ? { ...message, to } : message)) };
}

it.each(sending)('$id answers 422 to a recipient that cannot be a phone number', async ({ id, isBatch }) => {
  const { send } = setupCheckedMock();
  const message = `${isBatch ? 'messages.1.to' : 'to'} must be a valid phone number`;
  for (const to of notPhones) {
    const { status, body } = await send(id, { body: withTo(id, to) });
    expect({ to, status, body }).toEqual({
      to,
      status: 422,
      body: { statusCode: 422, message, error: 'Unprocessable Entity' },
    });
  }
});

it.each(sending)('$id answers 400 if the recipient is not a string, or if more is wrong', async ({ id }) => {
  const { send } = setupCheckedMock();
  expect((await send(id, { body: withTo(id, 919999999921) })).status).toBe(400);
  expect((await send(id, { body: { ...withTo(id, '1'), from: 7, messages: [{ to: '1' }] } })).status).toBe(400);
});

it('covers the operations that send messages and those that start calls', () => {
  expect(sending.length).toBeGreaterThan(16);
});

it.each([
  ['a line break', 'Ravi\nKumar'],
  ['a carriage return', 'Ravi\rKumar'],
  ['a tab', 'Ravi\tKumar'],
  ['five blanks', 'Ravi     Kumar'],
  ['nothing', ''],
  ['only blanks', '  '],
])('fails a template whose variable has %s, in every operation that sends one', async (_, bad) => {
  const reason = expect.stringMatching(
    /^Param(?:eter of type text is missing text value| text cannot have new-line\/tab)/,
  );
  const { send } = setupCheckedMock();
  const header = { type: 'IMAGE', mediaUrl: 'https://acme.example/a.png' };
  const parts = (placeholders: unknown[], parameter: string) => ({
    header,
    body: { placeholders },
    buttons: [{ type: 'URL', parameter }],
  });
  const content = (templateData: object) => ({
    templateName: templates.orderConfirmation.name,
    language: 'en',
    templateData,
  });
  const good = { from: support, to: customers.unassigned.phone, content: content(parts(['Ravi', '42'], '42')) };
  const variants: [OperationId, object][] = [
    ['sendWhatsappTemplateMessages', parts([bad, '42'], '42')],
    ['sendWhatsappTemplateMessages', parts(['Ravi', '42'], bad)],
    ['sendWhatsappTemplateMessagesV2', parts([{ name: bad }, { order: '42' }], '42')],
    ['sendWhatsappTemplateMessagesV2', parts([{ name: 'Ravi' }, { order: '42' }], bad)],
  ];
  for (const [id, templateData] of variants) {
    const isNamed = id === 'sendWhatsappTemplateMessagesV2';
    const rest = isNamed ? { ...good, content: content(parts([{ name: 'Ravi' }, { order: '42' }], '42')) } : good;
    const { status, body } = await send(id, {
      body: { messages: [{ ...good, content: content(templateData) }, rest] },
    });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { messages: [{ status: 'FAILED', errorMessage: reason }, { status: 'SENT' }] },
    });
  }
  const broadcast = content(parts([bad, '42'], '42'));
  const { body } = await send('sendBroadcastMessage', {
    body: { groupName: demo.broadcastGroups.offers.name, from: support, content: broadcast },
  });
  expect(body).toMatchObject({ status: 'FAILED', errorMessage: reason });
});

it.each(['sendWhatsappTemplateMessages', 'sendWhatsappTemplateMessagesV2'] as const)(
  'fails a template from a number to itself by %s',
  async (id) => {
    const content = { templateName: templates.plain.name, language: 'en' };
    const message = { from: support, to: `+${support}`, content };
    const { body } = await setupCheckedMock().send(id, { body: { messages: [message] } });
    expect(body).toEqual({ messages: [{ status: 'FAILED', errorMessage: 'A WABA number cannot send to itself' }] });
  },
);

it.each([
  ['latitude', 91],
  ['latitude', -90.0001],
  ['longitude', 181],
  ['longitude', -180.5],
])('refuses the %s %d wherever a place is sent', async (name, value) => {
  const { send } = setupCheckedMock();
  const place = { latitude: 90, longitude: -180, [name]: value };
  const ends = { from: support, to: customers.unassigned.phone };
  const templateData = { header: { type: 'LOCATION', ...place } };
  const content = { templateName: templates.place.name, language: 'en', templateData };
  const requests: [OperationId, Json][] = [
    ['sendWhatsappLocationMessage', { ...ends, content: place }],
    ['sendWhatsappTemplateMessages', { messages: [{ ...ends, content }] }],
    ['sendBroadcastMessage', { groupName: demo.broadcastGroups.offers.name, from: support, content }],
  ];
  for (const [id, body] of requests)
    expect({ id, status: (await send(id, { body })).status }).toEqual({ id, status: 400 });
});

const noDates = ['2026-13-45', '2026-02-30', '2025-02-29', '2026-00-10', '2026-01-00'];

/** Query parameters that take dates, by how they are written. */
const dated = all.flatMap(({ id, parameters }) =>
  parameters
    .filter(({ name }) => /date|timestamp/i.test(name) && name !== 'nextChatTimestamp')
    .map(({ name }) => ({ id: id as OperationId, name })),
);

const rest: Partial<Record<OperationId, string>> = {
  getChatMessages: `wabaNumber=${support}&customerNumber=${customers.unassigned.phone}`,
  listNotes: `from=${support}&to=${customers.unassigned.phone}&lastNoteId=${demo.notes.older}`,
  listWhatsappGroups: `wabaNumber=${support}`,
  getWhatsappGroupParticipants: `groupId=${demo.whatsappGroup.id}`,
  getChatAiSummary: `wabaNumber=${support}&customerNumber=${customers.unassigned.phone}`,
  getWaGroupAiSummary: `groupId=${demo.whatsappGroup.id}`,
};

it.each(dated)('$id refuses a day that does not exist as $name', async ({ id, name }) => {
  const { send } = setupCheckedMock();
  const isDayFirst = id === 'getChatMessages';
  const isSummary = /Summary/.test(id);
  const [from, to] = ['startDate', 'endDate'].map((one) => (isSummary && one !== name ? `&${one}=2001-09-05` : ''));
  for (const date of noDates) {
    const dayFirst = date.split('-').reverse().join('-');
    const spellings = isDayFirst
      ? [dayFirst]
      : isSummary
        ? [date]
        : [date, `${date}T00:00:00Z`, `${date}T00:00:00.000Z`];
    for (const spelling of spellings) {
      const { status } = await send(id, { search: `?${rest[id] ?? ''}&${name}=${spelling}${from}${to}` });
      expect({ spelling, status }).toEqual({ spelling, status: 400 });
    }
  }
});

it.each(['startDate', 'endDate'])('refuses a day that does not exist as %s of an export', async (name) => {
  const { send } = setupCheckedMock();
  for (const date of noDates) {
    const days = { startDate: '01-01-2026', endDate: '31-12-2026', [name]: date.split('-').reverse().join('-') };
    const body = { wabaNumber: support, customerPhoneNumber: customers.unassigned.phone, includeMedia: false, ...days };
    expect((await send('exportChats', { body })).status).toBe(400);
  }
});

it('takes only dates that exist for a custom field of dates', async () => {
  const { send } = setupCheckedMock();
  const { phone } = customers.unassigned;
  const dayFirst = noDates.map((date) => date.split('-').reverse().join('/'));
  const bad = [...noDates, ...noDates.map((date) => `${date}T09:16:18.000Z`), ...dayFirst, 'soon', '2026-01-01T25:00'];
  const good = ['2026-12-31', '2024-02-29', '2025-01-21T09:16:18.000Z', '31-12-2026', '31/12/2026', '2026-01-01 09:00'];
  const set = async (value: string) => {
    const field = { name: customFields.renewalDate, value };
    const ofCustomer = await send('assignCustomerTagsAndCustomFields', { body: { phone, customFields: [field] } });
    const ofGroup = await send('assignWaGroupTagsAndCustomFields', {
      body: { groupId: demo.whatsappGroup.id, customFields: [field] },
    });
    return [ofCustomer.body.customFields, ofGroup.body.customFields];
  };
  const added = { added: [customFields.renewalDate], errored: [] };
  for (const value of good) expect(await set(value)).toEqual([added, added]);
  const errored = { added: [], errored: [{ customField: customFields.renewalDate, error: 'Field takes a date' }] };
  for (const value of bad) expect(await set(value)).toEqual([errored, errored]);
});

it('reads a message id in capital or small letters as the same id', async () => {
  const { mock, send } = setupCheckedMock();
  const id = 'abcdef00-0000-4000-8000-00000000000f';
  const spellings = [id, id.toUpperCase()];
  const from = support;
  const { phone: to } = customers.unassigned;
  const text = (messageId: string) =>
    send('sendWhatsappTextMessage', { body: { from, to, messageId, content: { text: 'Hello' } } });
  expect(await text(id.toUpperCase())).toMatchObject({ status: 201, body: { messageId: id } });
  for (const spelling of spellings) {
    expect(await text(spelling)).toMatchObject({
      status: 422,
      body: { message: 'messageId belongs to another message' },
    });
    expect(await send('getMessageStatus', { search: `?messageId=${spelling}` })).toMatchObject({
      status: 200,
      body: { messageId: id },
    });
    const content = { templateName: templates.plain.name, language: 'en' };
    const batch = await send('sendWhatsappTemplateMessages', {
      body: { messages: [{ from, to, messageId: spelling, content }] },
    });
    expect(batch.body).toMatchObject({ messages: [{ status: 'FAILED' }] });
    const reply = await mock.fetch('http://mock/__mock/worlds/demo/inbound', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: to, to: from, repliesTo: spelling, content: { type: 'TEXT', text: 'Hi' } }),
    });
    expect(reply.status).toBe(201);
    expect(mock.world().state().messages.at(-1)).toMatchObject({ repliesTo: id });
  }
});
