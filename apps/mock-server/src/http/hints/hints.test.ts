import { operations } from '@doubletick-kit/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';
import { hintsOf } from './hints-of.ts';

const key = demo.keys.full;
const assignment = {
  customerPhoneNumber: demo.customers.assigned.phone,
  assignedUserPhoneNumber: demo.agents.lead.phone,
};

async function ask(target: string, body?: unknown, headers: Record<string, string> = {}) {
  const mock = createMock();
  const [method = '', path = ''] = target.split(' ');
  const isForm = body instanceof FormData;
  const response = await mock.fetch(`http://mock${path}`, {
    method,
    headers: { authorization: key, ...(isForm ? {} : { 'content-type': 'application/json' }), ...headers },
    body: isForm ? body : (JSON.stringify(body) ?? null),
  });
  const hint = response.headers.get('x-mock-hint');
  expect(mock.world().journal()[0]?.hint ?? null).toBe(hint);
  return { status: response.status, hint };
}

const assign = 'POST /team-member/assign';
const text = { from: demo.wabaNumbers.support, to: demo.customers.unassigned.phone };

it.each<[target: string, body: unknown, status: number, hint: string | null]>([
  [assign, assignment, 200, null],
  [assign, { ...assignment, reassign: true }, 200, null],
  [assign, { ...assignment, reasign: true }, 200, 'unknown field reasign, did you mean reassign?'],
  [assign, { ...assignment, Reassign: true }, 200, 'unknown field Reassign, did you mean reassign?'],
  [assign, { ...assignment, waba_number: '1' }, 200, 'unknown field waba_number, did you mean wabaNumber?'],
  [assign, { ...assignment, note: 'x' }, 200, 'unknown field note'],
  [
    assign,
    { customerPhoneNumber: '919999999921', assignedUserPhonenumber: '1', asigned: 1 },
    400,
    'unknown field assignedUserPhonenumber, did you mean assignedUserPhoneNumber?; unknown field asigned',
  ],
  [
    'POST /whatsapp/message/text',
    { ...text, content: { txt: 'Hi' } },
    400,
    'unknown field content.txt, did you mean content.text?',
  ],
  [
    'POST /whatsapp/message/text',
    { ...text, content: { text: 'Hi', previewurl: true } },
    201,
    'unknown field content.previewurl, did you mean content.previewUrl?',
  ],
  [
    'POST /whatsapp/message/template',
    {
      messages: [
        { ...text, content: { templatName: 'x' } },
        { ...text, content: { templatName: 'y' } },
      ],
    },
    400,
    'unknown field messages[].content.templatName, did you mean messages[].content.templateName?',
  ],
  ['GET /chats?limt=1', undefined, 200, 'unknown query parameter limt, did you mean limit?'],
  ['GET /chats?limit=1&limt=1&limt=2', undefined, 200, 'unknown query parameter limt, did you mean limit?'],
  ['GET /team?x=1', undefined, 200, 'unknown query parameter x'],
  ['GET /chats?limit=1', undefined, 200, null],
])('says what is not known in %s %j', async (target, body, status, hint) => {
  const answer = await ask(target, body);
  expect(answer.hint).toBe(hint);
  expect(answer.status).toBe(status);
});

it.each([
  ['Authorisation', null, 'unknown header authorisation, did you mean authorization?'],
  ['x-api-key', null, 'the header x-api-key is not read, did you mean authorization?'],
  ['X-DoubleTick-Api-Key', null, 'the header x-doubletick-api-key is not read, did you mean authorization?'],
  ['content-typ', key, 'unknown header content-typ, did you mean content-type?'],
  ['prefr', key, 'unknown header prefr, did you mean prefer?'],
  ['accept-encoding', key, null],
  ['referer', key, null],
  ['content-range', key, null],
  ['user-agent', key, null],
  ['x-request-id', key, null],
])('says that the header %s is not read', async (name, authorization, hint) => {
  const mock = createMock();
  const headers = { [name]: 'value', ...(authorization === null ? {} : { authorization }) };
  const response = await mock.fetch('http://mock/team', { headers });
  const shown = response.headers.get('x-mock-hint');
  if (hint === null) expect(shown).toBeNull();
  else expect(shown).toContain(hint);
  expect(shown ?? '').not.toContain('value');
});

it.each([
  [demo.agents.member.phone, undefined, 200, 'the chat kept its assignee, send reassign true to replace it'],
  [demo.agents.member.phone, false, 200, 'the chat kept its assignee, send reassign true to replace it'],
  [demo.agents.member.phone, true, 200, null],
  [`+${demo.agents.lead.phone}`, undefined, 200, null],
  ['919999999999', undefined, 422, expect.stringContaining('this world has the team members')],
])(
  'says when a chat keeps its assignee: %s with reassign %s',
  async (assignedUserPhoneNumber, reassign, status, hint) => {
    expect(await ask(assign, { ...assignment, assignedUserPhoneNumber, reassign })).toEqual({ status, hint });
  },
);

it('says what is not known in a form', async () => {
  const form = new FormData();
  form.append('file', new File(['a'], 'a.txt', { type: 'text/plain' }));
  expect(await ask('POST /media/upload', form)).toEqual({ status: 201, hint: null });
  form.append('fil', 'x');
  expect(await ask('POST /media/upload', form)).toEqual({ status: 201, hint: 'unknown field fil, did you mean file?' });
});

it.each([
  '919999999921',
  '+91 99999 99921',
  key,
  'my secret text',
  'é',
  'a\r\nx-evil: 1',
  'a'.repeat(65),
  '',
  '__proto__',
])('shows no name that may be a value: %j', async (name) => {
  const { hint } = await ask(assign, JSON.parse(`{${JSON.stringify(name)}:1}`));
  expect(hint).toBe('unknown field, whose name is not shown');
});

it('lists four hints at most', async () => {
  const fields = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, 1]));
  expect((await ask(assign, { ...assignment, ...fields })).hint).toBe(
    'unknown field a; unknown field b; unknown field c; unknown field d; and 2 more',
  );
});

it('writes headers that every client can read, whatever is sent', () => {
  const ids = Object.values(operations).map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.jsonValue(), fc.webQueryParameters(), (id, body, search) => {
      const rawHeaders = () => [];
      const request = { search: `?${search}`, rawHeaders } as unknown as Parameters<typeof hintsOf>[0]['request']; // all that is read
      const hint = hintsOf({ id, request, input: { body }, answer: { status: 200 } });
      expect(hint ?? '').toMatch(/^[ -~]{0,1000}$/);
    }),
  );
});
