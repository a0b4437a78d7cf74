import { expect, it } from 'vitest';
import {
  assignment,
  assignPath,
  codeOf,
  shareAttack,
  templateMessage,
  templatesPath,
  textMessage,
  textPath,
  timed,
} from './setup-attack.fixture.ts';

const setup = shareAttack();

const phone = '919999999921';
const text = (part: object) => JSON.stringify({ ...textMessage, ...part });
const without = (name: keyof typeof textMessage, part: object) => {
  const { [name]: _, ...rest } = textMessage;
  return JSON.stringify({ ...rest, ...part });
};

it.each<[name: string, body: string]>([
  ['a list', text({ to: [phone] })],
  ['a list in a list', text({ to: [[phone]] })],
  ['an object', text({ to: { a: phone } })],
  ['a number', text({ to: 919999999921 })],
  ['a number with a fraction', `{"from":"919999999901","to":919999999921.00001,"content":{"text":"x"}}`],
  ['a fraction in a string', text({ to: `${phone}.00001` })],
  ['an exponent', `{"from":"919999999901","to":9.19999999921e11,"content":{"text":"x"}}`],
  ['true', text({ to: true })],
  ['nothing', text({ to: '' })],
  ['leading zeros', text({ to: `00${phone}` })],
  ['a leading zero', text({ to: `0${phone}` })],
  ['full-width digits', text({ to: '９１９９９９９９９９２１' })],
  ['Arabic digits', text({ to: '٩١٩٩٩٩٩٩٩٩٢١' })],
  ['mathematical digits', text({ to: '𝟗𝟏𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟗𝟐𝟏' })],
  ['a no-break space', text({ to: '91\u00a09999999921' })],
  ['a zero-width space', text({ to: '91\u200b9999999921' })],
  ['a right-to-left mark', text({ to: `\u200f${phone}` })],
  ['a NUL', text({ to: `${phone}\0` })],
  ['a line break', text({ to: `${phone}\n` })],
  ['two phone numbers', text({ to: `${phone},919999999922` })],
  ['too many digits', text({ to: `${phone}9999` })],
  ['an extension', text({ to: `${phone};ext=1` })],
  ['a SIP address', text({ to: `sip:${phone}@x` })],
  ['another letter case', without('to', { To: phone })],
  ['the right name beside another letter case', text({ TO: '919999999922' })],
  ['a full-width name', text({ ｔｏ: '919999999922' })],
  ['a name with a blank', text({ 'to ': '919999999922' })],
  ['a sender in another letter case', without('from', { From: '919999999902' })],
  ['a name with a soft hyphen', text({ 'fr\u00adom': '919999999902' })],
  ['a sender in a list', text({ from: ['919999999901'] })],
  ['two senders, allowed first', `{"from":"919999999901","from":"919999999902","to":"${phone}"}`],
  ['two senders, allowed last', `{"from":"919999999902","from":"919999999901","to":"${phone}"}`],
  ['two senders, one escaped', `{"from":"919999999901","\\u0066rom":"919999999902","to":"${phone}"}`],
  ['two contents', `{"from":"919999999901","to":"${phone}","content":{"text":"a","text":"b"}}`],
  ['__proto__', `{"__proto__":{"from":"919999999902"},"from":"919999999901","to":"${phone}"}`],
  ['an unpaired surrogate', `{"from":"919999999901","to":"${phone}","content":{"text":"\\ud800"}}`],
  ['an integer that a double rounds', `{"from":"919999999901","to":"${phone}","n":12345678901234567890}`],
  ['NaN', `{"from":"919999999901","to":"${phone}","n":NaN}`],
  ['a byte order mark', `\ufeff${text({})}`],
  ['a trailing comma', `{"from":"919999999901","to":"${phone}",}`],
  ['two values', `${text({})}${text({})}`],
  ['a list as the body', `[${text({})}]`],
  ['a string as the body', JSON.stringify(text({}))],
  ['no body', ''],
])('refuses a message whose recipient or body is %s: 400, one record, nothing forwarded', async (_, body) => {
  const { post, upstream, records } = await setup();
  const response = await post(textPath, body);
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe('invalid-body');
  expect(upstream.seen).toEqual([]);
  expect(await records()).toMatchObject([{ outcome: 'denied', status: 400, operation: 'sendWhatsappTextMessage' }]);
});

it.each<[operation: string, path: string, part: object]>([
  ['an assignment', assignPath, { customerPhoneNumber: [['919999999921']] }],
  ['an assignment', assignPath, { customerPhoneNumber: { a: '919999999921' } }],
  ['an assignment', assignPath, { CustomerPhoneNumber: '919999999922' }],
  ['an assignment', assignPath, { customer_phone_number: '919999999922' }],
  ['an assignment', assignPath, { customerPhoneNumber: '0091 99999 99921' }],
  ['an assignment', assignPath, { wabaNumber: 919999999901 }],
  ['an assignment', assignPath, { wabaNumber: ['919999999901', '919999999902'] }],
  ['an assignment', assignPath, { wabanumber: '919999999902' }],
  ['templates', templatesPath, { messages: { 0: templateMessage('919999999901') } }],
  ['templates', templatesPath, { messages: [[templateMessage('919999999901')]] }],
  ['templates', templatesPath, { messages: [templateMessage('919999999901', '００９１')] }],
  ['templates', templatesPath, { messages: [null] }],
  ['templates', templatesPath, { messages: [{ ...templateMessage('919999999901'), FROM: '919999999902' }] }],
])('refuses %s to %s with %j', async (_, path, part) => {
  const { post, upstream } = await setup();
  const base = path === assignPath ? assignment : {};
  expect((await post(path, { ...base, ...part })).status).toBe(400);
  expect(upstream.seen).toEqual([]);
});

it.each([
  '?wabaNumbers[]=919999999901',
  '?wabaNumbers%5B%5D=919999999901',
  '?wabaNumbers[0]=919999999901',
  '?WabaNumbers=919999999901',
  '?wabaNumber=919999999901',
  '?wabaNumbers=919999999901&wabaNumbers=919999999902',
  '?wabaNumbers=',
  '?wabaNumbers=,',
  '?wabaNumbers=919999999901,',
  '?wabaNumbers=919999999901;919999999902',
  '?wabaNumbers=%EF%BC%99%EF%BC%91',
  '?wabaNumbers=919999999901%00',
  '?wabaNumbers=919999999901%0d%0aX-Evil:1',
  '?wabaNumbers=%ff',
  '?wabaNumbers=%',
  '?wabaNumbers=00919999999901',
  '?unknown=1',
  '?__proto__=1',
])('refuses GET /chats%s instead of dropping it: 400, nothing forwarded', async (query) => {
  const { call, upstream, records } = await setup();
  const response = await call(`/chats${query}`);
  expect(response.status).toBe(400);
  expect(await codeOf(response)).toBe('invalid-query');
  expect(upstream.seen).toEqual([]);
  expect(await records()).toMatchObject([{ outcome: 'denied', operation: 'getChatList' }]);
});

it('decides on, records and forwards one and the same recipient, however it was written', async () => {
  const { post, upstream, gateway } = await setup();
  for (const to of [phone, `+${phone}`, ' +91 99999 99921 ', '91 9999999921']) {
    expect((await post(textPath, text({ to }))).status).toBe(200);
  }
  expect(upstream.seen.map(({ body }) => JSON.parse(body).to)).toEqual(Array(4).fill(phone));
  expect(await gateway.audit.list({ recipient: phone })).toHaveLength(4);
});

it('forwards a recipient of null as none, since it is recorded as none', async () => {
  const { post, upstream, records } = await setup();
  await post(textPath, text({ to: null }));
  expect(upstream.seen.map(({ body }) => JSON.parse(body))).toEqual([
    { from: textMessage.from, content: textMessage.content },
  ]);
  expect(await records()).toMatchObject([{ recipients: [], outcome: 'success' }]);
});

it.each<[name: string, list: unknown]>([
  ['65,000 numbers', Array.from({ length: 65_000 }, (_, n) => n)],
  ['65,000 phone numbers', Array.from({ length: 65_000 }, () => phone)],
  ['65,000 lists', Array.from({ length: 65_000 }, () => [])],
])('a recipient that is an array of %s is refused, writes one record and delays nobody', async (_, list) => {
  const { post, call, upstream, records } = await setup();
  const attack = post(textPath, text({ to: list }));
  const { result, ms } = await timed(call('/team'));
  expect(result.status).toBe(200);
  expect(ms).toBeLessThan(1_000);
  expect((await attack).status).toBe(400);
  expect(upstream.seen).toHaveLength(1);
  expect(await records()).toHaveLength(2);
});

it.each<[name: string, path: string, body: object, status: number]>([
  ['1,000 messages', templatesPath, { messages: Array(1_000).fill(templateMessage('919999999901')) }, 200],
  ['1,001 messages', templatesPath, { messages: Array(1_001).fill(templateMessage('919999999901')) }, 422],
  ['1,001 customers', '/customer', { phoneNumbers: Array(1_001).fill(phone) }, 422],
])('takes %s or fewer in one request', async (_, path, body, status) => {
  const { call, upstream } = await setup();
  const response = await call(path, {
    method: path === '/customer' ? 'DELETE' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(status);
  expect(upstream.seen).toHaveLength(status === 200 ? 1 : 0);
});

it.each<[name: string, headers: Record<string, string>, status: number]>([
  ['gzip', { 'content-encoding': 'gzip' }, 415],
  ['two encodings', { 'content-encoding': 'identity, gzip' }, 415],
  ['text/plain', { 'content-type': 'text/plain' }, 415],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['UTF-16', { 'content-type': 'application/json; charset=utf-16' }, 415],
  ['no content type', { 'content-type': '' }, 415],
  ['two content types', { 'content-type': 'application/json, text/plain' }, 415],
])('refuses a body with %s', async (_, headers, status) => {
  const { post, upstream } = await setup();
  expect((await post(textPath, textMessage, headers)).status).toBe(status);
  expect(upstream.seen).toEqual([]);
});

it.each([
  '/x/../team',
  '/x/%2e%2e/team',
  '/%74eam',
  '/team/',
  '//team',
  '/team;x',
  '/team%00',
  '/team%ff',
  '/TEAM',
  '/team\\',
  '/v2/webhook/%72egister',
  '/v2/webhook/..%2fteam',
  '/v2/webhook/a%2fb',
  '/v2/webhook/%252e%252e',
  '/quick-replies/%2e%2e%2fteam',
])('forwards nothing for the path %s', async (path) => {
  const { raw, key, upstream, records } = await setup();
  for (const method of ['GET', 'POST', 'PUT']) {
    const answer = await raw(
      `${method} ${path} HTTP/1.1\r\nHost: gateway\r\nAuthorization: ${key}\r\nContent-Type: application/json\r\n` +
        'Content-Length: 2\r\nConnection: close\r\n\r\n{}',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 40[045] /);
  }
  expect(upstream.seen).toEqual([]);
  expect(await records()).toHaveLength(3);
});
