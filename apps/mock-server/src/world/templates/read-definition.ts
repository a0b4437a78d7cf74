import { type Refusal, refuse } from '../refusal.ts';
import type { Template, TemplateButton, TemplateCategory, TemplateHeader, TemplateParts } from '../tables/templates.ts';
import { variablesOf } from './fill-template.ts';

export interface TemplateDefinition {
  readonly name: string;
  readonly language: string;
  readonly category: TemplateCategory;
  readonly components: {
    readonly header?: HeaderInput;
    readonly body: { readonly text: string };
    readonly footer?: { readonly text: string };
    readonly buttons?: readonly ButtonInput[];
  };
  readonly wabaNumbers?: readonly string[];
  readonly allowCategoryUpdate?: boolean | undefined;
}

type HeaderInput =
  | { readonly format: 'TEXT'; readonly text?: string }
  | { readonly format: 'IMAGE' | 'VIDEO' | 'DOCUMENT'; readonly example?: { readonly link?: string } };

type ButtonInput =
  | { readonly type: 'QUICK_REPLY'; readonly text: string }
  | { readonly type: 'URL'; readonly text: string; readonly url: string; readonly example?: string }
  | { readonly type: 'PHONE_NUMBER'; readonly text: string; readonly phoneNumber: string };

/** What all templates made from one definition have in common. */
export type ReadDefinition = TemplateParts & Pick<Template, 'name' | 'language'>;

/**
 * Checks what the document does not: parts are not blank, and a header or a link has at most one variable, since a
 * message can give only one value for it.
 *
 * @see outgoing-messages-whatsapp-template for the one value of a header and of a button. Assumed: the refusal.
 */
export function readDefinition({ name, language, components }: TemplateDefinition): ReadDefinition | Refusal<400> {
  const { header, body, footer, buttons = [] } = components;
  const problem = findProblem(components);
  if (problem) return refuse(400, problem);
  return {
    name,
    language,
    header: header ? readHeader(header) : null,
    body: body.text,
    footer: footer?.text ?? null,
    buttons: buttons.map(readButton),
    cards: [],
  };
}

function findProblem({ header, body, buttons = [] }: TemplateDefinition['components']): string | undefined {
  if (body.text.trim() === '') return 'components.body.text should not be empty';
  if (header?.format === 'TEXT') {
    if (!header.text?.trim()) return 'components.header.text should not be empty';
    if (variablesOf(header.text).length > 1) return 'components.header.text must contain not more than 1 variable';
  }
  const position = buttons.findIndex((button) => button.type === 'URL' && variablesOf(button.url).length > 1);
  return position === -1 ? undefined : `components.buttons.${position}.url must contain not more than 1 variable`;
}

function readHeader(header: HeaderInput): TemplateHeader {
  if (header.format === 'TEXT') return { format: 'TEXT', text: header.text ?? '' };
  return { format: header.format, sampleUrl: header.example?.link ?? null };
}

function readButton(button: ButtonInput): TemplateButton {
  const { type, text } = button;
  if (type === 'URL') return { type, text, url: button.url, sample: button.example ?? null };
  if (type === 'PHONE_NUMBER') return { type, text, phoneNumber: button.phoneNumber };
  return { type, text };
}
