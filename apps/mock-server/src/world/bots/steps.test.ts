import { expect, it } from 'vitest';
import { showItem } from '../inbox/show-item.ts';
import { demo } from '../seed/demo.ts';
import type { BotMessage, BotStep } from '../tables/bots.ts';
import { ask, chain, connect, customer, keyword, send, setupBots } from './setup-bots.fixture.ts';

const { agents, tags, customFields, wabaNumbers, templates } = demo;
const start = keyword('hi');
const message = (kind: BotMessage): BotStep => ({ id: 'say', type: 'SEND_MESSAGE', message: kind });
const buttons = message({
  kind: 'BUTTONS',
  text: 'Tea or coffee?',
  buttons: [
    { id: 't', text: 'Tea' },
    { id: 'c', text: 'Coffee' },
  ],
});
const list = message({
  kind: 'LIST',
  text: 'Which shop?',
  button: 'Shops',
  items: [
    { id: 'b', text: 'Bandra' },
    { id: 'd', text: 'Dadar' },
  ],
});

/** A bot whose trigger leads to a step, and further steps. */
function setup(step: BotStep, ...linksAndSteps: readonly (string | BotStep)[]) {
  const bots = setupBots();
  const links = linksAndSteps.filter((item) => typeof item === 'string');
  const more = linksAndSteps.filter((item) => typeof item !== 'string');
  const end: BotStep = { id: 'end', type: 'END' };
  const steps = [start, step, send('one', 'One'), send('two', 'Two'), end, ...more];
  bots.publish(connect({ steps, connections: [] }, `start.next > ${step.id}`, ...links));
  return bots;
}

it.each<[kind: string, message: BotMessage, sent: object]>([
  ['a text', { kind: 'TEXT', text: 'Hi {{customer.name}}' }, { type: 'TEXT', text: `Hi ${customer.name}` }],
  [
    'a file',
    {
      kind: 'MEDIA',
      mediaType: 'DOCUMENT',
      mediaUrl: 'https://a.test/{{message.text}}.pdf',
      caption: '',
      fileName: 'a.pdf',
    },
    { type: 'DOCUMENT', text: null, mediaUrl: 'https://a.test/Hi.pdf', content: { filename: 'a.pdf' } },
  ],
  [
    'a template',
    { kind: 'TEMPLATE', templateName: templates.plain.name, language: 'en', values: [] },
    { type: 'TEMPLATE', templateId: templates.plain.id },
  ],
])('sends %s as an ordinary message of the account, and goes on', (_, kind, sent) => {
  const bots = setup(message(kind), 'say.next > end');
  bots.write('Hi');
  expect(bots.sent()).toMatchObject([{ ...sent, origin: 'USER', memberPhone: null }]);
  expect(bots.path()).toEqual(['start.next', 'say.next', 'end.null']);
  expect(bots.run()).toMatchObject({ status: 'FINISHED', reason: null, stepId: 'end', waitsFor: null });
  expect(bots.chat()).toMatchObject({ assigneePhone: null });
});

it('sends buttons and lists in the form of the API', () => {
  for (const [step, type, content] of [
    [
      buttons,
      'INTERACTIVE',
      {
        buttons: [
          { id: 't', title: 'Tea' },
          { id: 'c', title: 'Coffee' },
        ],
      },
    ],
    [
      list,
      'INTERACTIVE_LIST',
      {
        button: 'Shops',
        sections: [
          {
            rows: [
              { id: 'b', title: 'Bandra' },
              { id: 'd', title: 'Dadar' },
            ],
          },
        ],
      },
    ],
  ] as const) {
    const bots = setup(step);
    bots.write('hi');
    expect(bots.sent()).toMatchObject([{ type, content }]);
    expect(bots.run()).toMatchObject({ status: 'WAITING', waitsFor: 'REPLY', stepId: 'say' });
  }
});

const from = customer.phone;
const to = wabaNumbers.support;

it.each([
  ['a pressed button', buttons, { type: 'BUTTON', from, to, id: 'c', text: 'Coffee', payload: 'c' }, 'button:c'],
  ['a typed button', buttons, { type: 'TEXT', from, to, text: ' COFFEE ' }, 'button:c'],
  ['a chosen row', list, { type: 'LIST_REPLY', from, to, id: 'd', text: 'Dadar' }, 'item:d'],
  ['a typed row', list, { type: 'TEXT', from, to, text: 'dadar' }, 'item:d'],
  ['anything else', buttons, { type: 'TEXT', from, to, text: 'Milk' }, 'other'],
  ['a picture', list, { type: 'IMAGE', from, to, mediaUrl: 'https://a.test/a.png' }, 'other'],
] as const)('goes on by the exit of %s', (_, step, reply, exit) => {
  const bots = setup(step, `say.${exit} > one`);
  bots.write('hi');
  bots.simulate(reply);
  expect(bots.path()).toEqual(['start.next', `say.${exit}`, 'one.next']);
});

it('keeps waiting for a choice where nothing else is connected', () => {
  const bots = setup(buttons, 'say.button:t > one');
  bots.write('hi');
  bots.write('Milk');
  expect(bots.run()).toMatchObject({ status: 'WAITING', waitsFor: 'REPLY', stepId: 'say' });
  const visit = () => bots.world.botVisits.get(`${bots.run().id}-2`);
  expect(visit()).toMatchObject({ exit: null, note: expect.stringContaining('waits for a choice') });
  bots.write('tea');
  expect(visit()).toMatchObject({ exit: 'button:t', note: null });
  expect(bots.path()).toEqual(['start.next', 'say.button:t', 'one.next']);
  expect(bots.sent()).toHaveLength(2);
});

it('takes the id of a button for a choice only where the button belongs to the present message', () => {
  const again = { ...message({ kind: 'BUTTONS', text: 'Size?', buttons: [{ id: 't', text: 'Large' }] }), id: 'again' };
  const bots = setup(buttons, again, 'say.button:t > again', 'again.button:t > two', 'again.other > one');
  bots.write('hi');
  const [first] = bots.sent();
  bots.write('Tea');
  bots.simulate({
    type: 'BUTTON',
    from,
    to,
    id: 't',
    text: 'Tea',
    payload: 't',
    ...(first && { repliesTo: first.id }),
  });
  expect(bots.path()).toEqual(['start.next', 'say.button:t', 'again.other', 'one.next']);
});

it('asks, keeps the answer and uses it', () => {
  const bots = setup(ask(), 'ask.answered > one');
  bots.write('hi');
  expect(bots.sent()).toMatchObject([{ text: 'Where do you live?' }]);
  bots.write(' Pune ');
  expect(bots.run()).toMatchObject({ status: 'FINISHED', answers: { city: 'Pune' } });
  expect(bots.path()).toEqual(['start.next', 'ask.answered', 'one.next']);
});

it('asks again after a wrong answer, and gives up after three', () => {
  const bots = setup(ask({ answerKind: 'NUMBER' }), 'ask.answered > one', 'ask.unanswered > two');
  bots.write('hi');
  bots.write('many');
  bots.write('a lot');
  expect(bots.run()).toMatchObject({ status: 'WAITING', wrongAnswers: 2 });
  bots.write('dozens');
  expect(bots.path()).toEqual(['start.next', 'ask.unanswered', 'two.next']);
  expect(bots.sent().map(({ text }) => text)).toEqual([
    'Where do you live?',
    'Please try again.',
    'Please try again.',
    'Two',
  ]);
});

it('lets a question be asked again from the start', () => {
  const bots = setup(ask({ answerKind: 'NUMBER' }), 'ask.unanswered > ask', 'ask.answered > one');
  bots.write('hi');
  for (const answer of ['a', 'b', 'c', 'd', '7']) bots.write(answer);
  expect(bots.run()).toMatchObject({ status: 'FINISHED', answers: { city: '7' } });
});

it.each([
  ['branch:big', '7'],
  ['branch:small', '3'],
  ['else', '5'],
])('goes on by %s for %s', (exit, answer) => {
  const condition: BotStep = {
    id: 'if',
    type: 'CONDITION',
    branches: [
      { id: 'big', tests: [{ left: '{{message.text}}', operator: 'GREATER_THAN', right: '5' }] },
      { id: 'small', tests: [{ left: '{{message.text}}', operator: 'LESS_THAN', right: '5' }] },
    ],
  };
  const bots = setupBots();
  const any: BotStep = { id: 'start', type: 'ANY_MESSAGE' };
  bots.publish(connect(chain(any, condition), 'if.else > start'));
  bots.write(answer);
  expect(bots.path()[1]).toBe(`if.${exit}`);
});

it('waits by the clock of the world, and gives messages meanwhile to no bot', () => {
  const bots = setup({ id: 'wait', type: 'WAIT', seconds: 90 }, 'wait.next > one');
  bots.write('hi');
  expect(bots.run()).toMatchObject({ status: 'WAITING', waitsFor: 'TIME', resumesAt: bots.clock.now + 90_000 });
  bots.write('hi');
  bots.pass(89_999);
  expect(bots.run()).toMatchObject({ number: 1, status: 'WAITING' });
  bots.pass(1);
  expect(bots.run()).toMatchObject({ status: 'FINISHED', resumesAt: null, endedAt: bots.clock.now });
  expect(bots.sent()).toMatchObject([{ text: 'One', createdAt: bots.clock.now }]);
});

const assign = (fields: object): BotStep => ({
  id: 'assign',
  type: 'ASSIGN_AGENT',
  method: 'PERSON',
  memberPhones: [agents.lead.phone],
  reassign: false,
  ...fields,
});

it('assigns in the name of the bot, in activities and webhooks', () => {
  const bots = setup(assign({}), 'assign.next > end');
  bots.write('hi');
  const chat = bots.chat();
  expect(chat).toMatchObject({ assigneePhone: agents.lead.phone });
  const activity = bots.world.activities.first('ofChat', chat.id);
  expect(activity).toMatchObject({ event: 'ASSIGNED', actor: null, bot: 'Helper' });
  expect(activity && showItem(bots.world, activity)).toMatchObject({ system: { actor: { bot: 'Helper' } } });
  expect(bots.reports).toContainEqual(expect.objectContaining({ type: 'CHAT_ASSIGNED', by: 'Helper' }));
});

it('goes round the pool in its order, and starts over', () => {
  const pool = [agents.member.phone, agents.lead.phone, agents.owner.phone];
  const bots = setup(assign({ method: 'ROUND_ROBIN', memberPhones: pool, reassign: true }), 'assign.next > end');
  const assignees = [1, 2, 3, 4].map(() => {
    bots.write('hi');
    return bots.chat().assigneePhone;
  });
  expect(assignees).toEqual([...pool, pool[0]]);
});

it.each(['constructor', 'toString', '__proto__'])('counts the turns of a step with the id %s', (id) => {
  const pool = [agents.member.phone, agents.lead.phone];
  const bots = setup({ ...assign({ method: 'ROUND_ROBIN', memberPhones: pool, reassign: true }), id });
  const assignees = [1, 2, 3].map(() => {
    bots.write('hi');
    return bots.chat().assigneePhone;
  });
  expect(assignees).toEqual([...pool, pool[0]]);
});

it('goes on round the pool after a member who is refused', () => {
  const pool = ['919999999999', agents.lead.phone];
  const bots = setup(assign({ method: 'ROUND_ROBIN', memberPhones: pool }), 'assign.next > end');
  bots.write('hi');
  expect(bots.run()).toMatchObject({ status: 'FAILED' });
  bots.write('hi');
  expect(bots.chat()).toMatchObject({ assigneePhone: agents.lead.phone });
});

it('leaves an assigned chat to its assignee without reassign, takes no turn, and says so', () => {
  const bots = setup(assign({ method: 'ROUND_ROBIN', memberPhones: [agents.member.phone] }), 'assign.next > end');
  bots.world.chats.put({ ...bots.chat(), assigneePhone: agents.lead.phone });
  bots.write('hi');
  expect(bots.chat()).toMatchObject({ assigneePhone: agents.lead.phone });
  const visit = bots.world.botVisits.get(`${bots.run().id}-2`);
  expect(visit).toMatchObject({ exit: 'next', note: `The chat keeps its assignee, ${agents.lead.name}.` });
  expect([...bots.world.bots.values()]).toMatchObject([{ turns: {} }]);
});

it('unassigns', () => {
  const bots = setup({ id: 'free', type: 'UNASSIGN' }, 'free.next > end');
  bots.world.chats.put({ ...bots.chat(), assigneePhone: agents.lead.phone });
  bots.write('hi');
  expect(bots.chat()).toMatchObject({ assigneePhone: null });
  expect(bots.world.activities.first('ofChat', bots.chat().id)).toMatchObject({ event: 'UNASSIGNED', bot: 'Helper' });
  bots.write('hi');
  expect(bots.run()).toMatchObject({ number: 2, status: 'FINISHED' });
});

it('adds and removes a tag in the name of the bot', () => {
  const untag: BotStep = { id: 'untag', type: 'REMOVE_TAG', tag: tags.vip };
  const bots = setup({ id: 'tag', type: 'ADD_TAG', tag: tags.vip }, untag, 'tag.next > untag');
  bots.world.chats.put({ ...bots.chat(), tags: [tags.lead] });
  bots.write('hi');
  expect(bots.chat()).toMatchObject({ tags: [tags.lead] });
  const activities = [...bots.world.activities.list('ofChat', bots.chat().id)].slice(0, 2);
  expect(activities).toMatchObject([
    { event: 'TAG_REMOVED', tag: tags.vip, bot: 'Helper' },
    { event: 'TAG_ADDED', tag: tags.vip, bot: 'Helper' },
  ]);
  expect(bots.reports.map(({ type }) => type)).toEqual(expect.arrayContaining(['TAG_ADDED', 'TAG_REMOVED']));
});

it('takes a tag from a chat that does not have it', () => {
  const bots = setup({ id: 'tag', type: 'REMOVE_TAG', tag: tags.vip }, 'tag.next > end');
  bots.write('hi');
  expect(bots.run()).toMatchObject({ status: 'FINISHED' });
});

it('sets a custom field', () => {
  const step: BotStep = {
    id: 'set',
    type: 'SET_CUSTOM_FIELD',
    field: customFields.city,
    value: 'said {{message.text}}',
  };
  const bots = setup(step, 'set.next > end');
  bots.write('hi');
  const fields = bots.world.customers.get(customer.phone)?.customFields;
  expect(fields).toContainEqual(expect.objectContaining({ name: customFields.city, value: 'said hi' }));
  expect(bots.reports).toContainEqual(expect.objectContaining({ type: 'CUSTOM_FIELD_CHANGED', change: 'SET' }));
});

it('waits for a call', () => {
  const bots = setup({ id: 'call', type: 'CALL_API', apiId: 'api_0000000001', results: [] }, 'call.success > one');
  bots.write('hi');
  expect(bots.run()).toMatchObject({ status: 'WAITING', waitsFor: 'CALL', stepId: 'call', callsSinceMessage: 1 });
  expect([...bots.world.botRuns.list('calling')]).toHaveLength(1);
});

it('goes on in another published bot', () => {
  const bots = setupBots();
  const other = bots.publish(chain(keyword('never'), send('there', 'From the other bot')), 'Other');
  bots.publish(chain(start, { id: 'other', type: 'START_BOT', botId: other.id }));
  bots.write('hi');
  expect(bots.run()).toMatchObject({ number: 1, botId: other.id, stepId: 'there', status: 'FINISHED' });
  expect(bots.path()).toEqual(['start.next', 'other.null', 'there.next']);
  bots.world.bots.put({ ...other, status: 'STOPPED' });
  bots.write('hi');
  expect(bots.run()).toMatchObject({ number: 2, status: 'FAILED', reason: 'The bot Other is not published.' });
  expect(bots.world.botVisits.get(`${bots.run().id}-2`)).toMatchObject({ note: 'The bot Other is not published.' });
});

const closedAfter = 25 * 3_600_000;

it.each<[why: string, step: BotStep, reason: RegExp]>([
  ['an empty text', message({ kind: 'TEXT', text: '{{answers.none}}' }), /text of the message is empty/],
  [
    'a long button',
    message({ kind: 'BUTTONS', text: 'Hi', buttons: [{ id: 'a', text: 'A button with many words' }] }),
    /button must have 1 to 20 characters: "A button with many words"/,
  ],
  [
    'a wrong file',
    message({ kind: 'MEDIA', mediaType: 'IMAGE', mediaUrl: 'https://a.test/a.pdf', caption: '', fileName: '' }),
    /invalid file type/,
  ],
  ['an unknown template', message({ kind: 'TEMPLATE', templateName: 'nope', language: 'en', values: [] }), /Template/],
  ['a stranger', assign({ memberPhones: ['919999999999'] }), /not a member of the team/],
  ['a number without country code', assign({ memberPhones: ['9999999912'] }), /leave out the country code\?$/],
  ['an empty pool', assign({ method: 'ROUND_ROBIN', memberPhones: [] }), /No team member is chosen/],
  ['an undefined tag', { id: 'tag', type: 'ADD_TAG', tag: 'nope' }, /Tag not found: nope/],
  ['the removal of an undefined tag', { id: 'tag', type: 'REMOVE_TAG', tag: 'nope' }, /Tag not found: nope/],
  ['an undefined field', { id: 'set', type: 'SET_CUSTOM_FIELD', field: 'nope', value: '1' }, /Field not found: nope/],
  [
    'a wrong option',
    { id: 'set', type: 'SET_CUSTOM_FIELD', field: customFields.country, value: 'Mars' },
    /no such option/,
  ],
  ['no other bot', { id: 'other', type: 'START_BOT', botId: null }, /No bot is chosen/],
  ['a bot that was deleted', { id: 'other', type: 'START_BOT', botId: 'bot_0000000000' }, /was deleted/],
])('fails by %s, with the reason', (_, step, reason) => {
  const bots = setup(step, `${step.id}.next > one`);
  bots.write('hi');
  expect(bots.run()).toMatchObject({ status: 'FAILED', stepId: step.id, reason: expect.stringMatching(reason) });
  expect(bots.run().endedAt).not.toBeNull();
  expect(bots.sent()).toEqual([]);
});

it('fails by a conversation window that has closed meanwhile', () => {
  const bots = setup({ id: 'wait', type: 'WAIT', seconds: closedAfter / 1_000 }, 'wait.next > one');
  bots.write('hi');
  bots.pass(closedAfter);
  expect(bots.run()).toMatchObject({
    status: 'FAILED',
    stepId: 'one',
    reason: expect.stringMatching(/window is closed/),
  });
});

it('fails by a member without access to the WABA number', () => {
  const bots = setup(assign({ memberPhones: [agents.secondMember.phone] }), 'assign.next > end');
  const member = bots.world.members.get(agents.secondMember.phone);
  if (member) bots.world.members.put({ ...member, wabaRoles: [] });
  bots.write('hi');
  expect(bots.run()).toMatchObject({ status: 'FAILED', reason: expect.stringMatching(/does not have access/) });
});
