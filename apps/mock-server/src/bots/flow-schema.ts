import { z } from 'zod';
import { closedObject } from '../explain-issues.ts';
import { botLimits, findFlaws, isHeaderName } from '../world/tables/bot-flaws.ts';
import { apiMethods, conditionOperators } from '../world/tables/bots.ts';

/** The name of something in a bot; can be empty while the bot is a draft. */
const nameInBot = z.string().max(botLimits.name);
/** A string that the customer or an API gets. */
const withVariables = z.string().max(botLimits.string).describe('Can have variables, such as `{{customer.name}}`.');
const idInStep = z.string().min(1).max(botLimits.id).describe('Unique in its step.');

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(botLimits.list);
}

/** What every step has. */
export const stepFields = {
  id: z.string().min(1).max(botLimits.id).describe('Unique in its bot.'),
  name: nameInBot.optional().describe('What the step is called on the canvas. Default: the name of its type.'),
  position: closedObject({ x: z.number(), y: z.number() })
    .optional()
    .describe('Where the step is drawn. Without a position, the canvas finds a place for it.'),
};

const choices = listOf(closedObject({ id: idInStep, text: withVariables }));

const message = z
  .discriminatedUnion('kind', [
    closedObject({ kind: z.literal('TEXT'), text: withVariables }),
    closedObject({ kind: z.literal('BUTTONS'), text: withVariables, buttons: choices }),
    closedObject({
      kind: z.literal('LIST'),
      text: withVariables,
      button: withVariables.describe('The text of the button that opens the list.'),
      items: choices,
    }),
    closedObject({
      kind: z.literal('MEDIA'),
      mediaType: z.enum(['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT']),
      mediaUrl: withVariables,
      caption: withVariables,
      fileName: withVariables.describe('For a document; empty otherwise.'),
    }),
    closedObject({
      kind: z.literal('TEMPLATE'),
      templateName: z.string().max(512),
      language: z.string().max(20),
      values: listOf(withVariables).describe('The values of the body, in the order of its placeholders.'),
    }),
  ])
  .meta({ id: 'BotMessage' });

const tests = listOf(
  closedObject({ left: withVariables, operator: z.enum(conditionOperators), right: withVariables }),
).describe('All of them must hold.');

export const keptResults = listOf(
  closedObject({
    name: nameInBot.describe('`status` is `{{results.status}}` in later steps.'),
    path: nameInBot.describe('Names and positions, such as `data.items[0].id`.'),
  }),
).describe('The parts of the JSON answer to keep.');

const triggerSteps = [
  closedObject({
    ...stepFields,
    type: z.literal('KEYWORD'),
    keywords: listOf(nameInBot),
    match: z.enum(['EXACT', 'CONTAINS']).describe('Whether the message is the keyword, or has it as a word.'),
  }),
  closedObject({ ...stepFields, type: z.literal('ANY_MESSAGE') }),
  closedObject({ ...stepFields, type: z.literal('FIRST_MESSAGE') }),
  closedObject({
    ...stepFields,
    type: z.literal('TEMPLATE_BUTTON'),
    templateName: z.string().max(512),
    button: nameInBot.describe('The text of the button; empty for any button of the template.'),
  }),
  closedObject({
    ...stepFields,
    type: z.literal('WEBHOOK'),
    hookId: z
      .string()
      .max(botLimits.id)
      .describe(
        'The last part of the URL `/hooks/{hookId}`. Send an empty string and the mock fills it in. One that another step has is replaced.',
      ),
    customerPhone: withVariables.describe("The customer's phone number, such as `{{webhook.from}}`."),
    wabaNumber: withVariables.describe("Empty for the customer's only chat, or the only WABA number of the account."),
  }),
] as const;

/** Every type of step whose fields say all: those that name a team member, an API or a bot are left out. */
export const plainSteps = [
  ...triggerSteps,
  closedObject({ ...stepFields, type: z.literal('SEND_MESSAGE'), message }),
  closedObject({
    ...stepFields,
    type: z.literal('ASK_QUESTION'),
    text: withVariables,
    answer: nameInBot.describe('The name of the answer: `city` is `{{answers.city}}` in later steps.'),
    answerKind: z.enum(['ANY', 'NUMBER', 'EMAIL', 'PHONE', 'DATE', 'OPTION']),
    options: listOf(nameInBot).describe('The allowed answers, in upper or lower case. For `OPTION`; empty otherwise.'),
    retryText: withVariables.describe('What the customer gets after a wrong answer.'),
  }),
  closedObject({
    ...stepFields,
    type: z.literal('CONDITION'),
    branches: listOf(closedObject({ id: idInStep, name: nameInBot.optional(), tests })).describe(
      'The bot goes on with the first branch whose tests hold, or with `else`.',
    ),
  }),
  closedObject({ ...stepFields, type: z.literal('WAIT'), seconds: z.number() }),
  closedObject({ ...stepFields, type: z.literal('UNASSIGN') }),
  closedObject({ ...stepFields, type: z.literal('ADD_TAG'), tag: nameInBot }),
  closedObject({ ...stepFields, type: z.literal('REMOVE_TAG'), tag: nameInBot }),
  closedObject({
    ...stepFields,
    type: z.literal('SET_CUSTOM_FIELD'),
    field: nameInBot.describe('The name of the custom field.'),
    value: withVariables,
  }),
  closedObject({ ...stepFields, type: z.literal('END') }),
] as const;

export const assignFields = {
  method: z
    .enum(['PERSON', 'ROUND_ROBIN'])
    .describe('`ROUND_ROBIN` assigns each conversation to the next person of the list.'),
  reassign: z.boolean().describe('Whether a chat that has an assignee gets another one.'),
};

const step = z
  .discriminatedUnion('type', [
    ...plainSteps,
    closedObject({
      ...stepFields,
      type: z.literal('ASSIGN_AGENT'),
      ...assignFields,
      memberPhones: listOf(z.string().max(botLimits.id)).describe('The phone numbers of team members.'),
    }),
    closedObject({
      ...stepFields,
      type: z.literal('CALL_API'),
      apiId: z.string().max(botLimits.id).nullable().describe('Null until an API is chosen.'),
      results: keptResults,
    }),
    closedObject({
      ...stepFields,
      type: z.literal('START_BOT'),
      botId: z.string().max(botLimits.id).nullable().describe('Null until a bot is chosen.'),
    }),
  ])
  .meta({ id: 'BotStep' });

const connection = closedObject({
  from: z.string().describe('The id of a step.'),
  exit: z.string().describe('An exit of this step, such as `next` or `success`. Each has at most one connection.'),
  to: z.string().describe('The id of the step that comes next.'),
});

/** The steps of a bot and how they are connected. */
export const FlowOfBot = closedObject({
  steps: z.array(step).max(botLimits.steps),
  connections: z.array(connection).max(botLimits.connections),
}).superRefine((flow, context) => {
  for (const { path, says } of findFlaws(flow)) context.addIssue({ code: 'custom', path: [...path], message: says });
});

const headerName = z
  .string()
  .max(botLimits.name)
  .refine(isHeaderName, 'must be the name of a header, such as Content-Type');

/** An API that bots can call, as a person describes it. */
export const DraftOfApi = closedObject({
  name: z.string().trim().min(1).max(botLimits.name),
  method: z.enum(apiMethods),
  url: withVariables,
  headers: z.array(closedObject({ name: headerName, value: withVariables })).max(botLimits.headers),
  body: z
    .string()
    .max(botLimits.apiBody)
    .describe('JSON or anything else, with variables. Empty for a request without a body.'),
});
