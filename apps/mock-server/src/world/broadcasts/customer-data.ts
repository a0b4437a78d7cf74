import { type CardValues, fillVariables, type TemplateValues, variablesOf } from '../templates/fill-template.ts';

/** The data of one customer, by the names that the values of a broadcast can use. */
export type CustomerData = ReadonlyMap<string, string>;

/**
 * The customer data that the values of a broadcast use, such as `Name` for `{{Name}}`.
 *
 * @see send-broadcast-message. Assumed: it is used in the values, not in the template's own text.
 */
export function dataUsedIn(values: TemplateValues): string[] {
  const names = new Set<string>();
  mapStrings(values, (value) => {
    for (const name of variablesOf(value)) names.add(name);
    return value;
  });
  return [...names];
}

/** The values of a broadcast for one customer. */
export function fillCustomerData(values: TemplateValues, data: CustomerData): TemplateValues {
  return mapStrings(values, (value) => fillVariables(value, data));
}

type MapString = (value: string) => string;
type PartValues = Omit<TemplateValues, 'cards'>;

function mapStrings({ cards, ...parts }: TemplateValues, map: MapString): TemplateValues {
  const mapped = mapParts(parts, map);
  return cards ? { ...mapped, cards: cards.map((card) => mapCard(card, map)) } : mapped;
}

function mapCard(card: CardValues, map: MapString): CardValues {
  return card.components ? { ...card, components: mapParts(card.components, map) } : card;
}

function mapParts({ header, body, buttons }: PartValues, map: MapString): PartValues {
  const mapped: { -readonly [Name in keyof PartValues]: PartValues[Name] } = {};
  if (header) mapped.header = mapProperty(header, 'placeholder', map);
  if (body) mapped.body = { placeholders: body.placeholders.map((value) => mapPlaceholder(value, map)) };
  if (buttons) mapped.buttons = buttons.map((button) => mapProperty(button, 'parameter', map));
  return mapped;
}

function mapProperty<Value extends { readonly [Key in Name]?: string | undefined }, Name extends string>(
  value: Value,
  name: Name,
  map: MapString,
): Value {
  const current = value[name];
  return current === undefined ? value : { ...value, [name]: map(current) };
}

function mapPlaceholder<Value>(value: Value, map: MapString): Value | string {
  return typeof value === 'string' ? map(value) : value;
}
