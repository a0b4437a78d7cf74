import type { CardValues, TemplateValues } from '../templates/fill-template.ts';
import { fillVariables, variablesOf } from '../templates/variables.ts';

/** What is known of a customer, by the names under which the values of a broadcast may use it. */
export type CustomerData = ReadonlyMap<string, string>;

/**
 * The data of customers that the values of a broadcast use, such as `Name` for `{{Name}}`.
 *
 * @see send-broadcast-message. Assumed: they stand in the values and not in the template's own text.
 */
export function dataUsedIn(values: TemplateValues): string[] {
  const names = new Set<string>();
  mapTexts(values, (text) => {
    for (const name of variablesOf(text)) names.add(name);
    return text;
  });
  return [...names];
}

/** The values of a broadcast as they are for one customer. */
export function fillCustomerData(values: TemplateValues, data: CustomerData): TemplateValues {
  return mapTexts(values, (text) => fillVariables(text, data));
}

type MapText = (text: string) => string;

function mapTexts({ cards, ...parts }: TemplateValues, map: MapText): TemplateValues {
  return { ...mapParts(parts, map), ...(cards ? { cards: cards.map((card) => mapCard(card, map)) } : {}) };
}

function mapCard({ components, ...card }: CardValues, map: MapText): CardValues {
  return { ...card, ...(components ? { components: mapParts(components, map) } : {}) };
}

function mapParts(
  { header, body, buttons }: Omit<TemplateValues, 'cards'>,
  map: MapText,
): Omit<TemplateValues, 'cards'> {
  return {
    ...(header ? { header: mapProperty(header, 'placeholder', map) } : {}),
    ...(body ? { body: { placeholders: body.placeholders.map((value) => mapPlaceholder(value, map)) } } : {}),
    ...(buttons ? { buttons: buttons.map((button) => mapProperty(button, 'parameter', map)) } : {}),
  };
}

function mapProperty<Value extends { readonly [Key in Name]?: string }, Name extends string>(
  value: Value,
  name: Name,
  map: MapText,
): Value {
  const text = value[name];
  return text === undefined ? value : { ...value, [name]: map(text) };
}

function mapPlaceholder<Value>(value: Value, map: MapText): Value | string {
  return typeof value === 'string' ? map(value) : value;
}
