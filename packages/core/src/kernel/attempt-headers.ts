import { isBareKey } from './check-options.ts';
import type { PreparedCall } from './prepared-call.ts';

/** The `apiKey` option gave no key. Its message holds nothing of what it gave instead. */
export class KeyFailure extends Error {}

/** The headers of one attempt; asks for the key. @throws KeyFailure */
export async function attemptHeaders({ settings, requestId }: PreparedCall): Promise<Record<string, string>> {
  const { headers, idempotencyKey, baseUrl } = settings;
  const own = {
    accept: 'application/json',
    'x-request-id': requestId,
    ...(idempotencyKey !== undefined && isGateway(baseUrl) ? { 'idempotency-key': idempotencyKey } : {}),
    authorization: await readKey(settings.apiKey),
  };
  // The content type belongs to the body: a form's names its boundary.
  const others = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => name !== 'content-type');
  return { ...Object.fromEntries(others), ...own };
}

/** Anything that is not DoubleTick itself. */
function isGateway(baseUrl: string): boolean {
  return !/(^|\.)doubletick\.io$/i.test(new URL(baseUrl).hostname);
}

async function readKey(apiKey: PreparedCall['settings']['apiKey']): Promise<string> {
  if (typeof apiKey === 'string') return apiKey;
  const ask = async () => apiKey();
  const key = await ask().catch((cause: unknown) => {
    throw new KeyFailure('the apiKey function failed', { cause });
  });
  if (isBareKey(key)) return key;
  throw new KeyFailure('the apiKey function returned no bare key');
}
