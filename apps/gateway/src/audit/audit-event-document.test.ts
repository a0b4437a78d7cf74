/** Compares docs/audit-event.md with the code. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assignment, setupGateway } from '../setup-gateway.fixture.ts';
import type { AdminEvent } from './admin-event.ts';
import type { AuditEvent, StreamEvent } from './audit-event.ts';
import { eventCodes } from './event-codes.ts';

const text = readFileSync(new URL('../../../../docs/audit-event.md', import.meta.url), 'utf8');

/** The names in the first column of the tables below a heading. */
function namesBelow(heading: string): string[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
}

// With a type that has every field, so that a field which is forgotten here does not compile.
const requestFields: Record<keyof AuditEvent, string[]> = {
  v: [],
  kind: [],
  code: [],
  id: [],
  instance: [],
  time: [],
  requestId: [],
  team: [],
  keyId: [],
  secretNumber: [],
  address: [],
  userAgent: [],
  operation: [],
  class: [],
  senders: [],
  recipients: ['hash', 'lastTwo', 'countryCode'] satisfies (keyof AuditEvent['recipients'][number])[],
  templates: [],
  objectIds: [],
  messageIds: [],
  decision: [],
  rule: [],
  policyVersion: [],
  reason: [],
  outcome: [],
  count: [],
  status: [],
  upstreamStatus: [],
  latencyMs: [],
  upstreamLatencyMs: [],
  gatewayMs: [],
  requestBytes: [],
  responseBytes: [],
  upstreamBytes: [],
  upstreamAttempts: [],
  unknownFields: [],
  violations: [],
  idempotency: ['keyHash', 'firstRequest'] satisfies (keyof NonNullable<AuditEvent['idempotency']>)[],
  reduced: [],
};

const adminFields: Record<keyof AdminEvent | 'reduced', string[]> = {
  v: [],
  kind: [],
  code: [],
  id: [],
  time: [],
  action: [],
  actor: ['name', 'via'] satisfies (keyof AdminEvent['actor'])[],
  reason: [],
  keyId: [],
  team: [],
  details: [],
  reduced: [],
};

const streamFields: Record<keyof StreamEvent, string[]> = {
  v: [],
  kind: [],
  code: [],
  id: [],
  time: [],
  origin: [],
  before: [],
};

const withParts = (fields: Record<string, string[]>) =>
  Object.entries(fields).flatMap(([name, parts]) => [
    name,
    ...parts.map((part) => `${name}${name === 'recipients' ? '[]' : ''}.${part}`),
  ]);

it('explains every field of an event, and no other', () => {
  expect(namesBelow('Requests').sort()).toEqual(withParts(requestFields).sort());
  expect(namesBelow('Other events').sort()).toEqual([...withParts(adminFields), ...withParts(streamFields)].sort());
});

it('lists every code with its kind, and no other', () => {
  const rows = [...text.matchAll(/^\| `(G\d{4}[IWE])` \| `(\w+)` \| (.+) \|$/gm)];
  const listed = rows.map(([, code, kind, result]) => `${code} ${kind} ${kind === 'admin' ? result : ''}`);
  const known = Object.entries(eventCodes).flatMap(([kind, codes]) =>
    Object.entries(codes).map(
      ([result, code]) => `${code} ${kind === 'refusedKey' ? 'end' : kind} ${kind === 'admin' ? `\`${result}\`` : ''}`,
    ),
  );
  expect(listed.sort()).toEqual(known.sort());
});

it('explains every field that the gateway writes', async () => {
  const { gateway, post, request, server } = await setupGateway();
  await request('/team');
  await post('/team-member/assign', { ...assignment, note: 'x' }, { 'idempotency-key': 'one' });
  await post('/team-member/assign', { ...assignment, note: 'x' }, { 'idempotency-key': 'one' });
  await post('/whatsapp/message/text', { from: '919999999901', groupId: 'group_1', content: { text: 'x' } });
  await fetch(`${server.url}/nowhere`);
  const written = (await gateway.audit.list()).flatMap((record) => Object.keys(record));
  expect([...new Set(written)].filter((name) => !(name in requestFields))).toEqual([]);
  expect(written).toContain('idempotency');
  expect(written).toContain('objectIds');
});
