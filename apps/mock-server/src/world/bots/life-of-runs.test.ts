import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { deleteCustomers } from '../deletions/deletions.ts';
import { assign } from '../inbox/assign.ts';
import { sendText } from '../messages/send-free-form.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { simulate } from '../simulate/simulate.ts';
import { describeWorld } from '../snapshot.ts';
import type { BotStep } from '../tables/bots.ts';
import { bounds } from './advance-run.ts';
import { deleteBot, stopBot } from './change-bots.ts';
import { keptRuns } from './end-runs.ts';
import { replayRun } from './replay-run.ts';
import { ask, chain, connect, customer, expectRow, keyword, send, setupBots } from './setup-bots.fixture.ts';
import { startByWebhook } from './start-by-webhook.ts';

const { agents, wabaNumbers, customers, templates } = demo;
const { support } = wabaNumbers;
const start = keyword('hi');
const wait = (seconds: number, id = 'wait'): BotStep => ({ id, type: 'WAIT', seconds });

it('stops a loop after the most steps, and says so', () => {
  const bots = setupBots();
  bots.publish(connect(chain(start, wait(0)), 'wait.next > wait'));
  bots.write('hi');
  const run = bots.run();
  expect(run).toMatchObject({
    status: 'STOPPED',
    visitCount: bounds.steps,
    reason: expect.stringContaining('200 steps'),
  });
  expect(bots.world.botVisits.count('ofRun', run.id)).toBe(bounds.steps);
});

it('stops a loop with waits after the most steps too, unless the customer writes', () => {
  const bots = setupBots();
  bots.publish(connect(chain(start, wait(60)), 'wait.next > wait'));
  bots.write('hi');
  bots.pass(150 * 60_000);
  bots.write('Still here');
  bots.pass(150 * 60_000);
  expect(bots.run()).toMatchObject({ status: 'WAITING', visitCount: 302 });
  bots.pass(100 * 60_000);
  expect(bots.run()).toMatchObject({ status: 'STOPPED', reason: expect.stringContaining('200 steps') });
});

it.each([
  [
    'writes',
    { type: 'MEMBER_MESSAGE', from: agents.lead.phone, to: customer.phone, wabaNumber: support, text: 'I am here' },
  ],
  [
    'sends a file',
    {
      type: 'MEMBER_MEDIA',
      from: agents.lead.phone,
      to: customer.phone,
      wabaNumber: support,
      kind: 'IMAGE',
      mediaUrl: 'https://a.test/a.png',
    },
  ],
  [
    'sends a template',
    {
      type: 'MEMBER_TEMPLATE',
      from: agents.lead.phone,
      to: customer.phone,
      wabaNumber: support,
      templateName: templates.plain.name,
      language: 'en',
    },
  ],
  ['closes the chat', { type: 'CHAT_CLOSE', from: agents.lead.phone, to: customer.phone, wabaNumber: support }],
] as const)('takes a conversation out of the bot when a member %s', (_, act) => {
  for (const step of [ask(), wait(60)]) {
    const bots = setupBots();
    bots.publish(chain(start, step, send('say', 'Later')));
    bots.write('hi');
    const sent = bots.sent().length;
    bots.simulate(act);
    const run = bots.run();
    expect(run).toMatchObject({ status: 'STOPPED', waitsFor: null, endedAt: bots.clock.now });
    expect(run.reason).toContain(agents.lead.name);
    bots.pass(60_000);
    bots.write('Pune');
    expect(bots.sent().filter(({ memberPhone }) => memberPhone === null)).toHaveLength(sent);
  }
});

it('leaves a conversation in the bot when the API writes, and when it is assigned', () => {
  const bots = setupBots();
  bots.publish(chain(start, ask()));
  bots.write('hi');
  sendText(bots.world, { from: support, to: customer.phone, content: { text: 'From the API' } });
  assign(bots.world, { customerPhoneNumber: customer.phone, assignedUserPhoneNumber: agents.lead.phone });
  bots.simulate({ type: 'CHAT_ASSIGN', from: agents.lead.phone, to: customer.phone, wabaNumber: support });
  expect(bots.run()).toMatchObject({ status: 'WAITING' });
});

it('ends the run of a chat that is removed', () => {
  const bots = setupBots();
  bots.publish(chain(start, ask()));
  bots.write('hi');
  deleteCustomers(bots.world, [customer.phone]);
  bots.pass(60_000);
  expect(bots.run()).toMatchObject({ status: 'STOPPED', reason: 'The chat was removed.' });
  expect([...bots.world.plans.values()].filter(({ kind }) => kind.startsWith('BOT'))).toEqual([]);
});

it.each([
  ['stopped', stopBot],
  ['deleted', deleteBot],
] as const)('ends the runs of a bot that is %s, and only those', (what, end) => {
  const bots = setupBots();
  const bot = bots.publish(chain(start, ask()));
  bots.publish(chain({ ...start, id: 'start', keywords: ['other'] } as BotStep, ask()), 'Other');
  bots.write('hi');
  bots.write('other', customers.assigned.phone);
  end(bots.world, bot.id);
  const [other, ended] = [...bots.world.botRuns.list('latest')];
  expect(ended).toMatchObject({ status: 'STOPPED', reason: `The bot was ${what}.` });
  expect(other).toMatchObject({ status: 'WAITING' });
});

it('stops a run whose step is no longer in the published bot', () => {
  const bots = setupBots();
  const bot = bots.publish(chain(start, ask()));
  bots.write('hi');
  bots.world.bots.put({ ...bot, publishedFlow: chain(start, send('say', 'Hello')) });
  bots.write('Pune');
  expect(bots.run()).toMatchObject({ status: 'STOPPED', reason: expect.stringContaining('no longer has the step') });
});

it('follows the bot as it is published now', () => {
  const bots = setupBots();
  const bot = bots.publish(chain(start, ask(), send('say', 'Old')));
  bots.write('hi');
  bots.world.bots.put({ ...bot, publishedFlow: chain(start, ask(), send('say', 'New')) });
  bots.write('Pune');
  expect(bots.sent().at(-1)).toMatchObject({ text: 'New' });
});

it('handles messages that arrive together in their order, each once, after what they caused', () => {
  const bots = setupBots();
  bots.publish(chain(start, ask({ id: 'one', answer: 'one' }), ask({ id: 'two', answer: 'two' })));
  bots.act(() => {
    for (const text of ['hi', 'first', 'second'])
      simulate(bots.world, { type: 'TEXT', from: customer.phone, to: support, text });
  });
  expect(bots.run()).toMatchObject({ status: 'FINISHED', answers: { one: 'first', two: 'second' } });
  const types = bots.reports.map(({ type }) => type);
  expect(types.lastIndexOf('MESSAGE_RECEIVED')).toBeLessThan(types.indexOf('BOT_RUN_CHANGED'));
});

it('reports that a run has started, waits and has ended', () => {
  const bots = setupBots();
  bots.publish(chain(start, ask()));
  bots.write('hi');
  bots.write('Pune');
  const told = bots.reports.flatMap((report) => (report.type === 'BOT_RUN_CHANGED' ? [report] : []));
  expect(told.map(({ run }) => run.status)).toEqual(['RUNNING', 'WAITING', 'FINISHED']);
  expect(told.every(({ wabaNumber }) => wabaNumber === support)).toBe(true);
});

it('keeps the latest runs that have ended, with their visits', () => {
  const bots = setupBots();
  bots.publish(chain(start, send('say', 'Hello')));
  bots.publish(chain({ ...start, keywords: ['wait'] } as BotStep, ask()), 'Waits');
  bots.write('wait', customers.assigned.phone);
  for (let count = 0; count < keptRuns + 5; count += 1) bots.write('hi');
  const { botRuns, botVisits } = bots.world;
  expect(botRuns.count('ended')).toBe(keptRuns);
  expect(botRuns.size).toBe(keptRuns + 1);
  expect(botVisits.size).toBe(2 * botRuns.size);
  expect(bots.run().number).toBe(keptRuns + 6);
  for (const run of botRuns.values()) expect(botVisits.count('ofRun', run.id)).toBe(2);
});

it('leaves a world without published bots as it is', () => {
  const worlds = [false, true].map((hasBots) => {
    const now = 1_000_000_000_000;
    const bots = setupBots({ world: createWorld({ options: defaultOptions, now: () => now }) });
    const row = { id: 'bot_0000000001', name: 'Draft', status: 'DRAFT', revision: 1, publishedRevision: null } as const;
    const times = { createdAt: now, updatedAt: now };
    const flow = chain({ id: 'start', type: 'ANY_MESSAGE' }, send('say', 'Hello'));
    if (hasBots) bots.world.bots.put({ ...row, ...times, flow, publishedFlow: null, turns: {} });
    bots.write('hi');
    const { bots: _, ...rest } = describeWorld(bots.world);
    return rest;
  });
  expect(worlds[1]).toEqual(worlds[0]);
});

const hook: BotStep = {
  id: 'hook',
  type: 'WEBHOOK',
  hookId: 'hook_0000000001',
  customerPhone: '{{webhook.from.phone}}',
  wabaNumber: '{{webhook.to}}',
};
const call = (bots: ReturnType<typeof setupBots>, body: object) =>
  bots.act(() => startByWebhook(bots.world, 'hook_0000000001', { ...body }));
const body = { from: { phone: `+${customer.phone}` }, to: support, order: { id: 42, items: ['Tea'] } };

it('starts in the conversation that a webhook names, and knows its body', () => {
  const bots = setupBots();
  bots.publish(
    chain(hook, send('say', 'Order {{webhook.order.id}}: {{webhook.order.items[0]}} {{webhook.order.none}}')),
  );
  expect(call(bots, body)).toMatchObject({ startedBy: 'WEBHOOK', status: 'FINISHED', webhook: body });
  expect(bots.sent()).toMatchObject([{ text: 'Order 42: Tea ' }]);
});

it('opens the chat of a new customer by a webhook', () => {
  const bots = setupBots();
  const template = { kind: 'TEMPLATE', templateName: templates.plain.name, language: 'en', values: [] } as const;
  bots.publish(chain(hook, { id: 'say', type: 'SEND_MESSAGE', message: template }));
  const phone = '919999999951';
  expect(call(bots, { ...body, from: { phone } })).toMatchObject({ status: 'FINISHED', messageId: null });
  expect(bots.sent(phone)).toMatchObject([{ type: 'TEMPLATE' }]);
});

it.each<[what: string, message: RegExp, body: object]>([
  ['no phone number', /no phone number of a customer at {{webhook\.from\.phone}}$/, { to: support }],
  ['a wrong phone number', /^The value of {{webhook\.from\.phone}} is not a/, { ...body, from: { phone: 'Asha' } }],
  ['an unknown WABA number', /WABA number not found$/, { ...body, to: '919999999999' }],
  ['no WABA number, for a customer with several chats', /name a WABA/, { from: { phone: customers.onBoth.phone } }],
])('refuses a webhook with %s', (_, message, sent) => {
  const bots = setupBots();
  bots.publish(chain(hook, ask()));
  const chats = bots.world.chats.size;
  expect(call(bots, sent)).toMatchObject({ kind: 'refusal', status: 422, message: expect.stringMatching(message) });
  expect([bots.world.botRuns.size, bots.world.chats.size]).toEqual([0, chats]);
});

it('refuses a webhook of no published bot, and one into a run', () => {
  const bots = setupBots();
  const bot = bots.publish(chain(hook, ask()));
  expect(call(bots, body)).toMatchObject({ status: 'WAITING' });
  expect(call(bots, body)).toMatchObject({ kind: 'refusal', status: 409 });
  stopBot(bots.world, bot.id);
  expect(call(bots, body)).toMatchObject({ kind: 'refusal', status: 404 });
});

it('counts on in a run that a webhook starts right after another one, until the customer writes', () => {
  const bots = setupBots();
  const says = Array.from({ length: 59 }, (_, position) => wait(0, `w${position}`));
  bots.publish(chain(hook, ...says));
  const statuses = [1, 2, 3, 4].map(() => {
    bots.pass(1_000);
    return call(bots, body);
  });
  expect(bots.world.botRuns.size).toBe(4);
  expect(statuses.map((run) => 'status' in run && run.status)).toEqual(['FINISHED', 'FINISHED', 'FINISHED', 'STOPPED']);
  bots.write('Hello');
  expect(call(bots, body)).toMatchObject({ status: 'FINISHED', stepsSinceMessage: 60 });
  bots.pass(60_000);
  expect(call(bots, body)).toMatchObject({ status: 'FINISHED', stepsSinceMessage: 60 });
});

it('replays from a step with what the run knew there', () => {
  const bots = setupBots();
  const flow = chain(
    start,
    ask(),
    ask({ id: 'again', answer: 'name', text: 'And your name, in {{answers.city}}?' }),
    wait(0),
    send('say', 'Bye {{answers.name}}'),
  );
  bots.publish(flow);
  for (const text of ['hi', 'Pune', 'Ravi']) bots.write(text);
  const first = bots.run();
  expect(first).toMatchObject({ status: 'FINISHED', answers: { city: 'Pune', name: 'Ravi' } });
  const replayed = bots.act(() => replayRun(bots.world, first.id, 3));
  expect(replayed).toMatchObject({
    number: 2,
    startedBy: 'REPLAY',
    status: 'WAITING',
    stepId: 'again',
    answers: { city: 'Pune' },
  });
  expect('answers' in replayed && replayed.answers).toEqual({ city: 'Pune' });
  bots.write('Asha');
  expect(bots.sent().at(-1)).toMatchObject({ text: 'Bye Asha' });
  const second = bots.run();
  expect(bots.act(() => replayRun(bots.world, second.id, 1))).toMatchObject({
    answers: { city: 'Pune' },
    stepId: 'again',
  });
  const third = bots.run();
  expect(bots.act(() => replayRun(bots.world, first.id, 5))).toMatchObject({ status: 'FINISHED' });
  expect(bots.world.botRuns.get(third.id)).toMatchObject({
    status: 'STOPPED',
    reason: expect.stringContaining('replayed'),
  });
});

it('says why a step cannot be replayed', () => {
  const bots = setupBots();
  const bot = bots.publish(chain(start, send('say', 'Hello')));
  bots.write('hi');
  const { id } = bots.run();
  const replay = (visit: number) => replayRun(bots.world, id, visit);
  expect(replayRun(bots.world, 'run_0000000000', 1)).toMatchObject({ status: 404 });
  expect(replay(3)).toMatchObject({ status: 409, message: expect.stringContaining('2 steps') });
  bots.world.bots.put({ ...bot, publishedFlow: chain(start) });
  expect(replay(2)).toMatchObject({ status: 409, message: expect.stringContaining('no longer has this step') });
  stopBot(bots.world, bot.id);
  expect(replay(2)).toMatchObject({ status: 409, message: expect.stringContaining('not published') });
  expect(expectRow(bots.world.botRuns.get(id))).toMatchObject({ status: 'FINISHED' });
});
