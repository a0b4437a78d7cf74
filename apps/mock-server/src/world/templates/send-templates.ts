import type { Refusal } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { checkTemplateMedia } from './check-template-media.ts';
import { sendTemplate, type TemplateSend } from './send-template.ts';

/** The messages of a batch in the order of the request, and in the place of each that failed the reason. */
export type BatchOutcome = readonly (Message | Refusal)[];

/**
 * Sends a batch of template messages; one that fails keeps no other from being sent. A URL of the wrong kind of file
 * refuses the whole batch before anything is sent.
 *
 * @see observed behaviour 6, and the guide to outgoing-messages-whatsapp-template for the wrong file.
 */
export function sendTemplates(world: World, sends: readonly TemplateSend[]): BatchOutcome | Refusal {
  for (const { content } of sends) {
    const problem = checkTemplateMedia(content.templateData);
    if (problem) return problem;
  }
  return sends.map((send) => sendTemplate(world, send));
}

/**
 * Sends a batch as the second version does, where URLs may go unchecked.
 *
 * @see outgoing-messages-whatsapp-template-v2. Assumed: it documents no 422, so a wrong file fails its own message alone.
 */
export function sendTemplatesV2(
  world: World,
  sends: readonly TemplateSend[],
  { byPassMediaUrlValidation = false }: { byPassMediaUrlValidation?: boolean },
): BatchOutcome {
  return sends.map((send) => {
    const problem = byPassMediaUrlValidation ? undefined : checkTemplateMedia(send.content.templateData);
    return problem ?? sendTemplate(world, send);
  });
}
