import type { Message } from '../tables/messages.ts';
import type { Template, TemplateButton, TemplateHeader } from '../tables/templates.ts';
import type { World } from '../world.ts';
import { fillVariables, type PartValues, type TemplateValues, valuesOf, variablesOf } from './fill-template.ts';

/** A template as the customer sees it in one message. */
export interface ShownTemplate extends ShownParts {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly footer: string | null;
  /** Only of a carousel. */
  readonly cards: readonly ShownParts[];
}

interface ShownParts {
  readonly header: ShownHeader | null;
  readonly body: string;
  readonly buttons: readonly ShownButton[];
}

export interface ShownHeader {
  readonly type: TemplateHeader['format'];
  readonly text?: string;
  readonly mediaUrl?: string;
  readonly filename?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface ShownButton {
  readonly type: TemplateButton['type'];
  readonly text: string;
  /** Of a quick reply, which its webhook has; the text unless the message gave an id. */
  readonly id?: string;
  readonly url?: string;
  readonly phoneNumber?: string;
}

/**
 * What the customer sees of a template message: the parts of the template as it is now, with the values of the message.
 * Null for another message. A template that is gone only leaves its body.
 */
export function showTemplate({ templates }: World, message: Message): ShownTemplate | null {
  const { templateId, content, text } = message;
  if (templateId === null || !content) return null;
  const template = templates.get(templateId);
  const values = (content.templateData ?? {}) as TemplateValues; // as it was checked when the message was sent
  return {
    id: templateId,
    name: String(content.templateName),
    language: String(content.language),
    ...(template ? showParts(template, values) : { header: null, buttons: [] }),
    body: text ?? '',
    footer: template?.footer ?? null,
    cards: template ? showCards(template, values) : [],
  };
}

function showCards({ cards }: Template, { cards: given = [] }: TemplateValues): ShownParts[] {
  const byIndex = new Map(given.map(({ cardIndex, components }, position) => [cardIndex ?? position, components]));
  return cards.map((card, index) => showParts(card, byIndex.get(index) ?? {}));
}

type Parts = Pick<Template, 'body' | 'buttons'> & { readonly header: TemplateHeader | null };

function showParts({ header, body, buttons }: Parts, values: PartValues): ShownParts {
  return {
    header: header && showHeader(header, values.header),
    body: fillVariables(body, valuesOf(variablesOf(body), values.body?.placeholders ?? [])),
    buttons: showButtons(buttons, values.buttons ?? []),
  };
}

function showHeader(header: TemplateHeader, value: PartValues['header']): ShownHeader {
  if (header.format === 'TEXT') {
    const placeholders = value?.placeholder === undefined ? [] : [value.placeholder];
    return { type: 'TEXT', text: fillVariables(header.text, valuesOf(variablesOf(header.text), placeholders)) };
  }
  const { mediaUrl, filename, latitude, longitude } = value ?? {};
  return {
    type: header.format,
    ...(mediaUrl !== undefined && { mediaUrl }),
    ...(filename !== undefined && { filename }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
  };
}

/** The values of each type belong to the buttons of the type that take one, in their order. */
function showButtons(buttons: readonly TemplateButton[], values: NonNullable<PartValues['buttons']>): ShownButton[] {
  const parameters = (type: string) =>
    values.filter((value) => value.type === type && value.parameter !== undefined).map(({ parameter }) => parameter);
  const links = parameters('URL').values();
  const ids = values.filter(({ type }) => type === 'QUICK_REPLY').values();
  return buttons.map((button) => {
    const { type, text } = button;
    if (type === 'QUICK_REPLY') return { type, text, id: ids.next().value?.parameter ?? text };
    if (type === 'PHONE_NUMBER') return { type, text, phoneNumber: button.phoneNumber };
    const names = variablesOf(button.url);
    if (names.length === 0) return { type, text, url: button.url };
    return { type, text, url: fillVariables(button.url, valuesOf(names, [links.next().value ?? ''])) };
  });
}
