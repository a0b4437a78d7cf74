import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { invalidPayload, WebhookError, webhookErrorCodes } from './webhook-error.ts';

it('is recognized when it comes from another copy of the package', async () => {
  const path = './webhook-error.ts?another';
  const copy: { WebhookError: typeof WebhookError } = await import(/* @vite-ignore */ path);
  const error = new copy.WebhookError('malformed', 'The body is empty.');
  expect(copy.WebhookError).not.toBe(WebhookError);
  expect(error instanceof WebhookError).toBe(true);
});

it.each([undefined, null, 'malformed', new Error('malformed'), { code: 'malformed' }])('is not %s', (value) => {
  expect(value instanceof WebhookError).toBe(false);
});

it('names the first places', () => {
  const issue = { pointer: '/chats/…21', keyword: 'type' };
  const { issues, message } = invalidPayload('ADD_TAG', [issue, issue, issue, issue], {});
  expect(issues[0]).toEqual(issue);
  expect(message).toContain('/chats/…21 and 1 more');
});

it('has the payload within reach, but does not print it', () => {
  const raw = { from: '919999999921', message: { text: 'Private' } };
  const error = invalidPayload('MESSAGE_RECEIVED', [{ pointer: '/to', keyword: 'required' }], raw);
  expect(error.raw).toBe(raw);
  const printed = [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    String(error),
    `${error.stack}`,
  ];
  expect(printed.join()).not.toMatch(/Private|9199/);
  expect({ ...error }).not.toHaveProperty('raw');
});

it('has a heading in docs/errors.md for every code, and one for what a handler throws', () => {
  const text = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8');
  const [section = ''] = (text.split(/^## Webhook receiver$/m)[1] ?? '').split(/^## /m);
  expect(section.match(/(?<=^### ).*/gm)?.sort()).toEqual(
    [...webhookErrorCodes, 'handler-failed'].map((code) => `webhook-${code}`).sort(),
  );
});

it('spells every code in kebab-case', () => {
  expect(webhookErrorCodes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});
