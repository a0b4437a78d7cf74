import { jsonOf, type SnippetRequest } from './snippet-request.ts';
import { Expression, type LiteralSyntax, writeLiteral } from './write-literal.ts';

// Python reads every escape that JSON has.
const quote = (text: string) => JSON.stringify(text);

const python: LiteralSyntax = {
  indent: '    ',
  padding: '',
  writeString: quote,
  writeName: quote,
  writeExactNumber: (text) => text,
  words: { true: 'True', false: 'False', null: 'None' },
};

/** The request as a program in Python with httpx. A file of a form is opened by its name, so it runs in its folder. */
export function pythonSnippet(request: SnippetRequest): string {
  const content = contentOf(request);
  const headers = headersOf(request, content);
  const options = { ...(Object.keys(headers).length > 0 && { headers }), ...content };
  const lines = [
    quote(request.method),
    quote(request.url),
    ...Object.entries(options).map(([name, value]) => `${name}=${writeLiteral(value, python, python.indent)}`),
  ];
  return [
    'import httpx',
    '',
    'response = httpx.request(',
    ...lines.map((line) => `${python.indent}${line},`),
    ')',
    'print(response.status_code, response.text)',
  ].join('\n');
}

interface Content {
  readonly json?: unknown;
  readonly content?: string;
  readonly files?: readonly Expression[];
}

function contentOf(request: SnippetRequest): Content {
  const { body } = request;
  if (body instanceof FormData) return { files: [...body].map(([name, value]) => writePart(name, value)) };
  const json = jsonOf(request);
  // httpx takes None for no body.
  if (json !== undefined && json !== null) return { json };
  return body === undefined ? {} : { content: body };
}

/** Without the content type, where httpx writes it. */
function headersOf({ headers }: SnippetRequest, { json, files }: Content): Record<string, string> {
  const isWritten = json !== undefined || files !== undefined;
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !isWritten || name.toLowerCase() !== 'content-type'),
  );
}

/**
 * A field without a file name is an ordinary one; given as `data`, a form without files would not be multipart. Browsers
 * end lines in a form with CRLF.
 */
function writePart(name: string, value: string | File): Expression {
  if (typeof value === 'string')
    return new Expression(`(${quote(name)}, (None, ${quote(value.replace(/\r?\n|\r/g, '\r\n'))}))`);
  const type = value.type === '' ? '' : `, ${quote(value.type)}`;
  return new Expression(`(${quote(name)}, (${quote(value.name)}, open(${quote(value.name)}, "rb")${type}))`);
}
