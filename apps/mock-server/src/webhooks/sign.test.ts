import { expect, it } from 'vitest';
import { signatureHeaders, signingSecret } from './sign.ts';

it('signs the published example of Standard Webhooks', () => {
  const headers = signatureHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: 1_614_265_330_999,
    body: '{"test": 2432232314}',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  });
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('gives each webhook a secret of 24 bytes, the same one every time', () => {
  const secrets = ['webhook_1', 'webhook_2', 'webhook_1'].map(signingSecret);
  expect(new Set(secrets).size).toBe(2);
  expect(Buffer.from(secrets[0]?.slice('whsec_'.length) ?? '', 'base64')).toHaveLength(24);
});
