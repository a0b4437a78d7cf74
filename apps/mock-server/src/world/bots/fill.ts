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
  return isOneVariable(trimmed) ? fillText(trimmed, read) : fillForm(trimmed, read);
}

/**
 * Whether values make a part of the path `.` or `..`, which no encoding keeps from leading to another path: then the path is
 * shorter than it would be with other characters. A URL that is one variable is all the value's.
 */
export function leadsElsewhere(template: string, { url, read }: { url: string; read: ReadValue }): boolean {
  const withoutDots = fillUrl(template, (name) => read(name).replaceAll('.', '-'));
  if (isOneVariable(template) || !URL.canParse(url) || !URL.canParse(withoutDots)) return false;
  return new URL(url).pathname.length !== new URL(withoutDots).pathname.length;
}

function isOneVariable(template: string): boolean {
  const trimmed = template.trim();
  return trimmed.match(variable)?.[0] === trimmed;
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
