import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMock } from './mock.ts';
import { usage } from './settings.ts';
import { reluctantCustomers } from './world/calls/call-course.ts';
import { seeds } from './world/create-world.ts';
import { outcomes } from './world/messages/outcomes.ts';
import { defaultOptions, readOptions } from './world/options.ts';
import { isRefusal } from './world/refusal.ts';
import { demo } from './world/seed/demo.ts';
import { reviewWords } from './world/templates/review.ts';

interface SimulationSchema {
  properties: { type: { enum: readonly string[] } };
  required: readonly string[];
}

const guide = readFileSync(new URL('../../../docs/guides/mock-server.md', import.meta.url), 'utf8');
const firstCellsOf = (text: string) =>
  [...text.matchAll(/^\| (`[^|]+) \| ([^|]+) \|/gm)].map(([, name, next]) => `${name} | ${next}`);

/** The row of each option: its name, and the choices that the refusal of another value lists. */
function rowsOf(options: object, path: readonly string[] = []): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const place = [...path, name];
    if (typeof value === 'object') return rowsOf(value, place);
    const wrong = place.reduceRight<unknown>((inner, part) => ({ [part]: inner }), 'no such choice');
    const refused = readOptions(wrong, defaultOptions);
    const choices = isRefusal(refused) ? (refused.message.split('values: ')[1] ?? '').split(', ') : [];
    return [`\`${place.join('.')}\` | ${choices.map((choice) => `\`${choice}\``).join(', ')}`];
  });
}

it('lists every option with its choices, the default first, and no other', () => {
  const [, section = ''] = guide.split('\n## Options\n');
  const [table = ''] = section.split('\n## ');
  const listed = firstCellsOf(table).filter((cell) => /^`[a-zA-Z.]+` \| `/.test(cell));
  expect(listed.sort()).toEqual(rowsOf(defaultOptions).sort());
});

it('lists everything that can be simulated with its fields, the optional ones in brackets', async () => {
  const response = await createMock().fetch('http://127.0.0.1/__mock/openapi.json');
  const { Simulation, CustomerContent } = JSON.parse(await response.text()).components.schemas;
  const typesOf = (schemas: readonly SimulationSchema[]) => schemas.flatMap(({ properties }) => properties.type.enum);
  const rows = Simulation.oneOf.flatMap(({ properties: { type, ...fields }, required }: SimulationSchema) => {
    const names = Object.keys(fields).map((name) => (required.includes(name) ? `\`${name}\`` : `[\`${name}\`]`));
    return type.enum.map((name) => `\`${name}\` | ${names.join(', ')}`);
  });
  const listed = [...guide.matchAll(/^\| (`[A-Z_]+`) \| [^`|]+ \| (.+) \|$/gm)].map(
    ([, type, fields]) => `${type} | ${fields}`,
  );
  expect(listed).toEqual(rows);
  expect(typesOf(CustomerContent.oneOf).filter((type) => !guide.includes(`\`${type}\``))).toEqual([]);
});

it('has a row for every method of bots and APIs, with the request that does the same', async () => {
  const mock = createMock();
  const { bots, apis } = mock.world();
  const document = await (await mock.fetch('http://127.0.0.1/__mock/openapi.json')).text();
  const { paths }: { paths: Record<string, object> } = JSON.parse(document);
  const prefix = '/__mock/worlds/{world}/';
  const ofBots = Object.entries(paths).filter(([path]) => /^(?:bots|bot-runs|apis)\b/.test(path.slice(prefix.length)));
  const requests = ofBots.flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} …/${path.slice(prefix.length)}`),
  );
  const rows = [...guide.matchAll(/^\| `((?:bots|apis)\.\w+)\(.*?\)` \| `(\S+ \S+)` \|/gm)];
  const methods = [
    ...Object.keys(bots).map((name) => `bots.${name}`),
    ...Object.keys(apis).map((name) => `apis.${name}`),
  ];
  expect(rows.map(([, method]) => method).sort()).toEqual(methods.sort());
  expect(rows.map(([, , request]) => request).sort()).toEqual([...requests, 'POST /hooks/{hookId}'].sort());
});

it('has a row for everyone in the demo data, with key, phone number, name and id', () => {
  const { keys, wabaNumbers, channels, closedChannels, agents, invited, customers } = demo;
  const { others, ...named } = customers;
  const entries = [
    ...Object.entries(keys).map(([name, key]) => ({ path: `keys.${name}`, entry: { key } })),
    ...Object.entries(wabaNumbers).map(([name, phone]) => ({ path: `wabaNumbers.${name}`, entry: { phone } })),
    ...Object.entries(closedChannels).map(([name, entry]) => ({ path: `closedChannels.${name}`, entry })),
    ...Object.entries(agents).map(([name, { email: _, ...entry }]) => ({ path: `agents.${name}`, entry })),
    { path: 'invited', entry: { name: invited.name, phone: invited.phone } },
    ...Object.entries(named).map(([name, entry]) => ({ path: `customers.${name}`, entry })),
    ...others.map((entry, index) => ({ path: `customers.others[${index}]`, entry })),
  ];
  const rows = new Map([...guide.matchAll(/^\|.* `demo\.([^`]+)` \|.*$/gm)].map(([row, path]) => [path, row]));
  expect([...rows.keys()].sort()).toEqual(entries.map(({ path }) => path).sort());
  const missing = entries.flatMap(({ path, entry }) =>
    Object.values<string>(entry).filter((text) => !rows.get(path)?.includes(text)),
  );
  expect(missing).toEqual([]);
  expect(Object.values(channels).filter((id) => !guide.includes(id))).toEqual([]);
});

it('says of each customer which chats there are, whether the window is open, and who is assigned', () => {
  const { chats, members } = createMock().world().state();
  const lines = new Map<string, string>(Object.entries(demo.wabaNumbers).map(([name, phone]) => [phone, name]));
  const { others, ...named } = demo.customers;
  for (const { phone } of [...Object.values(named), ...others]) {
    const own = chats.filter((chat) => 'customerPhone' in chat && chat.customerPhone === phone);
    const isOpen = own.some(({ lastInboundAt }) => lastInboundAt !== null && Date.now() - lastInboundAt < 86_400_000);
    const assignee = members.find((member) => own.some(({ assigneePhone }) => assigneePhone === member.phone));
    const [row = ''] = new RegExp(`^\\| \`${phone}\`.*$`, 'm').exec(guide) ?? [];
    const names = own.map(({ wabaNumber }) => lines.get(wabaNumber)).join(', ') || 'none';
    expect(row).toContain(` | ${names} | ${isOpen ? 'open' : 'closed'} | `);
    expect(row.includes('assigned to')).toBe(assignee !== undefined);
    expect(row).toContain(assignee ? `assigned to ${assignee.name}` : '');
    expect(row.includes('marked as done')).toBe(own.some(({ isDone }) => isDone));
    expect(row.includes('unread message')).toBe(own.some(({ unreadCount }) => unreadCount > 0));
  }
});

it.each([
  ['flag', [...usage.matchAll(/^ {2}(--[a-z]+)/gm)].map(([, flag]) => `| \`${flag}`)],
  ['kind of data', Object.keys(seeds)],
  ['test phone number for messages', Object.values(outcomes).map(({ phone }) => `| \`${phone}\``)],
  ['test phone number for calls', Object.values(reluctantCustomers).map((phone) => `| \`${phone}\``)],
  ['word that decides about templates', Object.values(reviewWords).map((word) => `| \`${word}\``)],
  ['outcome of a message by its name', Object.keys(outcomes).map((name) => `outcomes.${name}`)],
  ['customer who does not answer by name', Object.keys(reluctantCustomers).map((name) => `reluctantCustomers.${name}`)],
  ['review word by its name', Object.keys(reviewWords).map((name) => `reviewWords.${name}`)],
])('names every %s', (_, names) => {
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => !guide.includes(name.startsWith('|') ? name : `\`${name}\``))).toEqual([]);
});
