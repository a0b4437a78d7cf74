import { z } from '@hono/zod-openapi';
import { DraftOfApi, FlowOfBot } from '../bots/flow-schema.ts';
import { closedObject } from '../explain-issues.ts';
import { botLimits } from '../world/tables/bot-flaws.ts';
import { type BotTrigger, botRunStatuses } from '../world/tables/bots.ts';
import { WorldParameter } from './world-schemas.ts';

const TriggerTypes = [
  'KEYWORD',
  'ANY_MESSAGE',
  'FIRST_MESSAGE',
  'TEMPLATE_BUTTON',
  'WEBHOOK',
] as const satisfies readonly BotTrigger['type'][];

// Schemas have `openapi` if they are made after the package, and a seed file loads these before it.
const BotFlow = FlowOfBot.clone().openapi('BotFlow');

const name = z.string().trim().min(1).max(botLimits.name);
const time = z.number().openapi({ description: 'In milliseconds since 1970.' });

export const NewBot = closedObject({
  name,
  template: z
    .string()
    .optional()
    .openapi({ description: 'The id of a template, as `GET …/bots` lists them. Default: a bot without steps.' }),
  flow: BotFlow.optional().openapi({ description: 'The steps, instead of a template.' }),
})
  .refine(({ template, flow }) => template === undefined || flow === undefined, {
    path: ['template'],
    error: 'cannot be sent together with flow. Leave one of them out',
  })
  .openapi('NewBot', {
    example: {
      name: 'Opening hours',
      flow: {
        steps: [
          { id: 's1', type: 'KEYWORD', keywords: ['hours'], match: 'CONTAINS' },
          { id: 's2', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: 'Hi {{customer.name}}, we open at 9.' } },
        ],
        connections: [{ from: 's1', exit: 'next', to: 's2' }],
      },
    },
  });

export const BotChanges = closedObject({
  name: name.optional(),
  flow: BotFlow.optional(),
  revision: z.number().int().optional().openapi({
    description: 'The revision that your changes are based on. If the bot has changed since then, you get 409.',
  }),
}).openapi('BotChanges', { example: { name: 'Opening hours', revision: 3 } });

const summary = {
  id: z.string(),
  name: z.string(),
  status: z.enum(['DRAFT', 'PUBLISHED', 'STOPPED']),
  revision: z.number().int().openapi({ description: 'Counts the changes of its name and flow, from 1.' }),
  publishedRevision: z.number().int().nullable().openapi({
    description: 'The latest revision whose steps are the published ones. Null before the bot is published.',
  }),
  createdAt: time,
  updatedAt: time,
};

const BotSummary = z
  .object({
    ...summary,
    stepCount: z.number().int(),
    triggers: z.array(z.enum(TriggerTypes)),
    activeRuns: z.number().int().openapi({ description: 'How many conversations are in the bot now.' }),
    lastRunAt: z.number().nullable().openapi({ description: 'When the latest run started; null before the first.' }),
  })
  .openapi('BotSummary');

const BotTemplate = z.object({ id: z.string(), name: z.string(), about: z.string() }).openapi('BotTemplate');

export const BotList = z
  .object({
    bots: z.array(BotSummary),
    templates: z.array(BotTemplate).openapi({ description: 'What a bot can be created from.' }),
  })
  .openapi('BotList');

const BotProblem = z
  .object({
    stepId: z.string().nullable().openapi({ description: 'Null for the whole bot.' }),
    field: z.string().nullable().openapi({ description: 'Such as `message/text`; null for the whole step.' }),
    message: z.string(),
  })
  .openapi('BotProblem');

export const Bot = z
  .object({
    ...summary,
    flow: BotFlow,
    publishedFlow: z.union([BotFlow, z.null()]).openapi({ description: 'What runs. Null before it was published.' }),
    problems: z.array(BotProblem).openapi({ description: 'What keeps it from being published.' }),
    variables: z
      .array(z.object({ name: z.string(), about: z.string() }))
      .openapi({ description: 'What its strings can name as `{{name}}`.' }),
  })
  .openapi('Bot');

export const ApiDraft = DraftOfApi.clone().openapi('SavedApiDraft', {
  example: {
    name: 'Assign Team Member',
    method: 'POST',
    url: 'https://public.doubletick.io/team-member/assign',
    headers: [{ name: 'Authorization', value: '{{account.apiKey}}' }],
    body: '{"customerPhoneNumber":"{{customer.phone}}"}',
  },
});

export const SavedApi = DraftOfApi.extend({
  id: z.string(),
  createdAt: time,
  updatedAt: time,
  usedBy: z.array(z.string()).openapi({ description: 'The ids of the bots that call it.' }),
}).openapi('SavedApi');

/** A bot with its APIs, to be kept in a file. */
export const BotFile = closedObject({
  version: z.literal(1),
  bot: closedObject({ name, flow: BotFlow }),
  apis: z
    .array(DraftOfApi.extend({ id: z.string().min(1).max(botLimits.id) }))
    .max(botLimits.steps)
    .openapi({
      description:
        'The APIs that the bot calls. A key of the world is written as `{{account.apiKey}}`, which stands for a key of the world that the bot runs in. Other secrets are written as `…`.',
    }),
})
  .superRefine(({ apis }, context) => {
    const seen = new Set<string>();
    for (const [position, { id }] of apis.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: ['apis', position, 'id'],
          message: 'is the same as that of an earlier API',
        });
      seen.add(id);
    }
  })
  .openapi('BotFile');

export const BotCall = z
  .object({
    method: z.string(),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
    answer: z
      .object({
        status: z.number().int(),
        body: z.string(),
        isBodyCut: z.boolean().openapi({ description: 'Whether only the beginning of the body was kept.' }),
      })
      .nullable()
      .openapi({ description: 'Null without an answer.' }),
    error: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .openapi({ description: 'Why there is no answer; null with one.' }),
    hint: z.string().optional().openapi({
      description: 'What the mock says about its own answer, such as why it refused a key. Absent if it says nothing.',
    }),
  })
  .openapi('BotCall', { description: 'A request of a bot and what came back. Keys are masked.' });

const values = z.record(z.string().max(botLimits.name), z.string().max(botLimits.string));

export const TestCall = closedObject({
  api: ApiDraft,
  chatId: z.string().openapi({ description: 'The conversation whose values the variables have.' }),
  answers: values.optional().openapi({ description: 'The values of `{{answers.…}}`. Default: none.' }),
  results: values.optional().openapi({ description: 'The values of `{{results.…}}`. Default: none.' }),
}).openapi('TestCall');

export const BotRun = z
  .object({
    id: z.string(),
    number: z.number().int().openapi({ description: 'Counts the runs of the world, from 1.' }),
    botId: z.string(),
    botName: z.string().openapi({ description: 'Empty if the bot was deleted.' }),
    chatId: z.string(),
    customerName: z.string(),
    customerPhone: z.string(),
    wabaNumber: z.string(),
    startedBy: z.enum([...TriggerTypes, 'REPLAY']).openapi({ description: 'The type of the trigger.' }),
    status: z.enum(botRunStatuses),
    stepId: z.string().nullable().openapi({ description: 'Where the run is, or was when it ended.' }),
    waitsFor: z
      .enum(['REPLY', 'TIME', 'CALL'])
      .nullable()
      .openapi({ description: 'A message of the customer, the end of a wait, or the answer of an API.' }),
    resumesAt: z.number().nullable().openapi({ description: 'When a wait is over.' }),
    reason: z.string().nullable().openapi({ description: 'Why the run failed or was stopped.' }),
    startedAt: time,
    updatedAt: time,
    endedAt: z.number().nullable().openapi({ description: 'Null until the run ends.' }),
  })
  .openapi('BotRun');

export const BotRunDetails = BotRun.extend({
  answers: z.record(z.string(), z.string()),
  results: z.record(z.string(), z.string()),
  webhook: z
    .record(z.string(), z.unknown())
    .nullable()
    .openapi({ description: 'The body that the webhook trigger received; null for another trigger.' }),
  visits: z.array(
    z.object({
      number: z.number().int(),
      botId: z.string(),
      stepId: z.string(),
      stepType: z.string(),
      at: time,
      exit: z.string().nullable().openapi({ description: 'The exit that the run took; null if it took none.' }),
      note: z.string().nullable().openapi({ description: 'What happened there, as a sentence.' }),
      call: z.union([BotCall, z.null()]),
    }),
  ),
}).openapi('BotRunDetails');

export const BotParameter = WorldParameter.extend({ botId: z.string() });
export const ApiParameter = WorldParameter.extend({ apiId: z.string() });
export const RunParameter = WorldParameter.extend({ runId: z.string() });

export const RunQuery = z.strictObject({
  bot: z.string().optional().openapi({ description: 'The id of a bot: only its runs.' }),
  chat: z.string().optional().openapi({ description: 'The id of a chat: only the runs in it.' }),
  status: z.enum(botRunStatuses).optional(),
  before: z.coerce.number().int().optional().openapi({ description: 'Only runs with a smaller number.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
