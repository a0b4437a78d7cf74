const { raw } = String;

/** Lines that no POSIX shell would run as they are, and what they say in one. */
export const pastedLines: readonly [line: string, posix: string][] = [
  ['$ curl http://HOST/team', 'curl http://HOST/team'],
  ['% curl http://HOST/team\n', 'curl http://HOST/team'],
  ['# the team\n$ curl http://HOST/team', 'curl http://HOST/team'],
  [raw`C:\Users\me>curl http://HOST/team`, 'curl http://HOST/team'],
  [raw`PS C:\> curl.exe http://HOST/team`, 'curl http://HOST/team'],
  ['curl.exe http://HOST/team', 'curl http://HOST/team'],
  ['curl http://HOST/a \\\r\n  -X POST \\\r\n  -d x\r\n', 'curl http://HOST/a -X POST -d x'],
  ['curl http://HOST/a \\ \n  -X POST \\\t\r\n -d x', 'curl http://HOST/a -X POST -d x'],
  ['curl http://HOST/a -d "a\\\r\nb"', 'curl http://HOST/a -d ab'],
  // bash writes each half of a character as three bytes that are not UTF-8; the browser sent the character.
  [raw`curl http://HOST/a -d $'\ud83d\ude00'`, raw`curl http://HOST/a -d '😀'`],
  // Chrome and Firefox for cmd: they double every backslash.
  [
    raw`curl ^"http://HOST/a?b=^%^20c^&d=e^" ^
  -H ^"accept: */*^" ^
  -H ^"if-none-match: W/^\^"1a^\^"^" ^
  -b ^"sid=1^" ^
  --data-raw ^"^{^\^"a^\^":^\^"b^&c^|d^<e^>f ^%^HOME^% ^\^\n ^$5 ^!^^ it's ^\^\^\^"^\^"^}^" ^
  --insecure`,
    raw`curl 'http://HOST/a?b=%20c&d=e' -H 'accept: */*' -H 'if-none-match: W/"1a"' --data-raw '{"a":"b&c|d<e>f %HOME% \n $5 !^ it'\''s \""}'`,
  ],
  [
    'curl ^"http://HOST/a^" ^\r\n  -H ^"content-type: text/plain^" ^\r\n  --data-raw ^"one^\r\n\r\ntwo^\n\nthree^"',
    `curl http://HOST/a -H 'content-type: text/plain' --data-raw $'one\\ntwo\\nthree'`,
  ],
  [
    'curl "http://HOST/a?b=1&c=2" ^\r\n  -X POST ^\r\n  -H "Content-Type: application/json" ^\r\n  -d "{\\"a\\":\\"b\\\\c ^ \\"}"',
    raw`curl 'http://HOST/a?b=1&c=2' -X POST -H 'Content-Type: application/json' -d '{"a":"b\\c  "}'`,
  ],
  ['curl http://HOST/a?b=1^&c=2', raw`curl 'http://HOST/a?b=1&c=2'`],
  [
    'curl http://HOST/a ^\n -d "{""a"":""b c""}" -H ^"X-A: \\\\^"',
    raw`curl http://HOST/a -d '{"a":"b c"}' -H 'X-A: \'`,
  ],
  ['curl http://HOST/a -d^\r\n x', 'curl http://HOST/a -d x'],
  // PowerShell
  ['curl.exe http://HOST/a `\r\n  -X POST `\r\n  -d x', 'curl http://HOST/a -X POST -d x'],
  [
    `curl.exe http://HOST/a \`\n -H "X-A: it's \`"x\`" \`$5 ""y""" \`\n -d '{"a":"it''s"}'`,
    raw`curl http://HOST/a -H "X-A: it's \"x\" \$5 \"y\"" -d '{"a":"it'\''s"}'`,
  ],
  [`curl.exe http://HOST/a \`\n -d '{\\"a\\":\\"b \\\\\\"c\\\\\\"\\"}'`, raw`curl http://HOST/a -d '{"a":"b \"c\""}'`],
  [`curl.exe http://HOST/a \`\n -d '{"a":"b \\"c\\""}'`, raw`curl http://HOST/a -d '{"a":"b \"c\""}'`],
];
