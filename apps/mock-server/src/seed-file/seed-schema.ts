import { z } from 'zod';
import { assignFields, DraftOfApi, keptResults, plainSteps, stepFields } from '../bots/flow-schema.ts';
import { closedObject } from '../explain-issues.ts';
import { durationForm, durationMs } from '../world/duration.ts';
import { isPhoneNumber, toDigits } from '../world/phone.ts';
import { longestAgoMs } from '../world/seed/seed-data.ts';
import { botLimits } from '../world/tables/bot-flaws.ts';
import { keyName } from './key-name.ts';

const phone = z
  .union([z.string(), z.int()], { error: phoneForm })
  .refine((value) => isPhoneNumber(toDigits(String(value))), { error: phoneForm })
  .transform((value) => toDigits(String(value)))
  .describe('With the country code, as digits: 919999999901.');

function phoneForm(): string {
  return 'must be a phone number with its country code, such as 919999999901';
}

const reference = z
  .union([z.string().min(1), z.int()], { error: 'must be a name or a phone number' })
  .transform(String)
  .describe('A name or a phone number from this file.');

const name = z.string().min(1).max(256);
const text = z.string().min(1).max(4_096);
const tag = name.describe('The name of a tag.');

const ago = z
  .string()
  .regex(durationForm, 'must be a number and s, m, h or d, such as 90m or 2d')
  .refine((value) => !durationForm.test(value) || durationMs(value) <= longestAgoMs, 'must be at most 36500d')
  .describe('How long ago, such as 30s, 5m, 2h or 3d. Default: one message a minute, the last one a minute ago.');

const permissions = z
  .union([z.literal('all'), z.array(z.enum(['read', 'send', 'write', 'destroy', 'admin']))], {
    error: 'must be all, or a list of read, send, write, destroy and admin',
  })
  .describe('What the key may do.');

const keys = z
  .record(keyName('must be key_ and ten letters or digits'), permissions)
  .refine((given) => Object.keys(given).length > 0, {
    error: 'must not be empty. Leave it out for the keys of the demo',
  })
  .describe('The API keys that open the first world. Default: the keys of the demo.');

const number = closedObject({
  phone,
  name: name.optional().describe('What customers see. Default: the phone number.'),
});

const member = closedObject({
  name,
  phone,
  email: z.string().min(3).max(256).optional(),
  role: z
    .enum(['OWNER', 'TEAM_LEAD', 'TEAM_MEMBER', 'TEAM_MEMBER_ASSIGNED'])
    .optional()
    .describe('Default: TEAM_MEMBER; OWNER for the first person if nobody else is.'),
  numbers: z.array(reference).optional().describe('The WABA numbers that the person works on. Default: all.'),
  managers: z.array(reference).optional().describe('Default: none.'),
  status: z.enum(['ONLINE', 'OFFLINE']).optional().describe('Default: not set.'),
});

const customer = closedObject({
  name: name.optional().describe('Default: the phone number.'),
  phone,
  optedIn: z.boolean().default(true),
  blocked: z.boolean().default(false),
  fields: z
    .record(z.string(), z.union([z.string(), z.number()], { error: 'must be a string or a number' }))
    .optional()
    .describe('Values of the custom fields, by name.'),
});

const field = closedObject({
  name,
  type: z.enum(['text', 'number', 'date', 'single_select', 'multi_select']).default('text'),
  options: z.array(name).optional().describe('What can be selected.'),
});

const template = closedObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/, 'must have lower-case letters, digits and underscores only'),
  language: z.string().min(2).max(10).default('en'),
  category: z.enum(['MARKETING', 'UTILITY']).default('MARKETING'),
  number: reference.optional().describe('The WABA number. Default: the first.'),
  header: z.string().min(1).max(60).optional(),
  body: z.string().min(1).max(1_024).describe('Variables are written {{name}}.'),
  footer: z.string().min(1).max(60).optional(),
  quickReplies: z.array(z.string().min(1).max(25)).max(10).default([]),
  status: z.enum(['APPROVED', 'PENDING', 'REJECTED', 'PAUSED']).default('APPROVED'),
});

const message = closedObject({
  from: reference.optional().describe('customer, account (the API), or a team member. Default: customer.'),
  text,
  ago: ago.optional(),
});

const chat = closedObject({
  customer: reference,
  number: reference.optional().describe('The WABA number. Default: the first.'),
  assignee: reference.optional().describe('The team member who is responsible. Default: nobody.'),
  collaborators: z.array(reference).default([]),
  tags: z.array(tag).default([]),
  unread: z.int().min(0).optional().describe("Default: the customer's messages since the account last wrote."),
  done: z.boolean().default(false),
  messages: z.array(message).default([]).describe('Oldest first.'),
});

const botStep = z.discriminatedUnion('type', [
  ...plainSteps,
  closedObject({ ...stepFields, type: z.literal('ASSIGN_AGENT'), ...assignFields, members: z.array(reference) }),
  closedObject({
    ...stepFields,
    type: z.literal('CALL_API'),
    api: name.describe('The name of an API from this file.'),
    results: keptResults.default([]),
  }),
  closedObject({
    ...stepFields,
    type: z.literal('START_BOT'),
    bot: name.describe('The name of a bot from this file.'),
  }),
]);

const bot = closedObject({
  name: z.string().min(1).max(botLimits.name),
  published: z.boolean().default(false).describe('Whether it answers customers.'),
  steps: z.array(botStep).max(botLimits.steps).default([]),
  connections: z
    .array(
      closedObject({
        from: z.string().describe('The id of a step.'),
        exit: z.string().default('next').describe('An exit of this step, such as success. Default: next.'),
        to: z.string().describe('The id of the step that comes next.'),
      }),
    )
    .max(botLimits.connections)
    .default([]),
});

/** What a seed file can say. Everything is optional. */
export const SeedFile = closedObject({
  organization: name.default('My shop'),
  keys: keys.optional(),
  numbers: z
    .array(number)
    .min(1)
    .default([{ phone: '919999999901', name: 'My shop' }])
    .describe('The WABA numbers.'),
  team: z.array(member).default([]),
  customers: z.array(customer).default([]),
  tags: z.array(tag).optional().describe('Default: the tags of the chats.'),
  fields: z.array(field).default([]).describe('Custom fields of customers.'),
  templates: z.array(template).default([]),
  chats: z.array(chat).default([]),
  apis: z.array(DraftOfApi).default([]).describe('The APIs that bots can call.'),
  bots: z.array(bot).default([]).describe('Bots, with their steps and connections.'),
}).describe('The data of a new world of the DoubleTick mock server.');

/** A seed as a person writes it. */
export type SeedInput = z.input<typeof SeedFile>;

/** A seed whose form is right; its names may still refer to nothing. */
export type SeedDraft = z.output<typeof SeedFile>;
