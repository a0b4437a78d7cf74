import { acceptMessage } from '../messages/accept-message.ts';
import { type Recipient, type RecipientTarget, resolveRecipient } from '../messages/resolve-recipient.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { Template } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { fillTemplate, type TemplateValues } from './fill-template.ts';
import { findTemplate, type TemplateKey } from './find-templates.ts';
import { statusOf } from './review.ts';

/** A template with the values for one message. */
export interface TemplateContent {
  readonly templateName: string;
  readonly language: string;
  readonly templateData?: TemplateValues;
}

/** One message made from a template. */
export interface TemplateSend extends RecipientTarget {
  readonly messageId?: string;
  readonly content: TemplateContent;
  readonly customData?: Readonly<Record<string, string>>;
}

/**
 * Sends a template to a customer or a group; a template needs no open window.
 *
 * @see outgoing-messages-whatsapp-template; observed behaviour 6 for the template that cannot be used.
 */
export function sendTemplate(world: World, send: TemplateSend): Message | Refusal {
  const recipient = resolveRecipient(world, send);
  if (isRefusal(recipient)) return recipient;
  const { templateName: name, language } = send.content;
  const template = findUsable(world, { wabaNumber: recipient.wabaNumber, name, language });
  if (isRefusal(template)) return template;
  return acceptTemplate(world, { recipient, template, send });
}

/** The approved template of a number with a name in a language. */
export function findUsable(world: World, key: TemplateKey): Template | Refusal<422> {
  const template = findTemplate(world, key);
  if (template && statusOf(template, world.now()) === 'APPROVED') return template;
  return refuse(422, 'Template with given name and language not found');
}

/** Fills a template that may be used, and takes the message over for delivery. */
export function acceptTemplate(
  world: World,
  { recipient, template, send }: { recipient: Recipient; template: Template; send: TemplateSend },
): Message | Refusal<422> {
  const { messageId, content, customData = null } = send;
  const filled = fillTemplate(template, content.templateData);
  if (isRefusal(filled)) return filled;
  return acceptMessage(world, recipient, {
    ...filled,
    ...(messageId === undefined ? {} : { id: messageId }),
    ...{ type: 'TEMPLATE', category: template.category, templateId: template.id, content: { ...content }, customData },
  });
}
