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
  const others = Object.entries(headers);
  if (others.length === 0) return own;
  // The content type belongs to the body: a form's names its boundary.
  const named = others.map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => name !== 'content-type');
  return { ...Object.fromEntries(named), ...own };
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
