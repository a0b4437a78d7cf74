import { expect, it } from 'vitest';
import { refuse } from '../../refusal.ts';
import { demo } from '../../seed/demo.ts';
import type { BotConnection, BotFlow, BotMessage, BotStep, SavedApi } from '../../tables/bots.ts';
import { createApi } from '../change-apis.ts';
import { createBot, publishBot } from '../change-bots.ts';
import { accept, demoWorld } from '../demo-world.fixture.ts';
import { findProblems } from './find-problems.ts';

const start: BotStep = { id: 't', type: 'ANY_MESSAGE' };
const text = (content: string): BotMessage => ({ kind: 'TEXT', text: content });
const say = (id: string, content = 'Hello'): BotStep => ({ id, type: 'SEND_MESSAGE', message: text(content) });
const to = (from: string, target: string, exit = 'next'): BotConnection => ({ from, exit, to: target });

/** A bot whose trigger leads to one step. */
function flowOf(step: BotStep): BotFlow {
  return { steps: [start, step], connections: [to('t', step.id)] };
}

function problemsOf(flow: BotFlow, world = demoWorld()) {
  return findProblems(world, { id: 'bot_new', flow });
}

const draft = { name: 'Orders', method: 'POST', url: 'https://shop.example/orders', headers: [], body: '' } as const;

type Own<Step> = Step extends BotStep ? Omit<Step, 'id'> : never;
const ask = {
  type: 'ASK_QUESTION',
  text: 'Which city?',
  answer: 'city',
  answerKind: 'ANY',
  options: [],
  retryText: '',
} as const;
const assign = {
  type: 'ASSIGN_AGENT',
  method: 'PERSON',
  memberPhones: [demo.agents.lead.phone],
  reassign: false,
} as const;
const choices = (...texts: string[]) => texts.map((choice, position) => ({ id: String(position), text: choice }));
const buttons = (...texts: string[]): Own<BotStep> => ({
  type: 'SEND_MESSAGE',
  message: { kind: 'BUTTONS', text: 'Choose', buttons: choices(...texts) },
});
const list = (button: string, ...texts: string[]): Own<BotStep> => ({
  type: 'SEND_MESSAGE',
  message: { kind: 'LIST', text: 'Choose', button, items: choices(...texts) },
});
const media = (mediaUrl: string, mediaType: 'IMAGE' | 'DOCUMENT' = 'IMAGE'): Own<BotStep> => ({
  type: 'SEND_MESSAGE',
  message: { kind: 'MEDIA', mediaType, mediaUrl, caption: '', fileName: '' },
});
const template = (templateName: string, values: readonly string[] = [], language = 'en'): Own<BotStep> => ({
  type: 'SEND_MESSAGE',
  message: { kind: 'TEMPLATE', templateName, language, values },
});
const test = (left: string, right: string, operator: 'EQUALS' | 'IS_EMPTY' = 'EQUALS'): Own<BotStep> => ({
  type: 'CONDITION',
  branches: [{ id: '1', tests: [{ left, operator, right }] }],
});
const eleven = Array.from({ length: 11 }, (_, position) => `Item ${position}`);

it.each<[what: string, step: Own<BotStep>, field: string, says: RegExp]>([
  ['a message without text', { type: 'SEND_MESSAGE', message: text(' ') }, 'message/text', /is empty/],
  ['a message that is too long', { type: 'SEND_MESSAGE', message: text('a'.repeat(4_097)) }, 'message/text', /4096/],
  ['no button', buttons(), 'message/buttons', /no button/],
  ['four buttons', buttons('1', '2', '3', '4'), 'message/buttons', /at most 3/],
  ['a button without text', buttons('Yes', ''), 'message/buttons/1/text', /no text/],
  ['a long button', buttons('a'.repeat(21)), 'message/buttons/0/text', /20 characters/],
  ['two equal buttons', buttons('Yes', 'yes '), 'message/buttons/1/text', /same text/],
  ['a list without items', list('Open'), 'message/items', /no item/],
  ['a list of eleven items', list('Open', ...eleven), 'message/items', /at most 10/],
  ['a list without a button', list(' ', 'Pune'), 'message/button', /no text/],
  ['a list with a long button', list('a'.repeat(21), 'Pune'), 'message/button', /20 characters/],
  ['a long item', list('Open', 'a'.repeat(25)), 'message/items/0/text', /24 characters/],
  ['a file without a URL', media(''), 'message/mediaUrl', /empty/],
  ['a file that is not on the web', media('ftp://acme.example/a.png'), 'message/mediaUrl', /https/],
  ['a file of the wrong kind', media('https://acme.example/a.pdf'), 'message/mediaUrl', /image/],
  ['no template', template(''), 'message/templateName', /No template/],
  ['an unknown template', template('welcom'), 'message/templateName', /Did you mean welcome\?/],
  ['a template in another language', template('welcome', [], 'hi'), 'message/language', /one of en/],
  ['a template that is in review', template('feedback_request'), 'message/templateName', /not approved/],
  ['a value too many', template('welcome', ['Ravi']), 'message/values', /no values/],
  ['a template with a header', template('order_confirmation', ['Ravi', '42']), 'message/templateName', /header/],
  ['no question', { ...ask, text: '' }, 'text', /question is empty/],
  ['an answer without a name', { ...ask, answer: '' }, 'answer', /no name/],
  ['an answer with a wrong name', { ...ask, answer: 'my city' }, 'answer', /underscores/],
  ['an answer that would hide what it is in', { ...ask, answer: '__proto__' }, 'answer', /underscores/],
  ['a choice without options', { ...ask, answerKind: 'OPTION' }, 'options', /no options/],
  ['an empty option', { ...ask, answerKind: 'OPTION', options: ['a', ''] }, 'options/1', /empty/],
  ['an option twice', { ...ask, answerKind: 'OPTION', options: ['a', 'A'] }, 'options/1', /same/],
  ['a condition without branches', { type: 'CONDITION', branches: [] }, 'branches', /no branch/],
  [
    'a branch without tests',
    { type: 'CONDITION', branches: [{ id: '1', tests: [] }] },
    'branches/0/tests',
    /tests nothing/,
  ],
  ['a test of nothing', test('', 'a'), 'branches/0/tests/0/left', /no value/],
  ['a comparison with nothing', test('{{message.text}}', ''), 'branches/0/tests/0/right', /nothing/],
  ['a wait that is too short', { type: 'WAIT', seconds: 0 }, 'seconds', /1 second to 31 days/],
  ['a wait that is too long', { type: 'WAIT', seconds: 31 * 86_400 + 1 }, 'seconds', /31 days/],
  ['a part of a second', { type: 'WAIT', seconds: 1.5 }, 'seconds', /31 days/],
  ['nobody to assign', { ...assign, memberPhones: [] }, 'memberPhones', /Nobody/],
  ['two people to assign', { ...assign, memberPhones: ['1', '2'] }, 'memberPhones', /round robin/],
  [
    'a person who is not in the team',
    { ...assign, memberPhones: ['919999999999'] },
    'memberPhones/0',
    /not in the team/,
  ],
  ['no tag', { type: 'ADD_TAG', tag: '' }, 'tag', /No tag/],
  ['an unknown tag', { type: 'ADD_TAG', tag: 'leed' }, 'tag', /does not have this tag/],
  ['an unknown tag to remove', { type: 'REMOVE_TAG', tag: 'nope' }, 'tag', /does not have this tag/],
  ['no custom field', { type: 'SET_CUSTOM_FIELD', field: '', value: 'a' }, 'field', /No custom field/],
  ['an unknown custom field', { type: 'SET_CUSTOM_FIELD', field: 'Cty', value: 'a' }, 'field', /Did you mean City\?/],
  ['an empty value', { type: 'SET_CUSTOM_FIELD', field: 'City', value: '' }, 'value', /empty/],
  ['no API', { type: 'CALL_API', apiId: null, results: [] }, 'apiId', /No API/],
  ['an API that was deleted', { type: 'CALL_API', apiId: 'api_gone', results: [] }, 'apiId', /deleted/],
  [
    'a result without a name',
    { type: 'CALL_API', apiId: null, results: [{ name: '', path: 'a' }] },
    'results/0/name',
    /name/,
  ],
  [
    'a result with a wrong name',
    { type: 'CALL_API', apiId: null, results: [{ name: 'a-b', path: 'a' }] },
    'results/0/name',
    /underscores/,
  ],
  [
    'a result that is nowhere',
    { type: 'CALL_API', apiId: null, results: [{ name: 'a', path: '' }] },
    'results/0/path',
    /part/,
  ],
  ['no bot', { type: 'START_BOT', botId: null }, 'botId', /No bot/],
  ['a bot that was deleted', { type: 'START_BOT', botId: 'bot_gone' }, 'botId', /deleted/],
  ['the bot itself', { type: 'START_BOT', botId: 'bot_new' }, 'botId', /itself/],
])('names %s with its field', (_, step, field, says) => {
  const found = problemsOf(flowOf({ id: 's', ...step } as BotStep)); // with its type
  expect(found).toContainEqual({ stepId: 's', field, message: expect.stringMatching(says) });
  for (const { message } of found) expect(message).toMatch(/^[A-Z].*[.?]$/s);
});

it.each<[what: string, step: Own<BotStep>, field: string, says: RegExp]>([
  ['no keyword', { type: 'KEYWORD', keywords: [], match: 'EXACT' }, 'keywords', /no keyword/],
  ['an empty keyword', { type: 'KEYWORD', keywords: ['hi', ' '], match: 'EXACT' }, 'keywords/1', /empty/],
  ['no template', { type: 'TEMPLATE_BUTTON', templateName: '', button: '' }, 'templateName', /No template/],
  [
    'an unknown template',
    { type: 'TEMPLATE_BUTTON', templateName: 'diwali', button: '' },
    'templateName',
    /no template/,
  ],
  [
    'a template without buttons',
    { type: 'TEMPLATE_BUTTON', templateName: 'welcome', button: '' },
    'templateName',
    /no button/,
  ],
  [
    'an unknown button',
    { type: 'TEMPLATE_BUTTON', templateName: 'diwali_offer', button: 'Interest' },
    'button',
    /Did you mean Interested\?/,
  ],
  [
    'no customer',
    { type: 'WEBHOOK', hookId: 'a', customerPhone: '', wabaNumber: '' },
    'customerPhone',
    /webhook\.from/,
  ],
  [
    'a wrong customer',
    { type: 'WEBHOOK', hookId: 'a', customerPhone: 'Ravi', wabaNumber: '' },
    'customerPhone',
    /country code/,
  ],
  [
    'a foreign WABA number',
    { type: 'WEBHOOK', hookId: 'a', customerPhone: '{{webhook.from}}', wabaNumber: '919999999999' },
    'wabaNumber',
    /WABA number/,
  ],
])('names in a trigger %s', (_, trigger, field, says) => {
  const flow = { steps: [{ id: 't', ...trigger } as BotStep, say('s')], connections: [to('t', 's')] }; // with its type
  expect(problemsOf(flow)).toEqual([{ stepId: 't', field, message: expect.stringMatching(says) }]);
});

it.each<[what: string, flow: BotFlow, problems: [stepId: string | null, says: RegExp][]]>([
  ['no steps', { steps: [], connections: [] }, [[null, /no steps/]]],
  [
    'no trigger',
    { steps: [say('s')], connections: [] },
    [
      [null, /no trigger/],
      ['s', /No trigger leads/],
    ],
  ],
  ['a trigger that leads nowhere', { steps: [start], connections: [] }, [['t', /leads nowhere/]]],
  [
    'a step that nothing leads to',
    { steps: [start, say('a'), say('b')], connections: [to('t', 'a')] },
    [['b', /No trigger leads/]],
  ],
  [
    'steps that only lead to each other',
    {
      steps: [start, say('a'), { id: 'w', type: 'WAIT', seconds: 1 }, say('c')],
      connections: [to('t', 'a'), to('w', 'c'), to('c', 'w')],
    },
    [
      ['w', /No trigger leads/],
      ['c', /No trigger leads/],
    ],
  ],
  [
    'a trigger after a step',
    { steps: [start, say('a')], connections: [to('t', 'a'), to('a', 't')] },
    [['t', /cannot follow/]],
  ],
  [
    'a step that follows itself',
    { steps: [start, say('a')], connections: [to('t', 'a'), to('a', 'a')] },
    [['a', /without waiting/]],
  ],
  [
    'a loop without a wait',
    {
      steps: [start, say('a'), { id: 'b', type: 'CALL_API', apiId: null, results: [] }],
      connections: [to('t', 'a'), to('a', 'b'), to('b', 'a', 'failure')],
    },
    [
      ['a', /without waiting/],
      ['b', /No API/],
    ],
  ],
])('finds %s', (_, flow, problems) => {
  expect(problemsOf(flow).map(({ stepId, message }) => [stepId, message])).toEqual(
    problems.map(([stepId, says]) => [stepId, expect.stringMatching(says)]),
  );
});

it.each<[what: string, step: Own<BotStep>, exit: string]>([
  ['a question', ask, 'answered'],
  ['buttons', buttons('Yes'), 'button:0'],
  ['a list', list('Open', 'Pune'), 'item:0'],
  ['a wait', { type: 'WAIT', seconds: 1 }, 'next'],
])('allows a loop with %s', (_, step, exit) => {
  const steps = [start, say('a'), { id: 'w', ...step } as BotStep]; // with its type
  expect(problemsOf({ steps, connections: [to('t', 'a'), to('a', 'w'), to('w', 'a', exit)] })).toEqual([]);
});

it('finds a loop that goes through another bot', () => {
  const world = demoWorld();
  const first = createBot(world, { name: 'First', flow: flowOf(say('s')) });
  accept(publishBot(world, first.id));
  const second = createBot(world, { name: 'Second', flow: flowOf({ id: 's', type: 'START_BOT', botId: first.id }) });
  accept(publishBot(world, second.id));
  const back: BotFlow = {
    steps: [start, say('s'), { id: 'r', type: 'START_BOT', botId: second.id }],
    connections: [to('t', 's'), to('s', 'r')],
  };
  expect(findProblems(world, { id: first.id, flow: back })).toEqual([
    { stepId: 's', field: null, message: expect.stringMatching(/comes back.*through Second.*without waiting/) },
  ]);
});

it('asks for a bot to be published before another one starts it', () => {
  const world = demoWorld();
  const other = createBot(world, { name: 'Other', flow: flowOf(say('s')) });
  const flow = flowOf({ id: 's', type: 'START_BOT', botId: other.id });
  expect(problemsOf(flow, world)).toEqual([
    { stepId: 's', field: 'botId', message: 'The bot Other is not published: publish it first.' },
  ]);
  accept(publishBot(world, other.id));
  expect(problemsOf(flow, world)).toEqual([]);
});

it.each<[text: string, says: string | undefined]>([
  ['{{customer.name}} {{ customer.phone }}', undefined],
  ['{{customer.nme}}', 'Did you mean {{customer.name}}?'],
  ['{{customer.fields.City}}', undefined],
  ['{{customer.fields.Cty}}', 'Did you mean {{customer.fields.City}}?'],
  ['{{answers.city}}', undefined],
  ['{{answers.cty}}', 'Did you mean {{answers.city}}?'],
  ['{{results.status}}', undefined],
  ['{{results.nothing_like_it}}', 'choose one from the list'],
  ['{{webhook.from}}', 'is not a variable of this bot'],
  ['{{account.apiKey}}', 'only for APIs'],
  ['{{customer.name', 'complete it'],
])('knows the variables of a bot: %s', (written, says) => {
  const world = demoWorld();
  const api = createApi(world, draft);
  const steps: BotStep[] = [
    start,
    say('s', `Hello ${written}`),
    { id: 'q', ...ask },
    { id: 'c', type: 'CALL_API', apiId: api.id, results: [{ name: 'status', path: 'status' }] },
  ];
  const found = problemsOf({ steps, connections: [to('t', 's'), to('s', 'q'), to('q', 'c', 'answered')] }, world);
  const expected = { stepId: 's', field: 'message/text', message: expect.stringContaining(says ?? '') };
  expect(found).toEqual(says === undefined ? [] : [expected]);
});

it.each<[what: string, changes: Partial<SavedApi>, says: RegExp | undefined]>([
  ['a whole API', {}, undefined],
  ['a key in a header', { headers: [{ name: 'Authorization', value: '{{account.apiKey}}' }] }, undefined],
  ['a URL that is a variable', { url: '{{message.text}}' }, undefined],
  ['a URL with variables', { url: 'https://{{message.text}}:{{message.text}}/?a={{customer.phone}}' }, undefined],
  ['no URL', { url: '' }, /has no URL/],
  ['a URL without a scheme', { url: 'shop.example/orders' }, /not a web address/],
  ['a URL of another kind', { url: 'file:///etc/passwd' }, /not a web address/],
  ['an unknown variable in the URL', { url: 'https://shop.example/{{customer.phon}}' }, /the URL.*customer\.phone/],
  ['an unknown variable in the body', { body: '{"a":"{{nothing}}"}' }, /the body has \{\{nothing\}\}/],
  ['an unknown variable in a header', { headers: [{ name: 'X-A', value: '{{answers.x}}' }] }, /the header X-A/],
  ['a secret that was left out', { headers: [{ name: 'X-Api-Key', value: '…' }] }, /X-Api-Key.*fill it in/],
])('checks the API that a step calls: %s', (_, changes, says) => {
  const world = demoWorld();
  const api = createApi(world, { ...draft, ...changes });
  const found = problemsOf(flowOf({ id: 's', type: 'CALL_API', apiId: api.id, results: [] }), world);
  expect(found).toEqual(says ? [{ stepId: 's', field: 'apiId', message: expect.stringMatching(says) }] : []);
});

it('accepts a tag and a custom field that the world would define', () => {
  const world = demoWorld({ tags: { whenUnknown: 'define', removing: 'works' } });
  expect(problemsOf(flowOf({ id: 's', type: 'ADD_TAG', tag: 'new' }), world)).toEqual([]);
  expect(problemsOf(flowOf({ id: 's', type: 'SET_CUSTOM_FIELD', field: 'New', value: 'a' }), world)).toEqual([]);
});

it('asks for a value that the custom field can have', () => {
  const world = demoWorld();
  world.fieldDefinitions.put({ id: 'f1', name: 'Since', type: 'date', options: null });
  world.fieldDefinitions.put({ id: 'f2', name: 'Country', type: 'single_select', options: ['India', 'Nepal'] });
  const says = (field: string, value: string) =>
    problemsOf(flowOf({ id: 's', type: 'SET_CUSTOM_FIELD', field, value }), world).map(({ message }) => message);
  expect(says('Since', '2030-02-31')).toEqual([expect.stringContaining('date that exists')]);
  expect(says('Country', 'Indai')).toEqual([expect.stringContaining('Did you mean India?')]);
  expect([says('Since', '2030-02-28'), says('Country', 'Nepal'), says('Since', '{{message.text}}')]).toEqual([
    [],
    [],
    [],
  ]);
});

it('asks for a person who can be in a chat', () => {
  const world = demoWorld();
  const member = world.members.get(demo.agents.member.phone);
  if (!member) throw new Error('The demo has no member');
  world.members.put({ ...member, isOwner: false, wabaRoles: [] });
  const flow = flowOf({ id: 's', ...assign, memberPhones: [member.phone] });
  expect(problemsOf(flow, world)).toEqual([
    { stepId: 's', field: 'memberPhones/0', message: expect.stringContaining('no WABA number') },
  ]);
});

it('says the first problem when a bot cannot be published, and leaves it as it is', () => {
  const world = demoWorld();
  const bot = createBot(world, { name: 'Empty' });
  expect(publishBot(world, bot.id)).toEqual(refuse(422, expect.stringContaining('has no steps')));
  expect(world.bots.get(bot.id)).toEqual(bot);
});

it('checks every step of a bot of a thousand steps', () => {
  const steps = [start, ...Array.from({ length: 999 }, (_, position) => say(`s${position}`, '{{customer.nam}}'))];
  const connections = steps.slice(1).map(({ id }, position) => to(steps[position]?.id ?? '', id));
  const circle = { steps, connections: [...connections, to('s998', 's0')] };
  expect(problemsOf(circle)).toHaveLength(1_000);
});
