/** For tests of code that uses the client: no network, no timers, no randomness. @module */
export {
  type FakeReply,
  type FakeResponse,
  type FakeTransport,
  fakeTransport,
  type RequestMatcher,
} from './fake-transport.ts';
export { type FixedClock, fixedClock, fixedIds } from './fixed-deps.ts';
export type { RecordedRequest } from './recorded-request.ts';
export { type WebhookOverrides, webhookEvent } from './webhook-event.ts';
