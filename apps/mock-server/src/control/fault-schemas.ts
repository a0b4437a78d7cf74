import { z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import { longestDelayMs } from '../world/tables/fault-row-shapes.ts';
import { faultNames } from '../world/tables/faults.ts';

const delayMs = z.number().int().min(0).max(longestDelayMs);
const count = z.number().int().min(1);

export const FaultEffect = closedObject({
  code: z.number().int().min(200).max(599).optional().openapi({
    description: 'The status: with the example of the document, or a body that says it was injected.',
  }),
  example: z.string().optional().openapi({ description: 'The name of a documented example.' }),
  body: z.unknown().optional().openapi({ description: 'The body of `code`; a string is sent as it is.' }),
  headers: z.record(z.string(), z.string()).optional(),
  delayMs: z
    .union([delayMs, closedObject({ minMs: delayMs, maxMs: delayMs })])
    .optional()
    .openapi({ description: 'How long the answer is held back, or two limits of it.' }),
  dribbleMs: delayMs.optional().openapi({ description: 'Sends the body byte by byte, with this time in between.' }),
  fault: z.enum(faultNames).optional(),
  outcome: z.string().optional().openapi({ description: 'What happens to the messages that the request sends.' }),
  state: z.enum(['before', 'after']).optional().openapi({
    description: 'Whether the request is not carried out, or carried out so that its answer is lost.',
  }),
  delivery: z.enum(['drop', 'duplicate', 'corrupt']).optional().openapi({
    description: 'What happens to a webhook delivery; only with `match.event`.',
  }),
}).openapi('FaultEffect');

const fields = {
  match: closedObject({
    operation: z.string().optional().openapi({ example: 'sendWhatsappTextMessage' }),
    path: z.string().optional().openapi({ description: 'With `*` at the end, every path that starts like it.' }),
    method: z.string().optional().openapi({ description: 'Only together with `path`.' }),
    event: z.string().optional().openapi({ description: 'A webhook event.', example: 'MESSAGE_STATUS_UPDATE' }),
  }).openapi({ description: 'One of `operation`, `path` and `event`.' }),
  where: z.record(z.string(), z.unknown()).optional().openapi({
    description: 'Values of `query`, `params` and `body`, or of the payload of a webhook, at any depth.',
  }),
  nth: count.optional().openapi({ description: 'The first match that it happens to. Default: 1.' }),
  times: count.optional().openapi({ description: 'How often it happens. Default: every time.' }),
  effect: FaultEffect,
} as const;

/** A rule as it is sent. */
export const FaultRule = closedObject({
  id: z.string().optional().openapi({ description: 'Default: `fault-1` and so on.' }),
  ...fields,
}).openapi('FaultRule');

/** The rules of a world. */
export const FaultRules = z
  .object({
    rules: z.array(
      z
        .object({
          id: z.string(),
          ...fields,
          hits: z.number().int().openapi({ description: 'How often it matched.' }),
          fired: z.number().int().openapi({ description: 'How often it happened.' }),
        })
        .openapi('CountedFaultRule'),
    ),
  })
  .openapi('FaultRules');
