/** A form as a client might write it, with what is read of it. */
export interface FormBody {
  readonly name: string;
  /** Default: `multipart/form-data; boundary=XyZ`. */
  readonly contentType?: string;
  readonly body: string;
  /** The file, and whether the field after it was read; null for a form that is refused. */
  readonly read: null | { readonly file: string; readonly filename?: string; readonly after?: false };
}

const after = '--XyZ\r\nContent-Disposition: form-data; name="after"\r\n\r\nread\r\n--XyZ--\r\n';

/** A form with one file, whose disposition or content differs, and a field after it. */
function withFile({
  disposition = 'name="file"; filename="a.txt"',
  headers = 'Content-Type: text/plain',
  content = 'abc',
}) {
  const lines = [`Content-Disposition: form-data; ${disposition}`, headers].filter((line) => line !== '');
  return `--XyZ\r\n${lines.join('\r\n')}\r\n\r\n${content}\r\n${after}`;
}

const plain = withFile({});
const read = { file: 'abc', filename: 'a.txt' };

/** A form whose boundary is not the usual one. */
function bounded(boundary: string, contentType: string): FormBody {
  const body = plain.replaceAll('--XyZ', `--${boundary}`);
  return { name: `the content type ${contentType.slice(0, 60)}`, contentType, body, read };
}

const long70 = 'b'.repeat(70);

/** The forms of a trial of seven parsers, with more members of the same kinds. */
export const formBodies: readonly FormBody[] = [
  { name: 'a plain form', body: plain, read },
  { name: 'an unquoted name', body: withFile({ disposition: 'name=file; filename=a.txt' }), read },
  { name: 'filename before name', body: withFile({ disposition: 'filename="a.txt"; name="file"' }), read },
  {
    name: 'filename and filename*',
    body: withFile({ disposition: `name="file"; filename="a.txt"; filename*=UTF-8''b.txt` }),
    read,
  },
  {
    name: 'filename* only',
    body: withFile({ disposition: `name="file"; filename*=UTF-8''caf%C3%A9.txt` }),
    read: { file: 'abc', filename: 'café.txt' },
  },
  {
    name: 'an escaped quote in a file name',
    body: withFile({ disposition: 'name="file"; filename="a\\"b.txt"' }),
    read: { file: 'abc', filename: 'a"b.txt' },
  },
  {
    name: 'a quote in a file name as browsers and curl write it',
    body: withFile({ disposition: 'name="file"; filename="a%22b.txt"' }),
    read: { file: 'abc', filename: 'a"b.txt' },
  },
  {
    name: 'a line break in a file name as browsers write it',
    body: withFile({ disposition: 'name="file"; filename="a%0D%0Ab.txt"' }),
    read: { file: 'abc', filename: 'a\r\nb.txt' },
  },
  {
    name: 'another percent sign in a file name',
    body: withFile({ disposition: 'name="file"; filename="100%25%41.txt"' }),
    read: { file: 'abc', filename: '100%25%41.txt' },
  },
  { name: 'a path of Windows', body: withFile({ disposition: 'name="file"; filename="C:\\tmp\\a.txt"' }), read },
  { name: 'a path', body: withFile({ disposition: 'name="file"; filename="/tmp/a.txt"' }), read },
  {
    name: 'a file name in UTF-8',
    body: withFile({ disposition: 'name="file"; filename="café ☕.txt"' }),
    read: { file: 'abc', filename: 'café ☕.txt' },
  },
  {
    name: 'a file name with a semicolon',
    body: withFile({ disposition: 'name="file"; filename="a;b.txt"' }),
    read: { file: 'abc', filename: 'a;b.txt' },
  },
  { name: 'a preamble', body: `A form.\r\n${plain}`, read },
  { name: 'an empty line as preamble', body: `\r\n${plain}`, read },
  { name: 'a preamble with the text of the boundary', body: `XyZ --XyZ\r\n${plain}`, read },
  { name: 'an epilogue', body: `${plain}The end.\r\n--XyZ\r\n`, read },
  { name: 'no line break at the end', body: plain.slice(0, -2), read },
  bounded('x', 'multipart/form-data; boundary=x'),
  bounded('XyZ', 'multipart/form-data; boundary="XyZ"'),
  bounded('a b:c', 'multipart/form-data; boundary="a b:c"'),
  bounded(long70, `multipart/form-data; boundary=${long70}`),
  bounded('XyZ', 'multipart/form-data; Boundary=XyZ'),
  bounded('XyZ', 'Multipart/Form-Data; BOUNDARY=XyZ'),
  bounded('XyZ', 'multipart/form-data; charset=utf-8; boundary=XyZ'),
  bounded('XyZ', 'multipart/form-data;boundary=XyZ; charset=utf-8'),
  bounded(
    '----WebKitFormBoundary7MA4YWxkTrZu0gW',
    'multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW',
  ),
  ...['XyZ', '-XyZ', 'a--XyZ', '--Xy', '\r\n-XyZ', '\r\n--Xy\r\n', '\r\n\r\n', '\r\n--', '\n--XyZ\n'].map(
    (content) => ({
      name: `a file with ${JSON.stringify(content)}`,
      body: withFile({ content: `abc ${content} def` }),
      read: { file: `abc ${content} def` },
    }),
  ),
  { name: 'an empty file', body: withFile({ content: '' }), read: { file: '', filename: 'a.txt' } },
  {
    name: 'an empty file name',
    body: withFile({ disposition: 'name="file"; filename=""' }),
    read: { file: 'abc', filename: 'file' },
  },
  { name: 'a folded header', body: plain.replace('; filename', ';\r\n filename'), read },
  { name: 'header names in small letters', body: plain.replaceAll('Content-', 'content-'), read },
  {
    name: 'a header of 20,000 bytes',
    body: withFile({ headers: `X-Long: ${'x'.repeat(20_000)}\r\nContent-Type: text/plain` }),
    read,
  },
  {
    name: 'Content-Transfer-Encoding, which is left as it is',
    body: withFile({ headers: 'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64', content: 'YWJj' }),
    read: { file: 'YWJj' },
  },
  { name: 'a blank after a boundary', body: plain.replace('--XyZ\r\n', '--XyZ \r\n'), read },
  {
    name: 'blanks and tabs after every boundary',
    body: plain.replaceAll('--XyZ\r\n', '--XyZ \t \r\n').replace('--XyZ--', '--XyZ-- \t'),
    read,
  },
  {
    name: 'a file name of 1,024 bytes',
    body: withFile({ disposition: `name="file"; filename="${'a'.repeat(1_020)}.txt"` }),
    read: { file: 'abc', filename: `${'a'.repeat(1_020)}.txt` },
  },
  {
    name: 'a file name of 1,025 bytes',
    body: withFile({ disposition: `name="file"; filename="${'a'.repeat(1_025)}"` }),
    read: null,
  },
  {
    name: 'a file name of 90,000 bytes',
    body: withFile({ disposition: `name="file"; filename="${'a'.repeat(90_000)}"` }),
    read: null,
  },
  { name: 'a part name of 1,025 bytes', body: withFile({ disposition: `name="${'a'.repeat(1_025)}"` }), read: null },
  { name: 'a line that begins with the boundary', body: withFile({ content: 'abc\r\n--XyZQ\r\ndef' }), read: null },
  {
    name: 'the boundary and a letter instead of a boundary',
    body: plain.replace('--XyZ\r\n', '--XyZ x\r\n'),
    read: null,
  },
  { name: 'line feeds only', body: plain.replaceAll('\r\n', '\n'), read: null },
  { name: 'no final boundary', body: plain.replace('--XyZ--\r\n', ''), read: null },
  { name: 'a final boundary with one hyphen', body: plain.slice(0, -3), read: null },
  { name: 'a file that breaks off', body: plain.slice(0, plain.indexOf('abc') + 2), read: null },
  { name: 'headers that break off', body: plain.slice(0, plain.indexOf('filename')), read: null },
  { name: 'a boundary alone', body: '--XyZ\r\n', read: null },
  { name: 'an empty body', body: '', read: null },
  { name: 'another boundary', contentType: 'multipart/form-data; boundary=Other', body: plain, read: null },
  { name: 'an empty boundary', contentType: 'multipart/form-data; boundary=', body: plain, read: null },
  { name: 'an empty quoted boundary', contentType: 'multipart/form-data; boundary=""', body: plain, read: null },
  { name: 'a part without a name', body: withFile({ disposition: 'filename="a.txt"' }), read: null },
  { name: 'a part without headers', body: `--XyZ\r\n\r\nabc\r\n${after}`, read: null },
  { name: 'a part that is an attachment', body: plain.replace('form-data', 'attachment'), read: null },
  {
    name: '101 parts',
    body: after.replace('--XyZ--\r\n', '').repeat(100) + plain.replace(after, '--XyZ--\r\n'),
    read: null,
  },
];
