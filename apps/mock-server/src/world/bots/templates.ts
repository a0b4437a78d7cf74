import { type Refusal, refuse } from '../refusal.ts';
import type { Bot, BotFlow, BotStep } from '../tables/bots.ts';
import type { World } from '../world.ts';
import { type ApiDraft, createApi } from './change-apis.ts';
import { createBot } from './change-bots.ts';

/** What a bot can be created from. */
export interface BotTemplate {
  readonly id: string;
  readonly name: string;
  /** What the bot does, in a sentence. */
  readonly about: string;
}

interface FilledTemplate extends BotTemplate {
  /** The steps, with people and tags of the world; APIs are saved on the way. */
  fill(world: World): BotFlow;
}

/** Creates a bot with the steps of a template, and saves the APIs that it calls unless the world has them. */
export function createFromTemplate(world: World, id: string, name: string): Bot | Refusal<400> {
  const template = templates.find((one) => one.id === id);
  if (template) return createBot(world, { name, flow: template.fill(world) });
  return refuse(400, `template must be one of ${templates.map((one) => one.id).join(', ')}`);
}

const templates: readonly FilledTemplate[] = [
  {
    id: 'assign-team-member',
    name: 'Assign a team member',
    about:
      'A customer asks for a person; the bot calls the DoubleTick API to assign the chat, and says who will answer.',
    fill: assignTeamMember,
  },
  {
    id: 'ask-for-city',
    name: 'Ask for the city and route',
    about: 'Asks where the customer is, and assigns the chat to the person or the team for this city.',
    fill: askForCity,
  },
  {
    id: 'out-of-office',
    name: 'Out of office',
    about: 'Tells every customer who writes that you will answer later, and adds a tag to the chat.',
    fill: outOfOffice,
  },
  {
    id: 'order-status',
    name: 'Order status by API',
    about: 'Asks for the order number, looks it up on your own server, and tells the customer the status.',
    fill: orderStatus,
  },
];

export const botTemplates: readonly BotTemplate[] = templates.map(({ id, name, about }) => ({ id, name, about }));

function assignTeamMember(world: World): BotFlow {
  const apiId = saveOnce(world, {
    name: 'Assign Team Member',
    method: 'POST',
    url: 'https://public.doubletick.io/team-member/assign',
    headers: [
      { name: 'Authorization', value: '{{account.apiKey}}' },
      { name: 'Content-Type', value: 'application/json' },
    ],
    body: JSON.stringify(
      {
        customerPhoneNumber: '{{customer.phone}}',
        assignedUserPhoneNumber: membersOf(world)[0] ?? '',
        reassign: true,
        wabaNumber: '{{chat.wabaNumber}}',
      },
      null,
      2,
    ),
  });
  return {
    steps: [
      { id: 's1', type: 'KEYWORD', keywords: ['agent', 'help', 'person'], match: 'CONTAINS' },
      { id: 's2', type: 'CALL_API', apiId, results: [{ name: 'assignee', path: 'name' }] },
      say('s3', 'Thank you, {{customer.name}}! {{results.assignee}} will answer you soon.'),
      say('s4', 'Thank you! We will answer you soon.'),
    ],
    connections: [
      { from: 's1', exit: 'next', to: 's2' },
      { from: 's2', exit: 'success', to: 's3' },
      { from: 's2', exit: 'failure', to: 's4' },
    ],
  };
}

function askForCity(world: World): BotFlow {
  const members = membersOf(world);
  const onePerson = {
    type: 'ASSIGN_AGENT',
    method: 'PERSON',
    memberPhones: members.slice(0, 1),
    reassign: false,
  } as const;
  const test = { left: '{{answers.city}}', operator: 'EQUALS', right: 'Pune' } as const;
  return {
    steps: [
      { id: 's1', type: 'KEYWORD', keywords: ['hi', 'hello', 'visit'], match: 'CONTAINS' },
      {
        id: 's2',
        type: 'ASK_QUESTION',
        text: 'Which of our shops is near you: Pune, Mumbai or Delhi?',
        answer: 'city',
        answerKind: 'OPTION',
        options: ['Pune', 'Mumbai', 'Delhi'],
        retryText: 'Please write Pune, Mumbai or Delhi.',
      },
      { id: 's3', type: 'CONDITION', branches: [{ id: '1', name: 'Pune', tests: [test] }] },
      { id: 's4', ...onePerson },
      { id: 's5', type: 'ASSIGN_AGENT', method: 'ROUND_ROBIN', memberPhones: members, reassign: false },
      say('s6', 'Thank you! {{chat.assigneeName}} from {{answers.city}} will answer you soon.'),
      say('s7', 'A colleague will take over from here.'),
      { id: 's8', ...onePerson },
    ],
    connections: [
      { from: 's1', exit: 'next', to: 's2' },
      { from: 's2', exit: 'answered', to: 's3' },
      { from: 's2', exit: 'unanswered', to: 's7' },
      { from: 's3', exit: 'branch:1', to: 's4' },
      { from: 's3', exit: 'else', to: 's5' },
      { from: 's4', exit: 'next', to: 's6' },
      { from: 's5', exit: 'next', to: 's6' },
      { from: 's7', exit: 'next', to: 's8' },
    ],
  };
}

function outOfOffice(world: World): BotFlow {
  const [tag = ''] = world.tags.keys();
  return {
    steps: [
      { id: 's1', type: 'ANY_MESSAGE' },
      say(
        's2',
        'Thank you for your message, {{customer.name}}! Our office is closed. We will answer you tomorrow morning.',
      ),
      { id: 's3', type: 'ADD_TAG', tag },
    ],
    connections: [
      { from: 's1', exit: 'next', to: 's2' },
      { from: 's2', exit: 'next', to: 's3' },
    ],
  };
}

function orderStatus(world: World): BotFlow {
  const apiId = saveOnce(world, {
    name: 'Order Status',
    method: 'GET',
    url: 'http://127.0.0.1:3000/orders/{{answers.order}}?phone={{customer.phone}}',
    headers: [{ name: 'Accept', value: 'application/json' }],
    body: '',
  });
  return {
    steps: [
      { id: 's1', type: 'KEYWORD', keywords: ['order', 'delivery'], match: 'CONTAINS' },
      {
        id: 's2',
        type: 'ASK_QUESTION',
        text: 'What is the number of your order?',
        answer: 'order',
        answerKind: 'NUMBER',
        options: [],
        retryText: 'Please write only the number, such as 1042.',
      },
      { id: 's3', type: 'CALL_API', apiId, results: [{ name: 'status', path: 'status' }] },
      say('s4', 'Order {{answers.order}}: {{results.status}}'),
      say('s5', 'We cannot find this order right now. A colleague will look for it.'),
    ],
    connections: [
      { from: 's1', exit: 'next', to: 's2' },
      { from: 's2', exit: 'answered', to: 's3' },
      { from: 's2', exit: 'unanswered', to: 's5' },
      { from: 's3', exit: 'success', to: 's4' },
      { from: 's3', exit: 'failure', to: 's5' },
    ],
  };
}

function say(id: string, text: string): BotStep {
  return { id, type: 'SEND_MESSAGE', message: { kind: 'TEXT', text } };
}

/** The phone numbers of those who can be assigned, in the order of the team. */
function membersOf({ members, channels }: World): readonly string[] {
  return [...members.values()]
    .filter(({ isOwner, wabaRoles }) => isOwner || wabaRoles.some(({ wabaNumber }) => channels.has(wabaNumber)))
    .map(({ phone }) => phone);
}

/** The id of the API that is described like this; it is saved if the world does not have it. */
function saveOnce(world: World, draft: ApiDraft): string {
  const described = JSON.stringify(draft);
  for (const { id, name, method, url, headers, body } of world.savedApis.values()) {
    if (JSON.stringify({ name, method, url, headers, body }) === described) return id;
  }
  return createApi(world, draft).id;
}
