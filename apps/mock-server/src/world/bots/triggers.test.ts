import { expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import type { BotStep } from '../tables/bots.ts';
import { sendTemplates } from '../templates/send-templates.ts';
import { chain, customer, send, setupBots } from './setup-bots.fixture.ts';

const { wabaNumbers, templates, whatsappGroup, customers } = demo;
const { support } = wabaNumbers;
const stranger = '919999999951';

const triggers = {
  button: { id: 'start', type: 'TEMPLATE_BUTTON', templateName: templates.plain.name, button: 'Yes please' },
  anyButton: { id: 'start', type: 'TEMPLATE_BUTTON', templateName: templates.plain.name, button: '' },
  exact: { id: 'start', type: 'KEYWORD', match: 'EXACT', keywords: ['Price list', 'yes please'] },
  contains: { id: 'start', type: 'KEYWORD', match: 'CONTAINS', keywords: ['price', 'café', 'कीमत', '👍'] },
  first: { id: 'start', type: 'FIRST_MESSAGE' },
  any: { id: 'start', type: 'ANY_MESSAGE' },
} as const satisfies Record<string, BotStep>;
type Name = keyof typeof triggers;

function setup(...names: readonly Name[]) {
  const bots = setupBots();
  const byId = new Map(names.map((name) => [bots.publish(chain(triggers[name], send('say', name))).id, name]));
  return {
    ...bots,
    /** The trigger whose bot was started last. */
    started: () => byId.get(bots.world.botRuns.first('latest')?.botId ?? ''),
    pressTemplate: (text: string) => {
      const to = customer.phone;
      const content = { templateName: templates.plain.name, language: 'en' };
      const outcome = sendTemplates(bots.world, [{ from: support, to, content }]);
      const [message] = Array.isArray(outcome) ? outcome : [];
      if (!message || isRefusal(message)) throw new Error('The template can be sent.');
      const press = { type: 'BUTTON', from: to, to: support, text, id: text, payload: text } as const;
      return bots.simulate({ ...press, repliesTo: message.id });
    },
  };
}

it.each<[text: string, trigger: Name, starts: boolean]>([
  ['Price list', 'exact', true],
  ['  PRICE   list ', 'exact', true],
  ['price list please', 'exact', false],
  ['Your price list?', 'contains', true],
  ['PRICE', 'contains', true],
  ['prices', 'contains', false],
  ['overprice', 'contains', false],
  ['price-list', 'contains', true],
  ['Is the cafe open', 'contains', true],
  ['CAFÉ', 'contains', true],
  ['क्या कीमत है', 'contains', true],
  ['किमत', 'contains', false],
  ['ok👍', 'contains', true],
  ['anything', 'any', true],
  ['anything', 'first', false],
])('decides whether %j starts a bot by the trigger %s: %s', (text, trigger, starts) => {
  const bots = setup(trigger);
  bots.write(text);
  expect(bots.started()).toBe(starts ? trigger : undefined);
});

it('starts by the first message in a chat only', () => {
  const bots = setup('first');
  bots.write('Hello', stranger);
  expect(bots.run()).toMatchObject({ startedBy: 'FIRST_MESSAGE', number: 1 });
  bots.write('Hello again', stranger);
  expect(bots.run()).toMatchObject({ number: 1 });
});

it.each<[pressed: string, trigger: Name, starts: boolean]>([
  ['Yes please', 'button', true],
  ['yes PLEASE', 'button', true],
  ['No', 'button', false],
  ['No', 'anyButton', true],
])('decides whether the template button %j starts a bot by the trigger %s: %s', (pressed, trigger, starts) => {
  const bots = setup(trigger);
  bots.pressTemplate(pressed);
  expect(bots.started()).toBe(starts ? trigger : undefined);
});

it('starts by no button of another message', () => {
  const bots = setup('anyButton');
  bots.simulate({ type: 'BUTTON', from: customer.phone, to: support, text: 'Yes please', id: 'y', payload: 'y' });
  bots.write('Yes please');
  expect(bots.started()).toBeUndefined();
});

it('starts the most particular bot, in whatever order they were created', () => {
  const order: readonly Name[] = ['button', 'exact', 'contains', 'first', 'any'];
  const said: Readonly<Record<string, (bots: ReturnType<typeof setup>) => unknown>> = {
    button: (bots) => bots.pressTemplate('Yes please'),
    exact: (bots) => bots.write('price LIST', stranger),
    contains: (bots) => bots.write('the price list', stranger),
    first: (bots) => bots.write('Hello', stranger),
    any: (bots) => bots.write('Hello'),
  };
  for (const names of [order, order.toReversed()]) {
    for (const name of order) {
      const bots = setup(...names);
      said[name]?.(bots);
      expect(bots.started()).toBe(name);
    }
  }
});

it('starts the bot that was created first among equal ones, also after it was changed', () => {
  const bots = setup('any');
  const [first] = bots.world.bots.values();
  bots.publish(chain(triggers.any, send('say', 'second')), 'Second');
  if (first) bots.world.bots.put({ ...first, name: 'Changed' });
  bots.write('Hello');
  expect(bots.run().botId).toBe(first?.id);
});

it('starts no bot in a WhatsApp group, by a reaction, or that is not published', () => {
  const bots = setup('any', 'first', 'contains');
  bots.simulate({ type: 'WHATSAPP_GROUP_MESSAGE', from: customer.phone, groupId: whatsappGroup.id, text: 'price' });
  bots.simulate({ type: 'REACTION', from: customer.phone, to: support, emoji: '👍' });
  for (const bot of [...bots.world.bots.values()]) bots.world.bots.put({ ...bot, status: 'STOPPED' });
  bots.write('price');
  expect(bots.world.botRuns.size).toBe(0);
});

it('gives messages to the run that a conversation is in, and starts no other bot', () => {
  const bots = setup('any');
  const [bot] = bots.world.bots.values();
  bots.publish(chain(triggers.exact, { id: 'wait', type: 'WAIT', seconds: 60 }), 'Waits');
  bots.write('price list');
  bots.write('price list');
  bots.write('Hello');
  expect(bots.run()).toMatchObject({ number: 1, waitsFor: 'TIME' });
  bots.write('Hello', customers.assigned.phone);
  expect(bots.run()).toMatchObject({ number: 2, botId: bot?.id });
  bots.pass(60_000);
  bots.write('Hello');
  expect(bots.run()).toMatchObject({ number: 3, botId: bot?.id });
});
