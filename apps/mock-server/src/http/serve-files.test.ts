import { expect, it } from 'vitest';
import { storeFile } from '../world/media/files.ts';
import { defaultOptions } from '../world/options.ts';
import { demo } from '../world/seed/demo.ts';
import { Worlds } from '../worlds.ts';
import { fileRoutes } from './serve-files.ts';

function setup() {
  const worlds = new Worlds({
    seed: { name: 'demo', number: 1 },
    options: defaultOptions,
    now: () => 1_000_000_000_000,
    isStrict: true,
    maxWorlds: 1,
    log: () => undefined,
  });
  const recording = { name: 'call.mp3', contentType: 'audio/mpeg', bytes: new Uint8Array([1]), expiresAt: null };
  const { id } = storeFile(worlds.first.world, { ...recording, keyIn: 'query' });
  return { id, routes: fileRoutes(worlds) };
}

const key = demo.keys.full;

it.each<[string, (id: string) => string, string | undefined, number]>([
  ['a recording with the key in the query', (id) => `/recordings/${id}/call.mp3?token=${key}`, undefined, 200],
  ['a recording with the key in the header', (id) => `/recordings/${id}/call.mp3`, key, 401],
  ['a recording with a wrong key', (id) => `/recordings/${id}/call.mp3?token=key_wrong`, key, 401],
  ['a recording among the media', (id) => `/cdn/${id}/call.mp3`, key, 404],
  ['a recording by another name', (id) => `/recordings/${id}/other.mp3?token=${key}`, undefined, 404],
  ['media with the key in the header', () => `/cdn/${demo.file.id}/${demo.file.name}`, key, 200],
  ['media with the key in the query', () => `/cdn/${demo.file.id}/${demo.file.name}?token=${key}`, undefined, 401],
  ['media among the recordings', () => `/recordings/${demo.file.id}/${demo.file.name}?token=${key}`, undefined, 404],
])('answers a request for %s', async (_, pathOf, authorization, status) => {
  const { id, routes } = setup();
  const response = await routes.request(pathOf(id), { headers: authorization ? { authorization } : {} });
  expect(response.status).toBe(status);
});
