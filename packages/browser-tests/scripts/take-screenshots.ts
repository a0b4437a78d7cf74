/** Takes the pictures in docs/images again. Build the pages first: `npm run pages`. Port 4010, which they show, must be free. */
import { resolve } from 'node:path';
import { createMock, demo, type Mock } from '@doubletick-kit/mock-server';
import { chromium, type Page } from 'playwright-core';

const folder = resolve(import.meta.dirname, '../../../docs/images');
const { unassigned } = demo.customers;
const { lead, member } = demo.agents;
const { support } = demo.wabaNumbers;

const mock = createMock({ now: () => Date.parse('2026-03-02T10:00:00Z') });
const { url } = await mock.listen({ host: '127.0.0.1', port: 4010 });
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const context = await browser.newContext({
  viewport: { width: 1_440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});
const page = await context.newPage();

await assign(page);
await save('reference');
await page.getByRole('button', { name: 'Copy cURL' }).click();
const command = await page.evaluate<string>('navigator.clipboard.readText()');
await prepare(mock);
await page.goto(`${url}/app/chats/chat_0000000001?panel=details`);
await page.getByText(`${lead.name} assigned by API`).first().waitFor();
await save('chats');
await page.goto(`${url}/app/chats/chat_0000000001?panel=phone`);
await page.getByRole('article').last().waitFor();
await save('customers-phone');
await page.goto(`${url}/app/settings/developer-documentation`);
await page.getByRole('link', { name: 'Demo key' }).waitFor();
await save('keys');
await page.goto(`${url}/app/activity`);
await page.getByText('Assign a team member to a chat').last().click();
await page.getByRole('button', { name: 'Copy as cURL' }).waitFor();
await save('activity');
await page.goto(`${url}/app`);
await page
  .getByText(/\d of 8/)
  .first()
  .waitFor();
await save('start');

const bot = await showBots();
await page.goto(`${url}/app/bots/${bot}`);
await page.locator('.react-flow__node[data-id="call"]').click();
await page.getByRole('region', { name: 'The chosen API' }).waitFor();
await page.getByRole('button', { name: 'Show all steps' }).click();
await save('bot-studio');
await page.getByRole('combobox', { name: 'Select an API' }).click();
await page.getByRole('option', { name: 'Create New API' }).click();
await page.getByText('Import from cURL').click();
await page.getByRole('textbox', { name: 'cURL command' }).fill(command);
await page.getByText('This was understood').waitFor();
await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Assign Team Member');
await save('import-from-curl');
await page.goto(`${url}/app/bots/${bot}/runs`);
await page.getByRole('link', { name: 'Run 1', exact: true }).click();
await page.getByRole('button', { name: /^2\. Call API/ }).click();
await page.getByRole('region', { name: 'Body of the answer, step 2' }).waitFor();
await page.getByRole('button', { name: 'Show all steps' }).click();
await save('bot-run');

await browser.close();
await mock[Symbol.asyncDispose]();

async function save(name: string): Promise<void> {
  // Pictures and transitions come to rest.
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}

async function assign(on: Page): Promise<void> {
  await on.goto(`${url}/reference/assign-team-member-to-chat`);
  await on.getByRole('combobox', { name: /^customerPhoneNumber/ }).fill(unassigned.phone);
  await on.getByRole('combobox', { name: /^assignedUserPhoneNumber/ }).fill(lead.phone);
  await on.getByRole('combobox', { name: /^wabaNumber/ }).fill(support);
  await on.getByRole('textbox', { name: 'Authorization' }).fill(demo.keys.full);
  await on.getByRole('button', { name: 'Try It' }).click();
  await on.getByText('200 OK', { exact: true }).waitFor();
}

/** Something to see in the chat: a collaborator, and messages of both sides. */
async function prepare({ world }: Mock): Promise<void> {
  const { simulate, key } = world();
  const headers = { authorization: key, 'content-type': 'application/json' };
  const body = { from: support, to: unassigned.phone, agentNumbers: [member.phone] };
  await mock.fetch(`${url}/collaborators/add`, { method: 'POST', headers, body: JSON.stringify(body) });
  const people = { from: unassigned.phone, to: support };
  simulate.memberMessage({
    from: lead.phone,
    to: unassigned.phone,
    wabaNumber: support,
    text: 'Yes, you can collect it today.',
  });
  simulate.text({ ...people, text: 'Great! Where are you?' });
  const place = { latitude: 12.9716, longitude: 77.5946, name: 'Acme store', address: 'Bengaluru' };
  await mock.fetch(`${url}/whatsapp/message/location`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ to: unassigned.phone, from: support, content: place }),
  });
  simulate.text({ ...people, text: 'Thank you, see you at five.' });
}

/** The bot of the article, whose API first assigns the chat to someone that the team does not have. Returns its id. */
async function showBots(): Promise<string> {
  const { apis, bots, simulate, settle } = mock.world();
  const body = { customerPhoneNumber: '{{customer.phone}}', wabaNumber: '{{chat.wabaNumber}}', reassign: true };
  const headers = [
    { name: 'Authorization', value: '{{account.apiKey}}' },
    { name: 'Content-Type', value: 'application/json' },
  ];
  const sent = {
    name: 'Assign Team Member',
    method: 'POST',
    url: 'https://public.doubletick.io/team-member/assign',
  } as const;
  const api = (assignedUserPhoneNumber: string) => ({
    ...sent,
    headers,
    body: JSON.stringify({ ...body, assignedUserPhoneNumber }),
  });
  const { id: apiId } = apis.create(api('919999999999'));
  const say = (text: string) => ({ type: 'SEND_MESSAGE', message: { kind: 'TEXT', text } }) as const;
  const { id } = bots.create({
    name: 'Talk to our team',
    flow: {
      steps: [
        { id: 'start', type: 'KEYWORD', keywords: ['agent', 'help'], match: 'CONTAINS', position: { x: 0, y: 0 } },
        { id: 'call', type: 'CALL_API', apiId, results: [{ name: 'who', path: 'name' }], position: { x: 300, y: 0 } },
        { ...say('{{results.who}} will help you.'), id: 'hello', name: 'Introduce', position: { x: 600, y: -80 } },
        { ...say('Everyone is busy now.'), id: 'sorry', name: 'Apologize', position: { x: 600, y: 80 } },
      ],
      connections: [
        { from: 'start', exit: 'next', to: 'call' },
        { from: 'call', exit: 'success', to: 'hello' },
        { from: 'call', exit: 'failure', to: 'sorry' },
      ],
    },
  });
  bots.publish(id);
  simulate.text({ from: unassigned.phone, to: support, text: 'Can I talk to an agent?' });
  await settle();
  apis.change(apiId, api(lead.phone));
  return id;
}
