import { z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import { apiMethods, botRunStatuses, conditionOperators } from '../world/tables/bots.ts';
import { WorldParameter } from './world-schemas.ts';

const withVariables = z.string().openapi({ description: 'Can have variables, such as `{{customer.name}}`.' });

const common = {
  id: z.string().min(1).max(64).openapi({ description: 'Unique in its bot.' }),
  name: z.string().max(200).optional().openapi({ description: 'Default: the name of its type.' }),
  position: closedObject({ x: z.number(), y: z.number() }).optional().openapi({
    description: 'Where it is drawn. Without one, the canvas lays it out.',
  }),
};

const Choices = z.array(closedObject({ id: z.string().min(1).max(64), text: withVariables }));

const Message = z
  .discriminatedUnion('kind', [
    closedObject({ kind: z.literal('TEXT'), text: withVariables }),
    closedObject({ kind: z.literal('BUTTONS'), text: withVariables, buttons: Choices }),
    closedObject({ kind: z.literal('LIST'), text: withVariables, button: withVariables, items: Choices }),
    closedObject({
      kind: z.literal('MEDIA'),
      mediaType: z.enum(['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT']),
      mediaUrl: withVariables,
      caption: withVariables,
      fileName: withVariables,
    }),
    closedObject({
      kind: z.literal('TEMPLATE'),
      templateName: z.string(),
      language: z.string(),
      values: z.array(withVariables).openapi({ description: 'Of the body, in the order of its placeholders.' }),
    }),
  ])
  .openapi('BotMessage');

const Tests = z.array(
  closedObject({ left: withVariables, operator: z.enum(conditionOperators), right: withVariables }),
);

const TriggerTypes = ['KEYWORD', 'ANY_MESSAGE', 'FIRST_MESSAGE', 'TEMPLATE_BUTTON', 'WEBHOOK'] as const;

export const BotStep = z
  .discriminatedUnion('type', [
    closedObject({
      ...common,
      type: z.literal('KEYWORD'),
      keywords: z.array(z.string()),
      match: z.enum(['EXACT', 'CONTAINS']),
    }),
    closedObject({ ...common, type: z.literal('ANY_MESSAGE') }),
    closedObject({ ...common, type: z.literal('FIRST_MESSAGE') }),
    closedObject({
      ...common,
      type: z.literal('TEMPLATE_BUTTON'),
      templateName: z.string(),
      button: z.string().openapi({ description: 'The text of the button; empty for any.' }),
    }),
    closedObject({
      ...common,
      type: z.literal('WEBHOOK'),
      hookId: z.string().openapi({
        description:
          'The last part of the URL `/hooks/{hookId}`. Empty in what is sent: the mock fills it in, and never takes one that another step has.',
      }),
      customerPhone: withVariables,
      wabaNumber: withVariables,
    }),
    closedObject({ ...common, type: z.literal('SEND_MESSAGE'), message: Message }),
    closedObject({
      ...common,
      type: z.literal('ASK_QUESTION'),
      text: withVariables,
      answer: z.string().openapi({ description: 'The name of the variable: `city` is `{{answers.city}}`.' }),
      answerKind: z.enum(['ANY', 'NUMBER', 'EMAIL', 'PHONE', 'DATE', 'OPTION']),
      options: z.array(z.string()),
      retryText: withVariables,
    }),
    closedObject({
      ...common,
      type: z.literal('CONDITION'),
      branches: z.array(closedObject({ id: z.string().min(1).max(64), name: z.string().optional(), tests: Tests })),
    }),
    closedObject({ ...common, type: z.literal('WAIT'), seconds: z.number() }),
    closedObject({
      ...common,
      type: z.literal('ASSIGN_AGENT'),
      method: z.enum(['PERSON', 'ROUND_ROBIN']),
      memberPhones: z.array(z.string()),
      reassign: z.boolean(),
    }),
    closedObject({ ...common, type: z.literal('UNASSIGN') }),
    closedObject({ ...common, type: z.literal('ADD_TAG'), tag: z.string() }),
    closedObject({ ...common, type: z.literal('REMOVE_TAG'), tag: z.string() }),
    closedObject({ ...common, type: z.literal('SET_CUSTOM_FIELD'), field: z.string(), value: withVariables }),
    closedObject({
      ...common,
      type: z.literal('CALL_API'),
      apiId: z.string().nullable(),
      results: z.array(closedObject({ name: z.string(), path: z.string() })).openapi({
        description: 'Parts of the JSON answer, kept as `{{results.…}}`, such as `data.items[0].id`.',
      }),
    }),
    closedObject({ ...common, type: z.literal('START_BOT'), botId: z.string().nullable() }),
    closedObject({ ...common, type: z.literal('END') }),
  ])
  .openapi('BotStep');

export const BotFlow = closedObject({
  steps: z.array(BotStep).max(1_000),
  connections: z
    .array(
      closedObject({
        from: z.string(),
        exit: z.string().openapi({ description: 'An exit of the step, such as `next` or `success`.' }),
        to: z.string(),
      }),
    )
    .max(5_000),
}).openapi('BotFlow');

const name = z.string().trim().min(1).max(200);

export const NewBot = closedObject({
  name,
  template: z.string().optional().openapi({ description: 'The id of a template. Default: an empty bot.' }),
  flow: BotFlow.optional().openapi({ description: 'Instead of `template`.' }),
}).openapi('NewBot');

export const BotChanges = closedObject({
  name: name.optional(),
  flow: BotFlow.optional(),
  revision: z.number().int().optional().openapi({
    description: 'The revision that you changed. Another one than the present is refused with 409.',
  }),
}).openapi('BotChanges');

const summary = {
  id: z.string(),
  name: z.string(),
  status: z.enum(['DRAFT', 'PUBLISHED', 'STOPPED']),
  revision: z.number().int(),
  publishedRevision: z.number().int().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
};

export const BotSummary = z
  .object({
    ...summary,
    stepCount: z.number().int(),
    triggers: z.array(z.enum(TriggerTypes)),
    activeRuns: z.number().int().openapi({ description: 'How many conversations are in it now.' }),
    lastRunAt: z.number().nullable(),
  })
  .openapi('BotSummary');

export const BotTemplate = z.object({ id: z.string(), name: z.string(), about: z.string() }).openapi('BotTemplate');

export const BotList = z
  .object({
    bots: z.array(BotSummary),
    templates: z.array(BotTemplate).openapi({ description: 'What a bot can be created from.' }),
  })
  .openapi('BotList');

export const BotProblem = z
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

const header = closedObject({ name: z.string(), value: withVariables });

const apiFields = {
  name,
  method: z.enum(apiMethods),
  url: withVariables,
  headers: z.array(header),
  body: withVariables.openapi({ description: 'JSON, or any text. Empty for none. Can have variables.' }),
};

export const ApiDraft = closedObject(apiFields).openapi('SavedApiDraft');

export const SavedApi = z
  .object({
    id: z.string(),
    ...apiFields,
    createdAt: z.number(),
    updatedAt: z.number(),
    usedBy: z.array(z.string()).openapi({ description: 'The ids of the bots that call it.' }),
  })
  .openapi('SavedApi');

/** A bot with its APIs, to be kept in a file. */
export const BotFile = closedObject({
  version: z.literal(1),
  bot: closedObject({ name, flow: BotFlow }),
  apis: z.array(closedObject({ id: z.string(), ...apiFields })).openapi({
    description:
      'The APIs that it calls. A key of the world is written as `{{account.apiKey}}`, which is a key of the world that the bot runs in; other secrets are masked.',
  }),
}).openapi('BotFile');

export const BotCall = z
  .object({
    method: z.string(),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
    answer: z
      .object({ status: z.number().int(), body: z.string(), isBodyCut: z.boolean() })
      .nullable()
      .openapi({ description: 'Null without an answer.' }),
    error: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .openapi({ description: 'Why there is no answer.' }),
  })
  .openapi('BotCall', { description: 'A request of a bot and what came back. Keys are masked.' });

export const TestCall = closedObject({
  api: ApiDraft,
  chatId: z.string().openapi({ description: 'The conversation whose values the variables have.' }),
  answers: z.record(z.string(), z.string()).optional().openapi({ description: 'The values of `{{answers.…}}`.' }),
  results: z.record(z.string(), z.string()).optional().openapi({ description: 'The values of `{{results.…}}`.' }),
}).openapi('TestCall');

export const BotRun = z
  .object({
    id: z.string(),
    number: z.number().int(),
    botId: z.string(),
    botName: z.string(),
    chatId: z.string(),
    customerName: z.string(),
    customerPhone: z.string(),
    wabaNumber: z.string(),
    startedBy: z.enum([...TriggerTypes, 'REPLAY']),
    status: z.enum(botRunStatuses),
    stepId: z.string().nullable(),
    waitsFor: z.enum(['REPLY', 'TIME', 'CALL']).nullable(),
    resumesAt: z.number().nullable(),
    reason: z.string().nullable(),
    startedAt: z.number(),
    updatedAt: z.number(),
    endedAt: z.number().nullable(),
  })
  .openapi('BotRun');

export const BotRunDetails = BotRun.extend({
  answers: z.record(z.string(), z.string()),
  results: z.record(z.string(), z.string()),
  webhook: z.record(z.string(), z.unknown()).nullable(),
  visits: z.array(
    z.object({
      number: z.number().int(),
      botId: z.string(),
      stepId: z.string(),
      stepType: z.string(),
      at: z.number(),
      exit: z.string().nullable(),
      note: z.string().nullable(),
      call: z.union([BotCall, z.null()]),
    }),
  ),
}).openapi('BotRunDetails');

export const BotParameter = WorldParameter.extend({ botId: z.string() });
export const ApiParameter = WorldParameter.extend({ apiId: z.string() });
export const RunParameter = WorldParameter.extend({ runId: z.string() });

export const RunQuery = z.strictObject({
  bot: z.string().optional(),
  chat: z.string().optional(),
  status: z.enum(botRunStatuses).optional(),
  before: z.coerce.number().int().optional().openapi({ description: 'Only runs with a smaller number.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
