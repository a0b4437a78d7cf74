import fc from 'fast-check';
import {
  apiMethods,
  type BotConnection,
  type BotFlow,
  type BotMessage,
  type BotStep,
  conditionOperators,
} from '../tables/bots.ts';
import { exitsOf } from '../tables/exits-of.ts';
import type { ApiDraft } from './change-apis.ts';

/** A draft of any kind, with APIs that its steps name by their positions. */
export interface GeneratedBot {
  readonly flow: BotFlow;
  readonly apis: readonly ApiDraft[];
}

const words = fc.constantFrom(
  '',
  'Hello',
  'Hi {{customer.name}}',
  '{{answers.city}}',
  'a'.repeat(30),
  '{{nothing}}',
  '😀 "\\',
);
const names = fc.constantFrom('', 'city', 'status', 'my city', '__proto__');
const choices = fc.uniqueArray(fc.record({ id: fc.constantFrom('1', '2', '3', '4'), text: words }), {
  selector: ({ id }) => id,
  maxLength: 4,
});

const message: fc.Arbitrary<BotMessage> = fc.oneof(
  fc.record({ kind: fc.constant('TEXT' as const), text: words }),
  fc.record({ kind: fc.constant('BUTTONS' as const), text: words, buttons: choices }),
  fc.record({ kind: fc.constant('LIST' as const), text: words, button: words, items: choices }),
  fc.record({
    kind: fc.constant('MEDIA' as const),
    mediaType: fc.constantFrom('IMAGE' as const, 'DOCUMENT' as const),
    mediaUrl: fc.constantFrom('', 'https://acme.example/a.png', 'https://acme.example/a.pdf', '{{answers.city}}'),
    caption: words,
    fileName: words,
  }),
  fc.record({
    kind: fc.constant('TEMPLATE' as const),
    templateName: fc.constantFrom('', 'welcome', 'order_confirmation', 'gone'),
    language: fc.constantFrom('en', 'hi'),
    values: fc.array(words, { maxLength: 2 }),
  }),
);

const branches = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('1', '2', '3'),
    tests: fc.array(fc.record({ left: words, operator: fc.constantFrom(...conditionOperators), right: words }), {
      maxLength: 2,
    }),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

type Own<Step> = Step extends BotStep ? Omit<Step, 'id'> : never;
const type = <Type extends BotStep['type']>(value: Type) => fc.constant(value);

const step: fc.Arbitrary<Own<BotStep>> = fc.oneof(
  fc.record({
    type: type('KEYWORD'),
    keywords: fc.array(words, { maxLength: 2 }),
    match: fc.constantFrom('EXACT' as const, 'CONTAINS' as const),
  }),
  fc.record({ type: type('ANY_MESSAGE') }),
  fc.record({
    type: type('TEMPLATE_BUTTON'),
    templateName: fc.constantFrom('', 'diwali_offer'),
    button: fc.constantFrom('', 'Interested', 'No'),
  }),
  fc.record({
    type: type('WEBHOOK'),
    hookId: fc.constantFrom('', 'hook_mine'),
    customerPhone: words,
    wabaNumber: fc.constant(''),
  }),
  fc.record({ type: type('SEND_MESSAGE'), message }),
  fc.record({
    type: type('ASK_QUESTION'),
    text: words,
    answer: names,
    answerKind: fc.constantFrom('ANY' as const, 'NUMBER' as const, 'OPTION' as const),
    options: fc.array(words, { maxLength: 2 }),
    retryText: words,
  }),
  fc.record({ type: type('CONDITION'), branches }),
  fc.record({ type: type('WAIT'), seconds: fc.constantFrom(0, 1, 60, 1e9, 0.5) }),
  fc.record({
    type: type('ASSIGN_AGENT'),
    method: fc.constantFrom('PERSON' as const, 'ROUND_ROBIN' as const),
    memberPhones: fc.array(fc.constantFrom('919999999911', '919999999912', '919999999999'), { maxLength: 2 }),
    reassign: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('UNASSIGN' as const, 'END' as const) }),
  fc.record({
    type: fc.constantFrom('ADD_TAG' as const, 'REMOVE_TAG' as const),
    tag: fc.constantFrom('', 'vip', 'gone'),
  }),
  fc.record({ type: type('SET_CUSTOM_FIELD'), field: fc.constantFrom('', 'City', 'gone'), value: words }),
  fc.record({
    type: type('CALL_API'),
    apiId: fc.constantFrom(null, '0', '1'),
    results: fc.array(fc.record({ name: names, path: names }), { maxLength: 2 }),
  }),
  fc.record({ type: type('START_BOT'), botId: fc.constant(null) }),
);

const api: fc.Arbitrary<ApiDraft> = fc.record({
  name: fc.constantFrom('Orders', 'Assign'),
  method: fc.constantFrom(...apiMethods),
  url: fc.constantFrom('', 'https://shop.example/{{customer.phone}}', 'http://127.0.0.1:4010/team', 'orders'),
  headers: fc.array(
    fc.record({
      name: fc.constantFrom('Authorization', 'X-Key', 'Accept'),
      value: fc.constantFrom('', 'key_demo000001', 'Bearer {{account.apiKey}}', 'secret'),
    }),
    { maxLength: 2 },
  ),
  body: fc.constantFrom('', '{"a":"{{message.text}}"}', '{"token":"secret"}', 'plain'),
});

/** Any draft that the control API accepts. */
export const anyFlow: fc.Arbitrary<GeneratedBot> = fc
  .record({
    own: fc.array(step, { maxLength: 8 }),
    apis: fc.array(api, { maxLength: 2 }),
    ways: fc.array(fc.record({ from: fc.nat(), exit: fc.nat(), to: fc.nat() }), { maxLength: 16 }),
  })
  .map(({ own, apis, ways }) => {
    const steps = own.map((fields, position) => ({ id: `s${position}`, ...fields }) as BotStep); // with its type
    return { flow: { steps, connections: connect(steps, ways) }, apis };
  });

/** Picks a step, one of its exits and another step by any three numbers; an exit is connected once. */
function connect(
  steps: readonly BotStep[],
  ways: readonly { from: number; exit: number; to: number }[],
): BotConnection[] {
  const connections = new Map<string, BotConnection>();
  for (const way of ways) {
    const from = steps[way.from % steps.length];
    const to = steps[way.to % steps.length];
    const exits = from ? exitsOf(from) : [];
    const exit = exits[way.exit % exits.length];
    if (from && to && exit !== undefined) connections.set(`${from.id} ${exit}`, { from: from.id, exit, to: to.id });
  }
  return [...connections.values()];
}
