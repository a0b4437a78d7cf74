import type { CurlRequest } from './index.ts';

const url = 'https://public.doubletick.io';
const text = { to: '919999999921', content: { text: "it's" } };
const json = JSON.stringify(text);

/** Commands, and what they send. */
export const readCommands: readonly (readonly [what: string, command: string, expected: Partial<CurlRequest>])[] = [
  ['a bare URL', `curl ${url}/team`, { operation: 'getTeam', method: 'GET', body: undefined }],
  ['a prompt and a comment', `# the team\n$ curl ${url}/team # now\n\n`, { operation: 'getTeam' }],
  ['no scheme', 'curl localhost:4010/team', { url: 'http://localhost:4010/team', operation: 'getTeam' }],
  ['a typed query', `curl '${url}/chats?limit=5&x=y&x=z'`, { query: { limit: 5, x: ['y', 'z'] } }],
  ['a path parameter', `curl -X POST "${url}/v2/webhook/a%20b"`, { params: { webhookId: 'a b' } }],
  ['the method glued on, as it is written', `curl -sXput ${url}/a`, { method: 'put', operation: undefined }],
  ['flags in one', `curl -sSLk --compressed -o out.json --url ${url}/team`, { operation: 'getTeam' }],
  ['a body in POSIX quotes', `curl ${url}/a -d '${json.replace("'", `'\\''`)}'`, { method: 'POST', body: text }],
  ['a body in $ quotes', `curl ${url}/a --data-raw $'${json.replace("'", '\\u0027')}'`, { body: text }],
  ['a body in double quotes', `curl ${url}/a --data ${JSON.stringify(json)}`, { body: text }],
  [
    'escapes of bytes',
    `curl ${url}/a -H 'content-type: x' -d $'\\xc3\\xa9\\303\\251\\ud83d\\ude00\\U1f600\\t'`,
    { body: 'éé😀😀\t' },
  ],
  [
    'an unfinished template',
    `curl ${url}/a -H 'content-type: application/json' -d '{"a":{{b}}}'`,
    { body: '{"a":{{b}}}' },
  ],
  ['a GET with a body', `curl -X GET ${url}/a -d '{}'`, { method: 'GET', body: {} }],
  [
    'data for the query',
    `curl -G ${url}/chats -d limit=5 --data-urlencode 'q=a b&c'`,
    { method: 'GET', url: `${url}/chats?limit=5&q=a+b%26c`, query: { limit: 5, q: 'a b&c' }, body: undefined },
  ],
  [
    'several pieces of data',
    `curl ${url}/a -d a=1 -d b=2`,
    { body: 'a=1&b=2', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  [
    '--json',
    `curl ${url}/a --json '{"a":' --json '1}'`,
    { body: { a: 1 }, headers: { accept: 'application/json', 'content-type': 'application/json' } },
  ],
  [
    'a form',
    `curl ${url}/a -F a=1 -F a=2 -F 'b=x;type=text/plain'`,
    { method: 'POST', body: { a: ['1', '2'], b: 'x' } },
  ],
  ['a removed and an empty header', `curl ${url}/a -d x -H 'Content-Type:' -H 'X-A;'`, { headers: { 'x-a': '' } }],
  ['lines continued in a POSIX shell', `curl ${url}/a \\\n  -X PATCH \\ \r\n -d '{}'`, { method: 'PATCH', body: {} }],
  ['lines continued in PowerShell', `curl.exe ${url}/a \`\r\n -X PATCH`, { method: 'PATCH' }],
  [
    'lines continued in cmd',
    `curl ${url}/a ^\r\n -X PATCH ^\r\n -d "{\\"a\\":1}"`,
    { method: 'PATCH', body: { a: 1 } },
  ],
  [
    'what a browser writes for cmd',
    `curl ^"${url}/a?b=^%^20c^" ^\r\n  -H ^"accept: */*^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":^\\^"b^&c^\\^"^}^"`,
    { url: `${url}/a?b=%20c`, body: { a: 'b&c' } },
  ],
  ['a user name in the URL', `curl https://user:secret@example.com/team#top`, { url: 'https://example.com/team' }],
];

/** Commands that cannot be read, a part of the reason, and the part of the command that is at fault. */
export const refusedCommands: readonly (readonly [command: string, reason: string, fault: string | undefined])[] = [
  [`curl ${url} --upload-file a`, '"--upload-file" is not supported', '--upload-file'],
  [`curl ${url} -sT a`, '"-T" is not supported', '-sT'],
  [`curl ${url} -X`, '"-X" has no value', '-X'],
  [`curl ${url} -d @body.json`, '"-d" reads a file', '-d @body.json'],
  [`curl ${url} -H @headers`, '"-H" reads a file', '-H @headers'],
  [`curl ${url} -F file=@photo.png`, '"-F" reads a file', '-F file=@photo.png'],
  [`curl ${url} -F 'file=<photo.png'`, '"-F" reads a file', "-F 'file=<photo.png'"],
  [`curl ${url} --data-urlencode a@b`, '"--data-urlencode" reads a file', '--data-urlencode a@b'],
  [`curl ${url} -F a`, 'has no "="', '-F a'],
  [`curl ${url} -F a=b -d c`, 'both a form ("-F") and a body', undefined],
  [`curl ${url} -H nonsense`, 'does not have the form', '-H nonsense'],
  [`curl ${url} ${url}`, 'more than one URL', url],
  [`curl ${url} | jq .`, '"|" outside quotes', '|'],
  [`curl ${url}/chats?limit=5&status=open`, 'its URL in quotes', '&'],
  [`curl ${url}\nrm -rf x`, 'more follows', 'rm -rf x'],
  [`curl '${url}`, 'not closed', `'${url}`],
  ['curl', 'no URL', undefined],
  ['curl ftp://example.com', 'not an http', 'ftp://example.com'],
  ['curl "a b/team"', 'contains a space', '"a b/team"'],
  [`curl ${url} -H "authorization: $KEY"`, 'would replace "$KEY"', '"authorization: $KEY"'],
  [`curl ${url}/$ID/x`, 'would replace "$ID"', '$ID'],
  [`curl ${url} -d {a,b}`, 'would replace "{a,b}"', '{a,b}'],
  [`curl ${url} -d $'\\xff'`, 'not text in UTF-8', `$'\\xff'`],
  [`# the team\n$ curl ${url} -K curlrc`, '"-K" is not supported', '-K'],
  [`curl ${url} \`\n  -H "X-A: $env:KEY"`, 'would replace "$env:KEY"', '"X-A: $env:KEY"'],
  [`curl ${url} \`\n  -H 'X-A: 1' --digest`, '"--digest" is not supported', '--digest'],
  [`curl ${url} ^\n  -H ^"X-A: 1^" --digest`, '"--digest" is not supported', '--digest'],
  ['wget x', 'start with "curl"', 'wget'],
  ['', 'start with "curl"', undefined],
];
