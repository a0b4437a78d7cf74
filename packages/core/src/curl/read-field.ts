import { CurlError } from './curl-error.ts';
import type { CurlField } from './curl-request.ts';
import { readsFile } from './refuse-command.ts';
import { trimBlanks } from './trim-blanks.ts';

/**
 * Reads a value of `--form`: a name, `=`, and a content that may be in double quotes; then `;type=…` and `;filename=…`.
 * As in curl, a content without quotes ends at `;`.
 *
 * @throws TypeError for a file, and for what a form cannot say.
 */
export function readField(text: string, { isLiteral = false } = {}): CurlField {
  const at = text.indexOf('=');
  if (at < 0) throw new CurlError('A field of the form has no "=" after its name.');
  const name = text.slice(0, at);
  const content = text.slice(at + 1);
  if (name === '') throw new CurlError('A field of the form has no name before its "=".');
  if (isLiteral) return { name, value: content };
  if (/^[@<]/.test(content)) throw readsFile('-F');
  if (content.startsWith('('))
    throw new CurlError('A field of the form starts with "(", which starts a form within it.');
  const value = readWord(content);
  return { name, value: value.text, ...readParameters(value.rest) };
}

function readParameters(text: string): Pick<CurlField, 'type' | 'filename'> {
  const field: { type?: string; filename?: string } = {};
  for (let rest = text; rest !== ''; ) {
    const [start, name = ''] = /^;[\t-\r ]*(type=|filename=|headers=|encoder=)?[\t-\r ]*/i.exec(rest) ?? [''];
    rest = rest.slice(start.length);
    const parameter = name.toLowerCase();
    if (parameter === 'headers=' || parameter === 'encoder=') {
      throw new CurlError(`A field of the form has "${parameter}", which is not supported. Leave it out.`);
    }
    if (parameter === 'type=') {
      // A content type may have parameters after ";".
      const [type = ''] = /^[^;]*(?:;(?![\t-\r ]*(?:type|filename|headers|encoder)=)[^;]*)*/i.exec(rest) ?? [];
      if (!/^[^/ ]+\/[^;, \n]/.test(type)) throw new CurlError('A field of the form has a "type=" without "/".');
      if (/[\r\n]/.test(type)) throw new CurlError('A field of the form has a line break in its "type=".');
      field.type = trimBlanks(type, blanks);
      rest = rest.slice(type.length);
      continue;
    }
    const word = readWord(rest);
    if (parameter === 'filename=') field.filename = word.text;
    rest = word.rest;
  }
  return field;
}

/** What `isspace()` of C takes for blank. */
const blanks = ' \t\n\v\f\r';

/** Reads up to the next `;`. What follows the closing quote is dropped, as curl does with a warning. */
function readWord(text: string): { text: string; rest: string } {
  const start = text.replace(/^[\t-\r ]+/, '');
  const [quoted, inner] = /^"([^"\\]*(?:\\[\s\S][^"\\]*)*)"[^;]*/.exec(start) ?? [];
  if (quoted !== undefined && inner !== undefined) {
    return { text: inner.replace(/\\(["\\])/g, '$1'), rest: start.slice(quoted.length) };
  }
  const at = start.indexOf(';');
  const end = at < 0 ? start.length : at;
  return { text: trimBlanks(start.slice(0, end), blanks), rest: start.slice(end) };
}
