import { ApiError, type ApiErrorCode } from '@doubletick-kit/core';
import { expect, it } from 'vitest';
import { texts } from '../texts.ts';
import { ControlError } from './control-error.ts';
import { reasonOf } from './reason-of.ts';

const ofApi = (code: ApiErrorCode, status: number | undefined, issues: string[]) =>
  new ApiError({ code, operation: 'sendWhatsappTemplateMessages', status, issues, advice: 'Correct the input.' });

const { errors } = texts.shell;
const { unreachable } = texts.settings;

it.each<[unknown, string]>([
  [
    ofApi('bad-request', 400, ['The URL of the image must be a URL address']),
    'The URL of the image must be a URL address.',
  ],
  [ofApi('bad-request', 400, ['name is too long', 'url is empty.']), 'name is too long.\nurl is empty.'],
  [ofApi('forbidden', 403, []), errors.api.forbidden],
  [ofApi('server-error', 500, []), errors.api['server-error']],
  [ofApi('invalid-response', 200, []), errors.other],
  [ofApi('network-error', undefined, ['connect ECONNREFUSED']), unreachable],
  [new TypeError('Failed to fetch'), unreachable],
  [
    new ControlError(
      404,
      'The world has no chat with this id. GET /__mock/worlds/demo/chats lists its chats; try one.',
    ),
    'The world has no chat with this id.',
  ],
  [new ControlError(400, 'whitelist/0 "my office" must be an IP address'), '"my office" must be an IP address.'],
  [new ControlError(404, 'GET /__mock/worlds lists them.'), errors.other],
  [new Error('The world has no key.'), 'The world has no key.'],
  ['nothing', 'nothing'],
])('tells people why: %s', (error, expected) => {
  expect(reasonOf(error)).toBe(expected);
});

it.each<ApiErrorCode>([
  'bad-request',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'unprocessable',
  'rate-limited',
  'server-error',
  'network-error',
  'timeout',
  'aborted',
  'invalid-response',
])('shows neither the method nor the status of a request that ended in %s', (code) => {
  expect(reasonOf(ofApi(code, 400, []))).not.toMatch(/sendWhatsapp|400|-/);
});
