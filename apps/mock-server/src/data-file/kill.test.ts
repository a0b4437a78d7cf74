import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const main = join(import.meta.dirname, '../main.ts');
const clients = 8;
const headers = { authorization: demo.keys.full, 'content-type': 'application/json' };

async function startServer(file: string) {
  const child = spawn(process.execPath, [main, '--port', '0', '--data', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes('Demo key')) break;
  }
  return { child, url: /http:\/\/127\.0\.0\.1:\d+$/m.exec(printed)?.[0] ?? '' };
}

/** Sends messages until the server is gone, and returns when each was answered. */
async function sendMessages(url: string, name: string): Promise<Map<string, number>> {
  const answered = new Map<string, number>();
  for (let count = 0; ; count += 1) {
    const text = `${name}-${count}`;
    const message = { from: demo.wabaNumbers.support, to: demo.customers.unassigned.phone, content: { text } };
    try {
      const init = { method: 'POST', headers, body: JSON.stringify(message) };
      const answer = await fetch(`${url}/whatsapp/message/text`, init);
      await answer.arrayBuffer();
      if (answer.ok) answered.set(text, performance.now());
    } catch {
      return answered;
    }
  }
}

async function textsIn(file: string): Promise<Set<string | null>> {
  await using mock = createMock();
  await mock.keep(file);
  return new Set(
    mock
      .world()
      .state()
      .messages.map(({ text }) => text),
  );
}

it('keeps what was answered more than a second before a kill, round after round', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'worlds.data');
  const expected = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const { child, url } = await startServer(file);
    const load = Array.from({ length: clients }, (_, client) => sendMessages(url, `${round}-${client}`));
    await wait(1_600 + Math.random() * 600);
    const killedAt = performance.now();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const answered = (await Promise.all(load)).flatMap((sent) => [...sent]);
    const old = answered.filter(([, at]) => at < killedAt - 1_000);
    expect(old.length).toBeGreaterThan(0);
    for (const [text] of old) expected.add(text);
    const texts = await textsIn(file);
    expect([...expected].filter((text) => !texts.has(text))).toEqual([]);
  }
});
