/** `node bots-child.ts <URL of the mock's index>`: prints how many steps of a bot the mock takes per second, round by round. */
import { processorMs } from './processor-time.ts';

type MockServer = typeof import('@doubletick-kit/mock-server');

const rounds = 7;
const conversations = 1_000;

const { createMock, demo }: MockServer = await import(process.argv[2] ?? '');
const { support } = demo.wabaNumbers;

const say = (text: string) => ({ type: 'SEND_MESSAGE', message: { kind: 'TEXT', text } });
const ask = (text: string, answer: string) => {
  return { type: 'ASK_QUESTION', text, answer, answerKind: 'ANY', options: [], retryText: '' };
};
const choice = {
  type: 'SEND_MESSAGE',
  message: { kind: 'BUTTONS', text: 'Shall we call you?', buttons: [{ id: 'yes', text: 'Yes' }] },
};
const inPune = [{ left: '{{answers.city}}', operator: 'EQUALS', right: 'Pune' }];
const phones = [demo.agents.lead.phone, demo.agents.member.phone];

/** A trigger, and ten steps that follow each other by these exits. */
const steps = [
  [{ type: 'KEYWORD', keywords: ['Hello'], match: 'EXACT' }, 'next'],
  [say('Hello {{customer.name}}'), 'next'],
  [ask('Where do you live?', 'city'), 'answered'],
  [{ type: 'CONDITION', branches: [{ id: 'pune', tests: inPune }] }, 'branch:pune'],
  [{ type: 'ADD_TAG', tag: demo.tags.lead }, 'next'],
  [{ type: 'SET_CUSTOM_FIELD', field: demo.customFields.city, value: '{{answers.city}}' }, 'next'],
  [ask('And your name?', 'name'), 'answered'],
  [choice, 'button:yes'],
  [{ type: 'ASSIGN_AGENT', method: 'ROUND_ROBIN', memberPhones: phones, reassign: false }, 'next'],
  [say('Thank you, {{answers.name}}'), 'next'],
  [{ type: 'END' }, ''],
] as const;

const flow = {
  steps: steps.map(([step], position) => ({ id: `step${position}`, ...step })),
  connections: steps
    .slice(1)
    .map((_, position) => ({ from: `step${position}`, exit: steps[position]?.[1], to: `step${position + 1}` })),
};

async function measure(): Promise<number> {
  await using mock = createMock();
  const world = mock.world();
  const post = async (path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const url = `http://mock.test/__mock/worlds/demo/bots${path}`;
    const response = await mock.fetch(url, { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`The mock responded with ${response.status}: ${await response.text()}`);
  };
  await post('', { name: 'Ten steps', flow });
  await post(`/${world.state().bots[0]?.id}/publish`);
  const people = Array.from({ length: conversations }, (_, position) => `9188${String(position).padStart(8, '0')}`);
  const startedAt = processorMs();
  for (const text of ['Hello', 'Pune', 'Asha', 'Yes']) {
    for (const from of people) world.simulate.text({ from, to: support, text });
  }
  const seconds = (processorMs() - startedAt) / 1_000;
  const { botRuns, botVisits } = world.state();
  const finished = botRuns.filter(({ status }) => status === 'FINISHED').length;
  const taken = botVisits.length - botRuns.length;
  if (finished !== conversations || taken !== 10 * conversations) throw new Error(`${finished} runs, ${taken} steps.`);
  return taken / seconds;
}

const rates: number[] = [];
for (let round = 0; round < rounds; round += 1) rates.push(await measure());
console.log(JSON.stringify({ steps: rates.slice(1) }));
process.exit();
