import { anyOf, finiteNumber, list, optional, primitive, record, type Shape, text } from '../tables/shape.ts';
import type { CardValues, PartValues, TemplateValues } from '../templates/fill-template.ts';

type Header = NonNullable<PartValues['header']>;
type Button = NonNullable<PartValues['buttons']>[number];

const namedValues = primitive<Readonly<Record<string, string>>>('must be an object of strings', (value) => {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
});

const parts = {
  header: optional(
    record<Header>({
      type: optional(text),
      placeholder: optional(text),
      mediaUrl: optional(text),
      filename: optional(text),
      latitude: optional(finiteNumber),
      longitude: optional(finiteNumber),
    }),
  ),
  body: optional(record({ placeholders: list(anyOf<[string, Readonly<Record<string, string>>]>(text, namedValues)) })),
  buttons: optional(list(record<Button>({ type: text, parameter: optional(text) }))),
};

/** The values of a template, as a message gives them. */
export const templateValuesShape: Shape<TemplateValues> = record<TemplateValues>({
  ...parts,
  cards: optional(
    list(record<CardValues>({ cardIndex: optional(finiteNumber), components: optional(record<PartValues>(parts)) })),
  ),
});
