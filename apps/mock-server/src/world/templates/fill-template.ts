import { type Refusal, refuse } from '../refusal.ts';
import type { TemplateButton, TemplateHeader, TemplateParts } from '../tables/templates.ts';

/** The values for each part of a template, as a message gives them. */
export interface TemplateValues extends PartValues {
  readonly cards?: readonly CardValues[] | undefined;
}

/** The values for one card; without `cardIndex`, for the card at the same position. */
export interface CardValues {
  readonly cardIndex?: number | undefined;
  readonly components?: PartValues | undefined;
}

export interface PartValues {
  readonly header?: HeaderValue | undefined;
  readonly body?: { readonly placeholders: readonly Placeholder[] } | undefined;
  readonly buttons?: readonly ButtonValue[] | undefined;
}

interface HeaderValue {
  readonly type?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly mediaUrl?: string | undefined;
  /** Of a document. */
  readonly filename?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

interface ButtonValue {
  readonly type: string;
  readonly parameter?: string | undefined;
}

/** The value of the variable at the same position, or values by variable name. */
type Placeholder = string | Readonly<Record<string, string>>;

/** The template as the customer reads it. */
export interface FilledTemplate {
  readonly text: string;
  readonly mediaUrl: string | null;
}

/**
 * Fills a template with the values of a message. Each variable needs a value, and each value a variable. WhatsApp refuses
 * values that are empty, span lines, or have tabs or more than four blanks in a row.
 *
 * @see outgoing-messages-whatsapp-template for the values. Assumed: other wrong values are refused, and the messages; those
 * about the characters of a value are WhatsApp's.
 */
export function fillTemplate(template: TemplateParts, values: TemplateValues = {}): FilledTemplate | Refusal<422> {
  const problem =
    findProblem(template, values) ?? findCardProblem(template, values.cards ?? []) ?? findTextValueProblem(values);
  if (problem) return refuse(422, problem);
  const given = valuesOf(variablesOf(template.body), values.body?.placeholders ?? []);
  return { text: fillVariables(template.body, given), mediaUrl: values.header?.mediaUrl ?? null };
}

type Parts = Pick<TemplateParts, 'header' | 'body' | 'buttons'>;

function findProblem(parts: Parts, { header, body, buttons = [] }: PartValues): string | undefined {
  return (
    findHeaderProblem(parts.header, header) ??
    findTextProblem(parts.body, body?.placeholders ?? []) ??
    findButtonProblem(parts.buttons, buttons)
  );
}

function findHeaderProblem(header: TemplateHeader | null, value: HeaderValue | undefined): string | undefined {
  if (!header) return value ? 'The template has no header' : undefined;
  if (header.format === 'TEXT' && variablesOf(header.text).length === 0) {
    return value?.placeholder === undefined ? undefined : 'The header of the template has no variable';
  }
  if (value?.type !== header.format) return `The header needs a value of type ${header.format}`;
  if (header.format === 'TEXT') return value.placeholder === undefined ? 'The header needs a placeholder' : undefined;
  if (header.format === 'LOCATION') {
    const isComplete = value.latitude !== undefined && value.longitude !== undefined;
    return isComplete ? undefined : 'The header needs a latitude and a longitude';
  }
  return value.mediaUrl ? undefined : 'The header needs a mediaUrl';
}

function findTextProblem(text: string, placeholders: readonly Placeholder[]): string | undefined {
  const names = variablesOf(text);
  const given = valuesOf(names, placeholders);
  if (names.every((name) => given.has(name)) && given.size === names.length) return undefined;
  const variables = names.length === 0 ? 'no variable' : names.map((name) => `{{${name}}}`).join(', ');
  return `The body needs values for ${variables}`;
}

function findButtonProblem(buttons: readonly TemplateButton[], values: readonly ButtonValue[]): string | undefined {
  const links = buttons.filter((button) => button.type === 'URL' && variablesOf(button.url).length > 0);
  const parameters = values.filter(({ type, parameter }) => type === 'URL' && parameter !== undefined);
  if (parameters.length !== links.length) return `The number of button values of type URL must be ${links.length}`;
  const quickReplies = countOf(buttons, 'QUICK_REPLY');
  if (countOf(values, 'QUICK_REPLY') <= quickReplies) return undefined;
  return `The number of button values of type QUICK_REPLY must not exceed ${quickReplies}`;
}

function countOf(items: readonly { type: string }[], wanted: string): number {
  return items.filter(({ type }) => type === wanted).length;
}

function findCardProblem({ cards }: TemplateParts, values: readonly CardValues[]): string | undefined {
  const byIndex = new Map(
    values.map(({ cardIndex, components = {} }, position) => [cardIndex ?? position, components]),
  );
  const unknown = [...byIndex.keys()].find((index) => cards[index] === undefined);
  if (unknown !== undefined) return `The template has no card ${unknown}`;
  for (const [index, card] of cards.entries()) {
    const problem = findProblem(card, byIndex.get(index) ?? {});
    if (problem) return `Card ${index}: ${problem}`;
  }
  return undefined;
}

/** Checks the values of variables in a text or a URL; the id of a quick-reply button is not one. */
function findTextValueProblem({ cards = [], ...parts }: TemplateValues): string | undefined {
  for (const { header, body, buttons = [] } of [parts, ...cards.map(({ components = {} }) => components)]) {
    const bodyValues = (body?.placeholders ?? []).flatMap((one) =>
      typeof one === 'string' ? one : Object.values(one),
    );
    const links = buttons.filter(({ type }) => type === 'URL');
    for (const value of [header?.placeholder, ...bodyValues, ...links.map(({ parameter }) => parameter)]) {
      if (value === undefined) continue;
      if (value.trim() === '') return 'Parameter of type text is missing text value';
      if (/[\n\r\t]| {5}/.test(value)) {
        return 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces';
      }
    }
  }
  return undefined;
}

/** Values by variable name. A surplus value gets a name that no variable can have. */
export function valuesOf(names: readonly string[], placeholders: readonly Placeholder[]): Map<string, string> {
  const entries = placeholders.flatMap((value, position) =>
    typeof value === 'string' ? [[names[position] ?? `{${position}}`, value] as const] : Object.entries(value),
  );
  return new Map(entries);
}

const variable = /\{\{([^{}]+)\}\}/g;

/**
 * The names of the variables in a text, each once: `{{name}}` in order of appearance, numbered ones such as `{{1}}` by
 * number. Assumed: the order, since no source says in which order values are sent.
 */
export function variablesOf(text: string): string[] {
  const names = [...new Set(Array.from(text.matchAll(variable), ([, name = '']) => name.trim()))];
  return names.every((name) => /^\d+$/.test(name)) ? names.sort((a, b) => Number(a) - Number(b)) : names;
}

/** Replaces variables by their values; a variable without a value stays. */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(variable, (braces, name: string) => values.get(name.trim()) ?? braces);
}
