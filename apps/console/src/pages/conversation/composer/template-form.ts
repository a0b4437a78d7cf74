import { fill, texts } from '../../../texts.ts';
import type { ShownHeader, ShownParts, ShownTemplate } from '../thread/chat-message.ts';
import type { TemplateContent } from './send.ts';
import type { HeaderFormat, Template, TemplateHeader, TemplateParts } from './template.ts';

const { conversation } = texts;

/** A value that a template needs. */
export interface TemplateField {
  /** Its name among the values of the form. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'file';
  /** How far a number may be from 0. */
  readonly limit?: number;
}

/** What is typed in the form, by the names of its fields. */
export type TemplateValues = Readonly<Record<string, string>>;

/** The values that a template needs, in the order in which they appear. */
export function fieldsOfTemplate({ cards, ...parts }: Template): readonly TemplateField[] {
  return [
    ...fieldsOfParts(parts, ''),
    ...cards.flatMap((card, index) =>
      fieldsOfParts(card, cardPrefix(index)).map(({ label, ...field }) => ({
        ...field,
        label: fill(conversation.fieldOfCard, { card: index + 1, field: label }),
      })),
    ),
  ];
}

/** The values of a body alone, in the order in which a request has them. */
export function fieldsOfBody({ body }: Pick<TemplateParts, 'body'>, prefix = ''): readonly TemplateField[] {
  return variablesOf(body).map((name) => ({
    name: `${prefix}body ${name}`,
    label: fill(conversation.bodyField, { name }),
    kind: 'text',
  }));
}

/** The content of the request that sends a template with these values. */
export function contentOfTemplate(template: Template, values: TemplateValues): TemplateContent {
  const { name: templateName, language, cards } = template;
  const components = cards.map((card, cardIndex) => ({
    cardIndex,
    components: valuesOfParts(card, cardPrefix(cardIndex), values),
  }));
  const needed = components.filter((card) => Object.keys(card.components).length > 0);
  const templateData = { ...valuesOfParts(template, '', values), ...(needed.length > 0 && { cards: needed }) };
  // The same properties for every kind of header: the form has exactly the fields of its template.
  return { templateName, language, templateData } as TemplateContent;
}

/** The template with these values; what is still missing stays `{{name}}`. */
export function fillTemplate(template: Template, values: TemplateValues): ShownTemplate {
  const { name, footer, cards } = template;
  return {
    ...fillParts(template, '', values),
    name,
    footer,
    cards: cards.map((card, index) => fillParts(card, cardPrefix(index), values)),
  };
}

const variable = /\{\{([^{}]+)\}\}/g;

/** The names of the variables in a text, each once; numbered ones such as `{{1}}` by number. */
function variablesOf(text: string): string[] {
  const names = [...new Set(Array.from(text.matchAll(variable), ([, name = '']) => name.trim()))];
  return names.every((name) => /^\d+$/.test(name)) ? names.sort((a, b) => Number(a) - Number(b)) : names;
}

function fillVariables(text: string, lookUp: (name: string) => string | undefined): string {
  return text.replace(variable, (braces, name: string) => lookUp(name.trim()) || braces);
}

function cardPrefix(index: number): string {
  return `card ${index} `;
}

function fieldsOfParts({ header, body, buttons }: TemplateParts, prefix: string): TemplateField[] {
  const linkFields = buttons.flatMap(({ type, url, text }, index): TemplateField[] =>
    type === 'URL' && variablesOf(url).length > 0
      ? [{ name: `${prefix}button ${index}`, label: fill(conversation.linkField, { button: text }), kind: 'text' }]
      : [],
  );
  return [...fieldsOfHeader(header, prefix), ...fieldsOfBody({ body }, prefix), ...linkFields];
}

function fieldsOfHeader(header: TemplateHeader | null, prefix: string): TemplateField[] {
  if (!header) return [];
  if (header.format === 'LOCATION') {
    return [
      { name: `${prefix}latitude`, label: conversation.latitude, kind: 'number', limit: 90 },
      { name: `${prefix}longitude`, label: conversation.longitude, kind: 'number', limit: 180 },
    ];
  }
  if (header.format !== 'TEXT') {
    return [{ name: `${prefix}header`, label: conversation.headerFile[header.format], kind: 'file' }];
  }
  const hasVariable = variablesOf(header.text).length > 0;
  return hasVariable ? [{ name: `${prefix}header`, label: conversation.headerField, kind: 'text' }] : [];
}

function valuesOfParts(parts: TemplateParts, prefix: string, values: TemplateValues): object {
  const names = variablesOf(parts.body);
  const links = parts.buttons.flatMap(({ type, url }, index) =>
    type === 'URL' && variablesOf(url).length > 0
      ? [{ type, parameter: values[`${prefix}button ${index}`] ?? '' }]
      : [],
  );
  const header = valueOfHeader(parts.header, prefix, values);
  return {
    ...(header && { header }),
    ...(names.length > 0 && { body: { placeholders: names.map((name) => values[`${prefix}body ${name}`] ?? '') } }),
    ...(links.length > 0 && { buttons: links }),
  };
}

function valueOfHeader(header: TemplateHeader | null, prefix: string, values: TemplateValues): object | undefined {
  if (!header) return undefined;
  const { format: type, text } = header;
  const value = values[`${prefix}header`] ?? '';
  if (type === 'TEXT') return variablesOf(text).length > 0 ? { type, placeholder: value } : undefined;
  if (type !== 'LOCATION') return { type, mediaUrl: value.trim() };
  return { type, latitude: Number(values[`${prefix}latitude`]), longitude: Number(values[`${prefix}longitude`]) };
}

function fillParts(parts: TemplateParts, prefix: string, values: TemplateValues): ShownParts {
  return {
    header: parts.header && fillHeader(parts.header, prefix, values),
    body: fillVariables(parts.body, (name) => values[`${prefix}body ${name}`]),
    buttons: parts.buttons.map(({ type, text, url, phoneNumber }, index) => ({
      type,
      text,
      ...(type === 'URL' && { url: fillVariables(url, () => values[`${prefix}button ${index}`]) }),
      ...(type === 'PHONE_NUMBER' && { phoneNumber }),
    })),
  };
}

function fillHeader({ format: type, text }: TemplateHeader, prefix: string, values: TemplateValues): ShownHeader {
  const value = values[`${prefix}header`];
  if (type === 'TEXT') return { type, text: fillVariables(text, () => value) };
  if (type === 'LOCATION') {
    const [latitude, longitude] = [values[`${prefix}latitude`], values[`${prefix}longitude`]];
    return latitude && longitude ? { type, latitude: Number(latitude), longitude: Number(longitude) } : { type };
  }
  return value ? { type: type satisfies HeaderFormat, mediaUrl: value } : { type };
}
