import { demo } from '@doubletick-kit/mock-server';
import type { Locator, Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { browserOfTests } from '../browser.ts';
import { openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

const browser = await browserOfTests('the steps of a bot');
const { agents, customFields, tags, templates } = demo;

interface Step {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

const textStep = (id: string, text = ''): Step => ({ id, type: 'SEND_MESSAGE', message: { kind: 'TEXT', text } });

interface Setup {
  readonly steps: readonly Step[];
  readonly connections?: readonly { readonly from: string; readonly exit: string; readonly to: string }[];
  readonly size?: 'desktop' | 'phone';
}

async function setup({ steps, connections = [], size = 'desktop' }: Setup) {
  if (!browser) throw new Error('No browser is installed.');
  const pages = await openConsole(browser, { path: '/llms.txt', size });
  const bots = `${pages.url}/__mock/worlds/demo/bots`;
  const other = await create(bots, {
    name: 'Goodbye',
    flow: {
      steps: [
        { id: 's1', type: 'KEYWORD', keywords: ['bye'], match: 'EXACT' },
        { id: 's2', type: 'END' },
      ],
      connections: [{ from: 's1', exit: 'next', to: 's2' }],
    },
  });
  await fetch(`${bots}/${other}/publish`, { method: 'POST' });
  // Side by side, so that no step covers another one.
  const placed = steps.map((step, index) => ({
    ...step,
    position: { x: (index % 4) * 340, y: Math.floor(index / 4) * 240 },
  }));
  const id = await create(bots, { name: 'Orders', flow: { steps: placed, connections } });
  await pages.page.goto(`${pages.url}/app/bots/${id}`);
  const saved = async () => (await fetch(`${bots}/${id}`)).json();
  return { ...pages, saved };
}

async function create(bots: string, bot: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(bots, { method: 'POST', headers, body: JSON.stringify(bot) });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

/** Opens the panel of a step by keyboard, wherever the canvas shows it. */
async function open(page: Page, id: string, name: string): Promise<Locator> {
  await page.locator(`.react-flow__node[data-id="${id}"]`).press('Enter');
  const panel = page.getByRole('region', { name, exact: true });
  await panel.getByRole('heading', { name: 'What comes next' }).waitFor();
  return panel;
}

/** A field of one line or several. */
function input(panel: Locator, name: string): Locator {
  return panel.getByRole('textbox', { name, exact: true }).or(panel.getByRole('combobox', { name, exact: true }));
}

it.skipIf(!browser)('offers variables while they are typed, and inserts them by keyboard and by mouse', async () => {
  const question = { id: 's2', type: 'ASK_QUESTION', text: 'Where?', answer: 'city', answerKind: 'ANY', options: [] };
  await using pages = await setup({ steps: [textStep('s1', 'Hello !'), { ...question, retryText: '' }] });
  const { page } = pages;
  const panel = await open(page, 's1', 'Send message');
  const message = input(panel, 'Message');
  const options = page.getByRole('listbox', { name: 'Variables' }).getByRole('option');
  await message.press('End');
  await message.press('ArrowLeft');

  await page.keyboard.type('{{ans');
  await expect.poll(() => options.count()).toBe(1);
  const active = await message.getAttribute('aria-activedescendant');
  expect(await options.first().getAttribute('id')).toBe(active);
  await page.keyboard.press('Enter');
  await page.keyboard.type('?');
  expect(await message.inputValue()).toBe('Hello {{answers.city}}?!');

  await page.keyboard.type('{{');
  await options.first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => options.count()).toBe(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');

  await panel.getByRole('button', { name: 'Insert variable' }).click();
  await options.filter({ hasText: 'customer.phone' }).click();
  await page.keyboard.insertText(' {{ customer.phone }}');
  const value = 'Hello {{answers.city}}?{{customer.phone}} {{ customer.phone }}!';
  expect(await message.inputValue()).toBe(value);
  expect(await panel.locator('mark').allTextContents()).toEqual([
    '{{answers.city}}',
    '{{customer.phone}}',
    '{{ customer.phone }}',
  ]);
  await expect.poll(async () => (await pages.saved()).flow.steps[0].message.text).toBe(value);
  expect(pages.problems).toEqual([]);
});

it.skipIf(!browser)('connects an exit to a step, to a new step and to nothing, on a phone too', async () => {
  const steps = [{ id: 's1', type: 'ASK_QUESTION', text: 'Where?', answer: 'city', answerKind: 'ANY', options: [] }];
  await using pages = await setup({
    steps: [...steps.map((step) => ({ ...step, retryText: '' })), textStep('s2', 'Thanks')],
    size: 'phone',
  });
  const { page, saved } = pages;
  const panel = await open(page, 's1', 'Ask a question');
  const choose = async (exit: string, name: string) => {
    await panel.getByRole('combobox', { name: `Then: ${exit}` }).tap();
    await page.getByRole('option', { name, exact: true }).tap();
  };
  const connections = async () => (await saved()).flow.connections;
  await choose('Answered', 'Send message');
  await choose('No valid answer', 'New: Assign agent');
  await expect.poll(connections).toEqual([
    { from: 's1', exit: 'answered', to: 's2' },
    { from: 's1', exit: 'unanswered', to: 's3' },
  ]);
  expect((await saved()).flow.steps.at(-1)).toMatchObject({ id: 's3', type: 'ASSIGN_AGENT' });
  await choose('Answered', 'Nothing');
  await expect.poll(connections).toEqual([{ from: 's1', exit: 'unanswered', to: 's3' }]);
  await page.keyboard.press('Control+z');
  await expect.poll(connections).toHaveLength(2);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(connections).toHaveLength(1);
  await panel.getByRole('button', { name: 'Go to Assign agent' }).tap();
  await page.getByRole('region', { name: 'Assign agent', exact: true }).getByText('Assignment method').waitFor();
  expect(pages.problems).toEqual([]);
});

/** A new step, and what a person fills in. Calls have a test of their own. */
const filledIn: readonly (readonly [step: Step, name: string, fill: (panel: Locator, page: Page) => Promise<void>])[] =
  [
    [
      { id: 's1', type: 'KEYWORD', keywords: [], match: 'CONTAINS' },
      'Keyword',
      async (panel) => {
        await input(panel, 'Keywords').fill('menu');
        await input(panel, 'Keywords').press('Enter');
      },
    ],
    [
      { id: 's2', type: 'TEMPLATE_BUTTON', templateName: '', button: '' },
      'Template button',
      (panel, page) => select(panel, page, ['Template', templates.offer.name]),
    ],
    [
      { id: 's3', type: 'WEBHOOK', hookId: '', customerPhone: '', wabaNumber: '' },
      'On Webhook',
      (panel) => input(panel, "Customer's phone number").fill('{{webhook.from}}'),
    ],
    [textStep('s4'), 'Send message', (panel) => input(panel, 'Message').fill('Hello')],
    [
      { ...textStep('s5'), name: 'Buttons' },
      'Buttons',
      async (panel, page) => {
        await input(panel, 'Message').fill('Which one?');
        await select(panel, page, ['Kind of message', 'Text with buttons']);
        expect(await input(panel, 'Message').inputValue()).toBe('Which one?');
        await input(panel, 'Button 1').fill('Yes');
        await panel.getByRole('button', { name: 'Add button' }).click();
        await input(panel, 'Button 2').fill('No');
        await panel.getByRole('button', { name: 'Move Button 2 up' }).click();
        expect(await input(panel, 'Button 1').inputValue()).toBe('No');
      },
    ],
    [
      { ...textStep('s6'), name: 'Template' },
      'Template',
      async (panel, page) => {
        await select(panel, page, ['Kind of message', 'Template']);
        await select(panel, page, ['Template', templates.plain.name]);
      },
    ],
    [
      { id: 's7', type: 'ASK_QUESTION', text: '', answer: '', answerKind: 'ANY', options: [], retryText: '' },
      'Ask a question',
      async (panel) => {
        await input(panel, 'Question').fill('Which city?');
        await input(panel, 'Name of the answer').fill('city');
      },
    ],
    [
      { id: 's8', type: 'CONDITION', branches: [{ id: '1', tests: [{ left: '', operator: 'EQUALS', right: '' }] }] },
      'Condition',
      async (panel, page) => {
        await input(panel, 'Value').fill('{{answers.city}}');
        await select(panel, page, ['Operator', 'is not empty']);
      },
    ],
    [{ id: 's9', type: 'WAIT', seconds: 0 }, 'Wait', (panel) => input(panel, 'How long').fill('2')],
    [
      { id: 's10', type: 'ASSIGN_AGENT', method: 'ROUND_ROBIN', memberPhones: [], reassign: false },
      'Assign agent',
      async (panel) => {
        await panel.getByRole('button', { name: 'Select all' }).click();
        await panel.getByRole('button', { name: 'Move Asha Rao up' }).click();
      },
    ],
    [{ id: 's11', type: 'ADD_TAG', tag: '' }, 'Add tag', (panel) => input(panel, 'Tag').fill(tags.vip)],
    [{ id: 's12', type: 'REMOVE_TAG', tag: '' }, 'Remove tag', (panel) => input(panel, 'Tag').fill(tags.lead)],
    [
      { id: 's13', type: 'SET_CUSTOM_FIELD', field: '', value: '' },
      'Set custom field',
      async (panel) => {
        await input(panel, 'Custom field').fill(customFields.city);
        await input(panel, 'Value').fill('{{answers.city}}');
      },
    ],
    [
      { id: 's14', type: 'START_BOT', botId: null },
      'Start another bot',
      (panel, page) => select(panel, page, ['Bot', 'Goodbye']),
    ],
  ];

async function select(panel: Locator, page: Page, [label, option]: readonly [string, string]): Promise<void> {
  await panel.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

it.skipIf(!browser)('fills in every type of step, which then has no problem left', async () => {
  const chain = filledIn.map(([{ id }]) => id);
  await using pages = await setup({
    steps: filledIn.map(([step]) => step),
    connections: chain.slice(0, -1).map((from, index) => exitTo(from, chain[Math.max(3, index + 1)] ?? '')),
  });
  const { page } = pages;
  const fields: string[] = [];
  for (const [{ id }, name, fill] of filledIn) {
    const panel = await open(page, id, name);
    await fill(panel, page);
    // The editor focuses these when it jumps to a problem.
    fields.push(...(await panel.locator('[data-field]:not(input, textarea, button, :has(input))').allTextContents()));
  }
  expect(fields).toEqual([]);
  await expect.poll(async () => (await problemsOf(pages)).filter(({ field }) => field !== null)).toEqual([]);
  const { flow } = await pages.saved();
  expect(flow.steps[9].memberPhones).toContain(agents.lead.phone);
  expect(flow.steps[2].hookId).not.toBe('');
  expect(pages.problems).toEqual([]);
});

function exitTo(from: string, to: string) {
  const exits: Readonly<Record<string, string>> = { s7: 'answered', s8: 'else' };
  return { from, exit: exits[from] ?? 'next', to };
}

async function problemsOf({ saved }: { saved: () => Promise<{ problems: { field: string | null }[] }> }) {
  return (await saved()).problems;
}
