import { mockUrl, rememberedToken } from './session.ts';

/** A key of a world. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly status: 'ACTIVE' | 'DISABLED';
  readonly permissions: 'all' | readonly string[];
}

export async function readKeys(world: string): Promise<{ keys: readonly ApiKey[] }> {
  const token = rememberedToken();
  const headers: Record<string, string> = token === undefined ? {} : { 'x-mock-token': token };
  const response = await fetch(`${mockUrl}/__mock/worlds/${encodeURIComponent(world)}/keys`, { headers });
  return response.ok ? response.json() : { keys: [] };
}
