/**
 * The fields of plain data as a form or a query has them: `message[text]`, `tags[]`, `items[0][id]`. A field that is null
 * or undefined is left out.
 *
 * Assumed: the names, which are those of axios's `toFormData`, since the vendor's samples are Node. No source says how
 * nested values are sent.
 *
 * @see https://axios-http.com/docs/multipart
 */
export function flatten(data: object): [name: string, value: string][] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (!Array.isArray(value) || value.some(isNested)) return fieldsOf(name, value);
    return value.flatMap((item: unknown) => fieldsOf(`${name}[]`, item));
  });
}

function fieldsOf(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (!isNested(value)) return [[name, String(value)]];
  return Object.entries(value).flatMap(([inner, item]) => fieldsOf(`${name}[${inner}]`, item));
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
