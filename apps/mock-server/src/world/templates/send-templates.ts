import { acceptMessage } from '../messages/accept-message.ts';
import { checkMedia } from '../messages/check-media.ts';
import { type Recipient, type RecipientTarget, resolveRecipient } from '../messages/resolve-recipient.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import type { Template } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { fillTemplate, type TemplateValues } from './fill-template.ts';
import { findTemplate, type TemplateKey } from './find-templates.ts';
import { statusOf } from './review.ts';

/** The messages of a batch in the order of the request; a refusal for each message that failed. */
export type BatchOutcome = readonly (Message | Refusal)[];

/**
 * Sends a batch of template messages. A message that fails does not stop the others; the URL of a wrong kind of file
 * refuses the whole batch before anything is sent.
 *
 * @see observed behaviour 6, and the guide to outgoing-messages-whatsapp-template for the wrong file.
 */
export function sendTemplates(world: World, sends: readonly TemplateSend[]): BatchOutcome | Refusal {
  for (const { content } of sends) {
    const problem = checkTemplateMedia(world, content.templateData);
    if (problem) return problem;
  }
  return sends.map((send) => sendTemplate(world, send));
}

/**
 * Sends a batch as version 2 of the operation does, which can skip the check of URLs.
 *
 * @see outgoing-messages-whatsapp-template-v2. Assumed: a wrong file fails only its own message, since no 422 is
 * documented.
 */
export function sendTemplatesV2(
  world: World,
  sends: readonly TemplateSend[],
  { byPassMediaUrlValidation = false }: { byPassMediaUrlValidation?: boolean },
): BatchOutcome {
  return sends.map((send) => {
    const problem = byPassMediaUrlValidation ? undefined : checkTemplateMedia(world, send.content.templateData);
    return problem ?? sendTemplate(world, send);
  });
}

export interface TemplateContent {
  readonly templateName: string;
  readonly language: string;
  readonly templateData?: TemplateValues;
}

export interface TemplateSend extends RecipientTarget {
  readonly messageId?: string;
  readonly content: TemplateContent;
  readonly customData?: Readonly<Record<string, string>>;
}

/**
 * Sends a template to a customer or a WhatsApp group. It needs no open conversation window.
 *
 * @see outgoing-messages-whatsapp-template; observed behaviour 6 for the template that cannot be used.
 */
function sendTemplate(world: World, send: TemplateSend): Message | Refusal {
  const recipient = resolveRecipient(world, send);
  if (isRefusal(recipient)) return recipient;
  const { templateName: name, language } = send.content;
  const template = findUsable(world, { wabaNumber: recipient.wabaNumber, name, language });
  if (isRefusal(template)) return template;
  return acceptTemplate(world, { recipient, template, send });
}

/** Finds a template that is approved. */
export function findUsable(world: World, key: TemplateKey): Template | Refusal<422> {
  const template = findTemplate(world, key);
  if (template && statusOf(template, world.now()) === 'APPROVED') return template;
  return refuse(422, 'Template with given name and language not found');
}

interface TemplateAcceptance {
  readonly recipient: Recipient;
  readonly template: Template;
  readonly send: TemplateSend;
  /** The team member who sends it in the inbox; left out for the API. */
  readonly memberPhone?: string | null;
}

/** Fills an approved template and accepts the message for delivery. */
export function acceptTemplate(
  world: World,
  { recipient, template, send, memberPhone = null }: TemplateAcceptance,
): Message | Refusal<422> {
  const { messageId, content, customData = null } = send;
  const filled = fillTemplate(template, content.templateData);
  if (isRefusal(filled)) return filled;
  return acceptMessage(world, recipient, {
    ...filled,
    id: messageId,
    type: 'TEMPLATE',
    category: template.category,
    templateId: template.id,
    content: { ...content },
    customData,
    memberPhone,
  });
}

const kinds = { IMAGE: 'image', VIDEO: 'video', DOCUMENT: 'document' } as const;

/** Refuses values whose header, or that of a card, has the URL of a wrong kind of file. */
export function checkTemplateMedia(world: World, { header, cards = [] }: TemplateValues = {}): Refusal | undefined {
  for (const { type, mediaUrl } of [header, ...cards.map(({ components }) => components?.header)].flatMap(asList)) {
    if (mediaUrl === undefined || (type !== 'IMAGE' && type !== 'VIDEO' && type !== 'DOCUMENT')) continue;
    const problem = checkMedia(world, { url: mediaUrl, kind: kinds[type] });
    if (problem) return problem;
  }
  return undefined;
}

function asList<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}
