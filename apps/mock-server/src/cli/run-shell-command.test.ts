import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { type ShellCommandName, shellCommandNames } from './command-names.ts';
import { runShellCommand } from './run-shell-command.ts';

type Command = readonly [ShellCommandName, ...string[]];

/** Runs commands, and keeps what they print. */
function setup() {
  const printed: string[] = [];
  const told: string[] = [];
  const leaving = new AbortController();
  const run = async (command: Command, environment: Record<string, string> = {}) => {
    const io = { print: (line: string) => printed.push(line), tell: (line: string) => told.push(line) };
    return runShellCommand(command, environment, { ...io, signal: leaving.signal });
  };
  return { run, printed, told, leave: () => leaving.abort() };
}

async function setupMock(controlToken?: string) {
  const mock = createMock({ controlToken });
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const request = (path: string) => mock.fetch(`http://mock${path}`, { headers: { authorization: demo.keys.full } });
  return { ...setup(), mock, url, request };
}

/** A server that keeps what it gets. */
async function setupServer(
  answer: (...args: Parameters<RequestListener>) => void = (_, outgoing) => outgoing.end('{"ok":1}'),
) {
  const received: unknown[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    received.push([incoming.method, incoming.url, body === '' ? undefined : JSON.parse(body)]);
    answer(incoming, outgoing);
  }).listen(0, '127.0.0.1');
  const close = async () => server.close().closeAllConnections();
  onTestFinished(close);
  await once(server, 'listening');
  const address = server.address();
  return { received, close, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
}

it.each<[Command, object]>([
  [['clock', 'advance', '25h'], { advance: '25h' }],
  [['clock', 'to', '2026-01-31T09:00Z'], { to: '2026-01-31T09:00Z' }],
  [['clock', 'to', '1767571200000'], { to: 1_767_571_200_000 }],
  [['clock', 'freeze'], { freeze: true }],
  [['clock', 'scale', '60'], { scale: 60 }],
  [['clock', 'real'], { real: true }],
  [['reset'], {}],
  [['reset', '--keep', 'webhooks'], { keep: ['webhooks'] }],
  [['trigger', 'MESSAGE_RECEIVED'], { event: 'MESSAGE_RECEIVED' }],
  [
    ['trigger', 'MESSAGE_RECEIVED', '--from', '919999999921', '--json', '{"text":"Hi","event":"X"}'],
    { text: 'Hi', customer: '919999999921', event: 'MESSAGE_RECEIVED' },
  ],
])('sends %j as the control API has it', async (command, body) => {
  const { url, received } = await setupServer();
  const { run, told } = setup();
  const [name, ...args] = command;
  expect([await run([name, ...args, '--world', 'my world'], { MOCK_URL: url }), told]).toEqual([0, []]);
  expect(received).toEqual([['POST', `/__mock/worlds/my%20world/${name}`, body]]);
});

it.each<[Command, string]>([
  [['clock', 'advance'], 'clock advance needs one value.'],
  [['clock', 'freeze', '1'], 'clock freeze takes no value.'],
  [['clock', 'scale', 'fast'], 'clock scale needs a number, such as 60.'],
  [['clock', 'forward'], 'clock forward is not known; use advance, to, freeze, scale or real.'],
  [['trigger'], 'trigger needs the name of one event'],
  [['trigger', 'A', 'B'], 'trigger needs the name of one event'],
  [['trigger', 'A', '--json', '[]'], '--json must be an object'],
  [['reset', 'demo'], 'reset takes no arguments. Name a world with --world.'],
  [['journal', '--follow', '--limit', '3'], 'leave out --limit'],
  [['journal', 'demo'], 'journal takes no arguments. Name a world with --world.'],
  [['listen', '--forward-to', 'ftp://a'], '--forward-to must be an address'],
  [['listen', '--header', 'x'], '--header must have a name and a value'],
  [['listen', '--header', 'X: न'], '--header X has characters that HTTP cannot send'],
  [['listen', '--forward-to', 'http://me:pass@127.0.0.1:9/'], '--forward-to takes no user and password'],
  [['clock', '--url', 'http://me:pass@127.0.0.1:9'], '--url must have no user, password, query or fragment'],
  [['clock', '--url', 'http://127.0.0.1:9/?a=1'], '--url must have no user, password, query or fragment'],
  [['clock', '--token', 'न'], '--token has characters that HTTP cannot send'],
  [['listen', 'http://127.0.0.1:1'], 'Name a receiver with --forward-to.'],
  ...shellCommandNames.flatMap((name): [Command, string][] => [
    [[name, '--wrld', 'a'], '--wrld is not an option of this command. Did you mean --world?'],
    [[name, '--url', 'nonsense'], '--url must be an address such as http://127.0.0.1:4010, not "nonsense".'],
    [[name, '--world'], '--world'],
  ]),
])('refuses %j with its usage', async (command, problem) => {
  const { run, printed, told } = setup();
  expect([await run(command), printed]).toEqual([2, []]);
  expect(told).toEqual([expect.stringContaining(problem)]);
  expect(told[0]).toContain(`Usage: doubletick-mock ${command[0]}`);
});

it.each(shellCommandNames)('prints the help of %s, within 120 columns', async (name) => {
  const { run, printed } = setup();
  expect(await run([name, '--help'])).toBe(0);
  expect(printed[0]).toContain('--world WORLD');
  expect(printed[0]?.split('\n').filter((line) => line.length > 120)).toEqual([]);
});

it.each(shellCommandNames)('says how to start a mock where %s finds none', async (name) => {
  const { url, close } = await setupServer();
  await close();
  const { run, told } = setup();
  const args = name === 'trigger' ? ['MESSAGE_RECEIVED'] : [];
  expect(await run([name, ...args], { MOCK_PORT: new URL(url).port })).toBe(1);
  const problem = `No mock answers at ${url} (ECONNREFUSED).`;
  expect(told).toEqual([`${problem} Start one with doubletick-mock, or name its address with --url.`]);
});

it('says that a server is not a mock', async () => {
  const { url } = await setupServer((_, outgoing) => outgoing.writeHead(404).end('<html>'));
  const { run, told } = setup();
  expect(await run(['reset', '--url', url])).toBe(1);
  expect(told).toEqual([`${url} answered 404, and is not a mock of DoubleTick. Name another address with --url.`]);
});

it('prints what the mock says of a wrong world, value or token', async () => {
  const { run, told, url } = await setupMock('right');
  expect(await run(['reset', '--url', url])).toBe(1);
  expect(await run(['reset', '--world', 'mine'], { MOCK_URL: url, MOCK_TOKEN: 'right' })).toBe(1);
  expect(await run(['reset', '--keep', 'all', '--token', 'right', '--url', url])).toBe(1);
  expect(told).toEqual([
    'Send the token the mock was started with (--token) in the x-mock-token header.',
    expect.stringContaining('There is no world with this id or key.'),
    'keep/0 must be webhooks.',
  ]);
});

it('prints each event that a trigger causes, and the clock', async () => {
  const { run, printed, url } = await setupMock();
  const text = ['--text', 'Is the blue one back?', '--from', demo.customers.unassigned.phone];
  expect(await run(['trigger', 'MESSAGE_RECEIVED', ...text, '--url', url])).toBe(0);
  expect(await run(['clock', 'freeze', '--url', url])).toBe(0);
  expect(await run(['clock', 'scale', '60', '--url', url])).toBe(0);
  expect(printed).toEqual([
    expect.stringMatching(/^MESSAGE_RECEIVED \{.*"text":"Is the blue one back\?".*\}$/),
    expect.stringMatching(/^[-\d]+T[:.\d]+Z frozen$/),
    expect.stringMatching(/^[-\d]+T[:.\d]+Z scaled 60$/),
  ]);
});

it('prints the journal with keys masked, as lines or as JSON', async () => {
  const { run, printed, url, request } = await setupMock();
  await request('/team');
  await request(`/team-members?key=${demo.keys.full}`);
  expect(await run(['journal', '--url', url])).toBe(0);
  expect(await run(['journal', '--url', url, '--limit', '1', '--json'])).toBe(0);
  expect(printed).toEqual([
    'GET /team 200',
    expect.stringMatching(/^GET \/team-members\?key=…0001 404 The closest operation is .+$/),
    expect.stringContaining('"path":"/team-members?key=…0001"'),
  ]);
});

it('follows the requests until it is told to leave', async () => {
  const { run, printed, told, url, request, leave } = await setupMock();
  await request('/before');
  const running = run(['journal', '--follow', '--url', url]);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await request('/team');
  await request('/nowhere');
  await vi.waitFor(() => expect(printed).toHaveLength(2));
  leave();
  expect(await running).toBe(0);
  expect(printed).toEqual(['GET /team 200', 'GET /nowhere 404']);
});

it('fails when the mock it follows is closed', async () => {
  const { run, told, url, mock } = await setupMock();
  const running = run(['journal', '--follow', '--url', url]);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await mock[Symbol.asyncDispose]();
  expect(await running).toBe(1);
  expect(told[1]).toBe('The mock was stopped, or the world was deleted.');
});
