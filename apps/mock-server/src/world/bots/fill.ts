import type { ReadValue } from './values-of.ts';

const variable = /\{\{\s*([^{}"\n]+?)\s*\}\}/g;

/** Replaces the variables of a string. */
export function fillText(template: string, read: ReadValue): string {
  if (!template.includes('{{')) return template;
  return template.replace(variable, (_, name: string) => read(name));
}

/** Percent-encodes values, so that an answer cannot change the path or add a parameter. A URL can also be one variable. */
export function fillUrl(template: string, read: ReadValue): string {
  const trimmed = template.trim();
  const [only] = trimmed.match(variable) ?? [];
  return only === trimmed ? fillText(trimmed, read) : fillForm(trimmed, read);
}

/** Percent-encodes values. */
export function fillForm(template: string, read: ReadValue): string {
  return fillText(template, (name) => encodeURIComponent(read(name).toWellFormed()));
}

/**
 * Keeps the body valid JSON whatever the values are: inside a string literal they are escaped; outside they are a number,
 * `true`, `false` or `null` if they read so, and a string otherwise.
 */
export function fillJson(template: string, read: ReadValue): string {
  let filled = '';
  let readTo = 0;
  let isInString = false;
  for (const { 0: braces, 1: name = '', index } of template.matchAll(variable)) {
    const before = template.slice(readTo, index);
    isInString = endsInString(before, isInString);
    filled += before + (isInString ? JSON.stringify(read(name)).slice(1, -1) : toLiteral(read(name)));
    readTo = index + braces.length;
  }
  return filled + template.slice(readTo);
}

const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

function toLiteral(value: string): string {
  return literal.test(value) ? value : JSON.stringify(value);
}

function endsInString(json: string, startsInString: boolean): boolean {
  let isInString = startsInString;
  for (let position = 0; position < json.length; position += 1) {
    if (json[position] === '"') isInString = !isInString;
    else if (json[position] === '\\' && isInString) position += 1;
  }
  return isInString;
}
