import { z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';

const parts = {
  header: closedObject({
    type: z.enum(['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION']),
    placeholder: z.string().optional(),
    mediaUrl: z.string().optional(),
    filename: z.string().optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  }).optional(),
  body: closedObject({
    placeholders: z.array(z.union([z.string(), z.record(z.string(), z.string())])),
  }).optional(),
  buttons: z.array(closedObject({ type: z.enum(['URL', 'QUICK_REPLY']), parameter: z.string().optional() })).optional(),
};

/** The values of a template, as a message of the API gives them. */
export const TemplateValues = closedObject({
  ...parts,
  cards: z
    .array(closedObject({ cardIndex: z.number().int().min(0).optional(), components: closedObject(parts).optional() }))
    .optional(),
}).openapi('TemplateValues', {
  description: 'A value for every variable of the template, as `POST /whatsapp/message/template` takes them.',
});
