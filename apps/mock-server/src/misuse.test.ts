import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMock } from './mock.ts';

type Loose = (argument?: unknown) => unknown;

/** What plain JavaScript can call with anything. */
function setup() {
  const mock = createMock();
  return {
    createMock: createMock as Loose,
    listen: mock.listen as Loose,
    world: mock.world as Loose,
    simulate: mock.world().simulate as Loose,
    reset: mock.world().reset as Loose,
    resetKeeping: ((keep) => mock.world().reset({}, { keep } as never)) as Loose,
    journal: mock.world().journal as Loose,
    events: mock.world().events as Loose,
    waitFor: mock.world().waitFor as Loose,
    load: mock.load as Loose,
    save: mock.save as Loose,
    keep: mock.keep as Loose,
  };
}

it.each<[call: keyof ReturnType<typeof setup>, argument: unknown, message: string]>([
  ['createMock', { sed: 7 }, 'createMock: sed is not a known field. Did you mean seed?'],
  ['createMock', { Strict: true }, 'createMock: Strict is not a known field. Did you mean strict?'],
  ['createMock', { colour: 1 }, 'createMock: colour is not a known field.'],
  ['createMock', { seed: '7' }, 'createMock: seed must be a whole number.'],
  ['createMock', { seed: Number.NaN }, 'createMock: seed must be a whole number.'],
  ['createMock', { data: 'dmo' }, 'createMock: data must be demo, big or empty, or what readSeed returns.'],
  ['createMock', { data: { customers: [] } }, 'createMock: data must be demo, big or empty, or what readSeed returns.'],
  ['createMock', { numbers: 2 }, 'createMock: numbers must be 1, or left out.'],
  ['createMock', { now: 1_000 }, 'createMock: now must be a function.'],
  ['createMock', { maxWorlds: 0 }, 'createMock: maxWorlds must be a whole number from 1.'],
  ['createMock', { conformity: 'trow' }, 'createMock: conformity must be one of throw, count.'],
  ...[Number.NaN, Infinity, 8.64e15, -1e14, '7', undefined, new Date(0)].map((time) => {
    const message = 'createMock: now must return milliseconds since 1970, in the years 1 to 9999.';
    return ['createMock', { now: () => time }, message] as ['createMock', unknown, string];
  }),
  ...['empty', 'big'].map((data) => {
    return ['createMock', { data, now: () => Number.NaN }, 'now must return'] as ['createMock', unknown, string];
  }),
  ['createMock', { controlToken: '' }, 'createMock: controlToken must be a text that is not empty'],
  ['createMock', { controlToken: '  ' }, 'createMock: controlToken must be a text that is not empty'],
  ['createMock', { controlToken: 'a\n' }, 'createMock: controlToken must be a text that is not empty'],
  ['createMock', { controlToken: 7 }, 'createMock: controlToken must be a text that is not empty'],
  ['createMock', { options: { walet: 'empty' } }, 'options.walet is not an option (did you mean wallet?); known: '],
  ['createMock', null, 'createMock: its argument must be an object.'],
  ['createMock', 7, 'createMock: its argument must be an object.'],
  ['listen', undefined, 'listen: its argument must be an object.'],
  ['listen', { port: 0 }, 'listen: host is missing.'],
  ['listen', { host: '127.0.0.1' }, 'listen: port is missing.'],
  ['listen', { host: '127.0.0.1', port: '0' }, 'listen: port must be a port from 0 to 65535.'],
  ['listen', { host: '127.0.0.1', prot: 0 }, 'listen: port is missing.'],
  ['world', 7, 'world: its argument must be a string.'],
  ['world', null, 'world: its argument must be a string.'],
  ['simulate', undefined, 'simulate: its argument must be an object.'],
  ['simulate', {}, 'simulate: type is missing.'],
  ['simulate', { type: 'CUSTOMER_MESAGE' }, 'Did you mean CUSTOMER_MESSAGE?'],
  ['simulate', { type: 'CALL' }, 'simulate: from is missing.'],
  ['simulate', { type: 'CALL', from: 919999999921 }, 'simulate: from must be a string.'],
  ['simulate', { type: 'CALL', from: '919999999921', too: '1' }, 'too is not a known field. Did you mean to?'],
  ['simulate', { type: 'CUSTOMER_MESSAGE', from: '919999999921' }, 'simulate: content is missing.'],
  [
    'simulate',
    { type: 'CUSTOMER_MESSAGE', from: '919999999921', content: { type: 'TEXT' } },
    'simulate: content.text is missing.',
  ],
  [
    'simulate',
    { type: 'CUSTOMER_MESSAGE', from: '919999999921', content: { type: 'TXT', text: '' } },
    'Did you mean TEXT?',
  ],
  ...[999, -90.5, '1', null, Number.NaN].map((latitude) => {
    const content = { type: 'LOCATION', latitude, longitude: 1 };
    const simulation = { type: 'CUSTOMER_MESSAGE', from: '919999999921', content };
    return ['simulate', simulation, 'latitude must be a number from -90 to 90.'] as ['simulate', unknown, string];
  }),
  [
    'simulate',
    {
      type: 'CUSTOMER_MESSAGE',
      from: '919999999921',
      content: { type: 'LOCATION', latitude: 1, longitude: 181 },
    },
    'longitude must be a number from -180 to 180.',
  ],
  [
    'simulate',
    { type: 'CALL_PERMISSION_REPLY', from: '919999999921', reply: 'accept', expiresAt: 9e15 },
    'expiresAt must be milliseconds since 1970',
  ],
  ['reset', { wallet: 'emty' }, 'options.wallet must be one of the following values: funded, empty'],
  ['reset', 7, 'options must be an object'],
  ['resetKeeping', ['webhook'], 'reset: keep.0 must be webhooks.'],
  ['journal', { stat: 1 }, 'journal: stat is not a known field. Did you mean status?'],
  ...['abc', '4XX', '404', 99, 600, 404.5, null].map((status) => {
    return ['journal', { status }, 'status must be a status such as 404, or several as 4xx.'] as [
      'journal',
      unknown,
      string,
    ];
  }),
  ...[5, null, 'getTeam', []].map((filter) => {
    return ['journal', filter, 'journal: its argument must be an object.'] as ['journal', unknown, string];
  }),
  ['journal', { operation: 'getTeem' }, 'journal: operation must be the id of an operation, such as getTeam.'],
  ['journal', { operation: 'toString' }, 'journal: operation must be the id of an operation, such as getTeam.'],
  ['journal', { since: 'soon' }, 'journal: since must be milliseconds since 1970.'],
  ['journal', { until: Number.NaN }, 'journal: until must be milliseconds since 1970.'],
  ['journal', { text: 5 }, 'journal: text must be a string.'],
  ['journal', { limit: 0 }, 'journal: limit must be a whole number from 1.'],
  ['journal', { before: '2' }, 'journal: before must be a whole number from 1.'],
  ['events', { evnt: 'A' }, 'events: evnt is not a known field. Did you mean event?'],
  ['events', { event: 'MESAGE_RECEIVED' }, 'events: event is not an event. Did you mean MESSAGE_RECEIVED?'],
  ['events', { event: ['WORLD_RESET', 7] }, 'events: event must be a webhook event or one of REQUEST_ANSWERED, '],
  ['events', { where: [] }, 'events: where must be a plain object, as JSON has it.'],
  ['events', { after: -1 }, 'events: after must be the id of an event.'],
  ['events', { limit: 0 }, 'events: limit must be a whole number from 1.'],
  ['waitFor', undefined, 'waitFor: its argument must be an object.'],
  ['waitFor', { within: 5 }, 'waitFor: within is not a known field.'],
  ['waitFor', { withinMs: '5s' }, 'waitFor: withinMs must be a number of milliseconds.'],
  ...(['load', 'save', 'keep'] as const).flatMap((call) =>
    [undefined, null, 5, '', {}].map((file) => {
      return [call, file, `${call}: its argument must be the name of a file.`] as [typeof call, unknown, string];
    }),
  ),
])('throws a TypeError that helps: %s(%j)', async (call, argument, message) => {
  // `listen` rejects, the others throw.
  const run = async () => setup()[call](argument);
  await expect(run()).rejects.toThrow(TypeError);
  await expect(run()).rejects.toThrow(message);
});

it('takes what is left out or undefined for its default', async () => {
  await using mock = createMock({ seed: undefined, data: undefined, log: undefined } as object);
  expect(mock.world().id).toBe('demo');
});

it('never fails in the middle of a simulation', () => {
  const { simulate } = setup();
  const type = fc.constantFrom(
    'CUSTOMER_MESSAGE',
    'MEMBER_MESSAGE',
    'MEMBER_TEMPLATE',
    'CHAT_ASSIGN',
    'CALL',
    'WHATSAPP_GROUP_JOIN',
    'INVITATION_ACCEPTANCE',
  );
  const field = fc.constantFrom('from', 'to', 'text', 'content', 'reply', 'groupId', 'name');
  const value = fc.oneof(
    fc.constant('919999999921'),
    fc.constant({ type: 'TEXT', text: 'Hi' }),
    fc.anything({ maxDepth: 1 }),
  );
  fc.assert(
    fc.property(type, fc.dictionary(field, value), (name, fields) => {
      try {
        simulate({ ...fields, type: name });
      } catch (error) {
        expect(String(error)).toMatch(/^(TypeError: simulate: |RangeError: )[^\n]+[.?]$/);
      }
    }),
    { numRuns: 500 },
  );
});
