import { operations } from '@doubletick-kit/contract';
import { z } from 'zod';
import { isTimeZone } from '../limits/calendar.ts';
import { isAddressRange } from './address-ranges.ts';
import { nearestOf } from './nearest-of.ts';
import { operationFacts } from './operation-facts.ts';
import type { GatewayOperationId, OperationClass } from './policy.ts';

const classes = {
  read: 'everything that only reads',
  send: 'messages, calls and broadcasts to customers',
  write: 'changes of chats, customers, groups, templates and the like',
  destroy: 'deletions',
  admin: 'settings of the account and its channels',
} satisfies Record<OperationClass, string>;

const operationIds = [...operationFacts.values()].map(({ id }) => id);
const names: readonly (OperationClass | GatewayOperationId)[] = [
  // The keys of this object are exactly the classes.
  ...(Object.keys(classes) as OperationClass[]),
  ...operationIds,
];

const name = z
  .enum(names, { error: ({ input }) => `is ${quote(input)}, which is not an operation or a class. ${suggest(input)}` })
  .meta({
    id: 'OperationOrClass',
    description: 'A class, or the id of an operation. Some operations belong to no class here and have to be named.',
    // Not of JSON Schema: editors show them beside the values.
    enumDescriptions: names.map(describeName),
  });

const numberExample = 'digits with the country code, such as "919999999901"';
const numberError = `must be ${numberExample}`;

const number = z
  .union([z.string(), z.int().positive(numberError)], { error: numberError })
  .transform((value, context) => {
    const digits = readDigits(String(value));
    if (digits !== undefined) return digits;
    context.addIssue({ code: 'custom', message: `is not a phone number: write ${numberExample}` });
    return z.NEVER;
  })
  .meta({ description: 'A WhatsApp number of the account, with country code.' });

const expires = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'must be a date (UTC) or a time with its zone, such as 2027-01-31 or 2027-01-31T18:00:00+05:30',
  })
  .transform((text) => Date.parse(text));

const addressRange = z
  .string('must be an address or a CIDR range, such as 10.0.0.0/8 or 2001:db8::/32')
  .refine(isAddressRange, {
    error: ({ input }) => `is ${quote(input)}, which is not an address or a CIDR range such as 10.0.0.0/8`,
  });

const ofNames = z
  .union([name.transform((one) => [one]), z.array(name).min(1, 'is empty: leave it out for everything')], {
    error: 'must be an operation, a class, or a list of them',
  })
  .optional()
  .meta({ description: 'The operations and classes that count: everything if omitted.' });

const amount = (most: number) =>
  z
    .int(`must be a whole number from 1 to ${most}`)
    .min(1, `must be a whole number from 1 to ${most}`)
    .max(most, `must be a whole number from 1 to ${most}`);

const counted = (most: number) => ({
  of: ofNames,
  requests: amount(most).optional().meta({ description: 'How many requests. Give this or `recipients`.' }),
  recipients: amount(most)
    .optional()
    .meta({ description: 'How many recipients of all requests together. Give this or `requests`.' }),
});

const most = 1_000_000;

const limit = z
  .strictObject(
    {
      ...counted(most),
      per: z.enum(['second', 'minute', 'hour', 'day'], { error: 'must be second, minute, hour or day' }),
      burst: amount(most)
        .optional()
        .meta({ description: 'How many may be used at once: as many as in `per` if omitted.' }),
    },
    { error: mappingError('its fields') },
  )
  .superRefine((value, context) => {
    refuseBoth(value, context);
    const allowed = value.requests ?? value.recipients ?? most;
    if (value.burst === undefined || value.burst <= allowed * 100) return;
    context.addIssue({
      code: 'custom',
      path: ['burst'],
      message: `must be at most ${allowed * 100}, 100 times the limit`,
    });
  })
  .meta({ id: 'Limit', description: 'A rate limit, such as { of: send, recipients: 100, per: minute, burst: 20 }.' });

const quota = z
  .strictObject(
    {
      ...counted(1_000_000_000),
      per: z.enum(['day', 'month'], { error: 'must be day or month' }),
      timeZone: z
        .string('must be the name of a time zone, such as Asia/Kolkata')
        .refine(isTimeZone, {
          error: ({ input }) => `is ${quote(input)}, which is not the name of a time zone, such as Asia/Kolkata`,
        })
        .optional()
        .meta({ description: 'Where the day or month begins: UTC if omitted.' }),
    },
    { error: mappingError('its fields') },
  )
  .superRefine(refuseBoth)
  .meta({ id: 'Quota', description: 'An amount per day or month, such as { of: send, recipients: 5000, per: day }.' });

const limitList = z.array(limit, { error: listError('limits') }).superRefine(refuseTwins);
const quotaList = z.array(quota, { error: listError('quotas') }).superRefine(refuseTwins);
const share = z
  .int('must be a whole number from 1 to 1000')
  .min(1, 'must be a whole number from 1 to 1000')
  .max(1_000, 'must be a whole number from 1 to 1000');

const nameList = z.array(name, { error: listError('operations and classes') });
const numberList = z.array(number, { error: listError('phone numbers, or all') });
const addressList = z.array(addressRange, { error: listError('addresses and CIDR ranges') });
const count = z.int('must be a whole number above 0').min(1, 'must be a whole number above 0');

/** A policy as `policies.yaml` spells it. A field without a value is refused: it could be meant either way. */
export const policyEntry = z
  .strictObject(
    {
      allow: nameList.meta({ description: 'Allowed operations and classes. An empty list allows none.' }),
      deny: nameList.default([]).meta({ description: 'Denied operations and classes. Wins over `allow`.' }),
      numbers: z
        .union([z.literal('all'), numberList], { error: listError('phone numbers, or all') })
        .default('all')
        .meta({ description: 'The WhatsApp numbers that may be used: all if omitted, none for an empty list.' }),
      maxRecipients: count.optional().meta({ description: 'The most recipients of one request.' }),
      expires: expires.optional().meta({ description: 'From when on nothing is allowed. A date starts at 00:00 UTC.' }),
      addresses: addressList
        .optional()
        .meta({ description: 'Addresses and CIDR ranges that requests may come from: any if omitted.' }),
      limits: limitList
        .default([])
        .meta({ description: 'Rate limits. Those of a team count the requests of all its keys.' }),
      quotas: quotaList
        .default([])
        .meta({ description: 'Amounts per day or month. Those of a team count the requests of all its keys.' }),
      share: share.default(1).meta({
        description: "The team's weight when teams share one of DoubleTick's own rate limits. Only for teams.",
      }),
    },
    { error: mappingError('its fields') },
  )
  .meta({ id: 'Policy', description: 'What a key may do. What is not allowed is denied.' });

/** Accepts a `Policy` as well, where null is for a field without a limit. */
export const policyValue = policyEntry.extend({
  maxRecipients: count.nullish(),
  expiresAt: z.int('must be milliseconds since 1970').min(0).max(8.64e15).nullish(),
  addresses: addressList.nullish(),
});

const keyId = z.string().regex(/^[0-9A-Za-z]{12}$/);

export const policyFile = z
  .strictObject(
    {
      teams: z
        .record(z.string(), policyEntry, { error: mappingError('policies by team') })
        .default({})
        .meta({ description: 'For all keys of a team that have no policy in `keys`.' }),
      keys: z
        .record(keyId, policyEntry, { error: mappingError('policies by key id') })
        .default({})
        .meta({ description: "For single keys, by their ids. Replaces the team's policy." }),
    },
    { error: mappingError('teams and keys') },
  )
  .meta({ title: 'Policies of the DoubleTick gateway' });

type Count = { of?: readonly string[] | undefined; requests?: unknown; recipients?: unknown; per?: unknown };

function refuseBoth({ requests, recipients }: Count, { addIssue }: z.core.$RefinementCtx): void {
  if ((requests === undefined) !== (recipients === undefined)) return;
  addIssue({ code: 'custom', message: 'must have either requests or recipients' });
}

/** Two with the same name would be one counter with two sizes. */
function refuseTwins(entries: readonly Count[], { addIssue }: z.core.$RefinementCtx): void {
  const nameOf = ({ of = [], requests, per, ...rest }: Count & { timeZone?: string | undefined }) =>
    JSON.stringify([[...of].sort(), requests === undefined, per, rest.timeZone ?? 'UTC']);
  const names = entries.map(nameOf);
  const index = names.findIndex((one, at) => names.indexOf(one) !== at);
  if (index === -1) return;
  const first = names.indexOf(names[index] ?? '');
  addIssue({ code: 'custom', path: [index], message: `counts the same as number ${first + 1} of the list: keep one` });
}

/** Digits of a phone number as people write it. Digits that are not ASCII and leading zeros are not one. */
function readDigits(text: string): string | undefined {
  const digits = text
    .trim()
    .replace(/^\+/, '')
    .replace(/[ .()-]/g, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}

function describeName(value: OperationClass | GatewayOperationId): string {
  if (value === 'fetchFile') return 'read: open the files in messages';
  if (!Object.hasOwn(operations, value)) return `class: ${classes[value as OperationClass]}`;
  const facts = operationFacts.get(value);
  const { summary } = operations[value as Exclude<typeof value, OperationClass>];
  return `${facts?.isNamedOnly ? `in no class (${facts.class})` : facts?.class}: ${summary}`;
}

function suggest(input: unknown): string {
  const nearest = typeof input === 'string' ? nearestOf(input, names) : undefined;
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  return `The classes are ${Object.keys(classes).join(', ')}.`;
}

function listError(of: string) {
  return ({ input }: { input?: unknown }) => `${input === undefined ? 'is required:' : 'must be'} a list of ${of}`;
}

function mappingError(of: string) {
  return ({ code }: { code?: string }) => {
    if (code === 'invalid_key') return 'is not the id of a key: `keys list` shows the ids';
    return code === 'invalid_type' ? `must be a mapping of ${of}` : undefined;
  };
}

function quote(input: unknown): string {
  if (typeof input !== 'string') return input === null ? 'null' : `a ${typeof input}`;
  return JSON.stringify(input.length > 60 ? `${input.slice(0, 60)}…` : input);
}
