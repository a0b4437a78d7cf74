import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type BotFile, createMock, demo, type MockWorld } from '@doubletick-kit/mock-server';
import { expect, it, onTestFinished } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../examples/bots');
const { unassigned } = demo.customers;
const { lead } = demo.agents;
const { support } = demo.wabaNumbers;

function readBot(name: string): BotFile {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** A world with a published bot of a file, and its customer. */
function setup(file: BotFile) {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const world = mock.world();
  const { id } = world.bots.import(file);
  world.bots.publish(id);
  async function write(text: string): Promise<void> {
    world.simulate.text({ from: unassigned.phone, to: support, text });
    await world.settle();
  }
  return { world, write, botId: id };
}

/** The server of a shop. It gives each request the next answer. */
async function startShop(answers: readonly { status: number; body: object }[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { status, body } = answers[asked.length] ?? { status: 404, body: {} };
    asked.push(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { asked, url: `http://127.0.0.1:${port}` };
}

/** The bot of an example, which calls this server instead of the one that its file names. */
function withServer({ apis, ...file }: BotFile, url: string): BotFile {
  return { ...file, apis: apis.map((api) => ({ ...api, url: api.url.replace('http://127.0.0.1:3000', url) })) };
}

function sentBy(world: MockWorld): (string | undefined)[] {
  return world.events({ event: 'MESSAGE_ACCEPTED' }).map(({ data }) => data.text);
}

function waysOf(world: MockWorld): string[] {
  const [run] = world.bots.runs();
  if (!run) throw new Error('No bot has run.');
  return world.bots.run(run.id).visits.map(({ stepId, exit }) => `${stepId} ${exit}`);
}

it.each(globSync('*.json', { cwd: folder }).sort())('%s is what a mock exports again', (name) => {
  const file = readBot(name);
  const { world, botId } = setup(file);
  const again = world.bots.export(botId);
  const [id, imported] = [file.apis[0]?.id ?? '', again.apis[0]?.id ?? ''];
  expect(JSON.parse(JSON.stringify(again).replaceAll(imported, id))).toEqual(file);
});

it('assigns the chat by the API when the customer asks for a person', async () => {
  const { world, write } = setup(readBot('talk-to-a-person.json'));
  await write('I need HELP, please');
  expect(sentBy(world)).toEqual([`${lead.name} will answer you.`]);
  expect(world.state().chats.find(({ id }) => id === world.bots.runs()[0]?.chatId)?.assigneePhone).toBe(lead.phone);
  expect(world.journal()).toMatchObject([{ operation: 'assignTeamMemberToChat', status: 200 }]);
});

it('says that everybody is busy when the API fails', async () => {
  const { world, write } = setup(readBot('talk-to-a-person.json'));
  world.faults.add({ match: { operation: 'assignTeamMemberToChat' }, effect: { code: 503 } });
  await write('An agent, please');
  expect(sentBy(world)).toEqual(['Everybody is busy. We will write to you.']);
});

it('asks again, waits while the shop fails, and goes on with its second answer', async () => {
  const failing = { status: 500, body: {} };
  const { url, asked } = await startShop([failing, { status: 200, body: { order: { status: 'shipped' } } }]);
  const { world, write } = setup(withServer(readBot('order-status.json'), url));
  await write('Where is my order?');
  await write('the red one');
  await write('1042');
  expect(world.bots.runs()[0]).toMatchObject({ status: 'WAITING', waitsFor: 'TIME', stepId: 's5' });
  await world.clock.advance('1m');
  expect(asked).toEqual(['/orders/1042', '/orders/1042']);
  expect(waysOf(world)).toEqual([
    's1 next',
    's2 answered',
    's3 failure',
    's4 next',
    's5 next',
    's6 success',
    's7 branch:1',
    's8 next',
  ]);
  expect(sentBy(world).at(-1)).toBe(`Order 1042 is on its way, ${unassigned.name}.`);
});

it('hands the chat to a person when the customer chooses so', async () => {
  const { url } = await startShop([{ status: 200, body: { order: { status: 'packed' } } }]);
  const { world, write } = setup(withServer(readBot('order-status.json'), url));
  await write('delivery?');
  await write('1042');
  await write('yes, please');
  expect(sentBy(world).at(-1)).toBe(`${lead.name} will look and answer you.`);
  expect(world.bots.runs()[0]).toMatchObject({ status: 'FINISHED', reason: null });
});

it('welcomes a lead that another system reports', () => {
  const { world } = setup(readBot('welcome-a-lead.json'));
  const { customerPhone } = world.bots.webhook('website-lead', { lead: { phone: '919999999940', city: 'Pune' } });
  const { customers, chats } = world.state();
  const customer = customers.find(({ phone }) => phone === customerPhone);
  expect(customer?.customFields).toMatchObject([{ name: 'City', value: 'Pune' }]);
  expect(chats.at(-1)).toMatchObject({ customerPhone, tags: ['lead'] });
  expect(world.events({ event: 'MESSAGE_ACCEPTED' }).map(({ data }) => data.type)).toEqual(['TEMPLATE']);
});
