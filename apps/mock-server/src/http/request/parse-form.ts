import { Busboy } from '@fastify/busboy';
import { withoutPadding } from './form-boundaries.ts';
import type { FormFile } from './read-form.ts';

/** The parts of a form in the order in which they were sent. */
export type FormParts = [name: string, value: string | FormFile][];

/** A form that is refused, with the reason in words that repeat nothing of it. */
export interface FormProblem {
  readonly problem: string;
}

const mostParts = 100;
const longestNameBytes = 1_024;
const invalid: FormProblem = { problem: 'The request body is not a valid form' };

/**
 * Parses a multipart form that was read to its end. Node's own parser differs by version; @fastify/busboy does not, but
 * leaves out in silence what it cannot read, so the parts are counted.
 *
 * @see RFC 7578, and RFC 2046, section 5.1.1
 */
export function parseForm(bytes: Buffer, boundary: string): Promise<FormParts | FormProblem> {
  const framed = withoutPadding(bytes, boundary);
  if (!framed) return Promise.resolve(invalid);
  if (framed.partCount > mostParts) {
    return Promise.resolve({ problem: `The form in the request body has more than ${mostParts} parts` });
  }
  const { promise, resolve } = Promise.withResolvers<FormParts | FormProblem>();
  const parts: FormParts = [];
  let tooLong: FormProblem | undefined;
  const add = (name: string | undefined, value: string | FormFile) => {
    // A part without a name cannot be addressed; it is missed when the parts are counted.
    if (name === undefined) return;
    parts.push([decodeName(name), value]);
    if (Buffer.byteLength(name) > longestNameBytes) tooLong ??= nameTooLong('part');
    if (typeof value === 'object' && Buffer.byteLength(value.name) > longestNameBytes) tooLong ??= nameTooLong('file');
  };

  // The body is limited already, and a limit of the parser would cut in silence.
  const limits = { fieldNameSize: Infinity, fieldSize: Infinity, headerSize: bytes.length + 1 };
  const form = new Busboy({ headers: { 'content-type': `multipart/form-data; boundary="${boundary}"` }, limits });
  form.on('file', (name, stream, ...others) => {
    const [filename = '', , type] = others;
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', () => resolve(invalid));
    stream.on('end', () => add(name, { name: decodeName(filename), type, bytes: Buffer.concat(chunks) }));
  });
  form.on('field', add);
  // `finish` follows an error too; the first of them counts.
  form.on('error', () => resolve(invalid));
  form.on('finish', () => resolve(tooLong ?? (parts.length === framed.partCount ? parts : invalid)));
  form.end(framed.bytes);
  return promise;
}

function nameTooLong(what: string): FormProblem {
  return { problem: `The form in the request body has a ${what} name that is longer than ${longestNameBytes} bytes` };
}

const escapes: Readonly<Record<string, string>> = { '%22': '"', '%0D': '\r', '%0A': '\n' };

/** Undoes what browsers write in names, and nothing else: a name may have a percent sign. */
function decodeName(name: string): string {
  return name.replace(/%(?:22|0D|0A)/g, (code) => escapes[code] ?? code);
}
