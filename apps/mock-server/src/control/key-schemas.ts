import { z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import { keyStatuses } from '../keys/api-key.ts';
import { isWhitelistEntry, whitelistWords } from '../keys/whitelist.ts';
import { Permissions, WorldParameter } from './world-schemas.ts';

const time = (description: string) =>
  z.number().openapi({ description: `${description}, in milliseconds since 1970.` });

/** A key of a world. */
export const ApiKey = z
  .object({
    id: z.string().openapi({ description: 'Stays when the key is regenerated.', example: 'demo-key-1' }),
    name: z.string(),
    key: z.string().openapi({ description: 'What a request sends.', example: 'key_0123456789' }),
    status: z.enum(keyStatuses),
    permissions: Permissions,
    whitelist: z.array(z.string()).openapi({
      description: 'The addresses and ranges that may use the key; empty for every address.',
      example: ['127.0.0.1', '10.0.0.0/8'],
    }),
    createdAt: time('By the clock of the world'),
    lastUsedAt: time('When a request with the key was last let in').nullable(),
  })
  .openapi('ApiKey');

export const ApiKeys = z.object({ keys: z.array(ApiKey) }).openapi('ApiKeys');

const name = z.string().trim().min(1).max(100).openapi({ example: 'Website' });

const whitelist = z.array(z.string().refine(isWhitelistEntry, { error: explainEntry })).openapi({
  description:
    'IP addresses and ranges, such as `203.0.113.7`, `10.0.0.0/8`, `::1`. `::ffff:127.0.0.1` is 127.0.0.1. Empty for every address.',
});

export const NewKey = closedObject({
  name,
  permissions: Permissions.optional().openapi({ description: 'Default: `all`.' }),
  whitelist: whitelist.optional(),
}).openapi('NewKey');

export const KeyChanges = closedObject({
  name: name.optional(),
  status: z.enum(keyStatuses).optional(),
  permissions: Permissions.optional(),
  whitelist: whitelist.optional(),
}).openapi('KeyChanges');

const count = z.number().int();

export const KeyUsage = z
  .object({
    total: count,
    failed: count.openapi({ description: 'With a status of 400 or more, or lost by a fault.' }),
    operations: z
      .array(
        z.object({
          operation: z.string().nullable().openapi({ description: 'Null where no operation matches.' }),
          status: count,
          count,
          lastAt: time('The latest'),
        }),
      )
      .openapi({ description: 'By operation and status, the latest first.' }),
    hours: z
      .array(z.object({ at: time('When the hour starts'), count, failed: count }))
      .openapi({ description: 'The hours that have requests, in their order.' }),
  })
  .openapi('KeyUsage');

export const KeyParameter = WorldParameter.extend({
  keyId: z.string().openapi({
    param: { name: 'keyId', in: 'path' },
    description: 'The id of a key of the world.',
    example: 'demo-key-1',
  }),
});

export const Since = z.strictObject({
  since: z.coerce.number().optional().openapi({ description: 'Milliseconds since 1970, inclusive.' }),
});

/** Names the entry, since people paste whole lists. */
function explainEntry({ input }: { input?: unknown }): string {
  return `${JSON.stringify(String(input).slice(0, 60))} ${whitelistWords}`;
}
