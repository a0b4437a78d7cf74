import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPolicy } from './demo-key.ts';
import { connectSmoke } from './smoke-connection.ts';
import { smokeSteps } from './smoke-steps.ts';
import { startStack } from './stack.ts';

/** Runs both help-centre walkthroughs over HTTP, prints one line per step, and returns whether every step passed. */
export async function runSmoke(): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'doubletick-kit-smoke-'));
  const stack = await startStack({ mockPort: 0, gatewayPort: 0, dataDir });
  const { key } = stack.gateway.keys.create({ team: 'smoke', policy: demoPolicy });
  const connection = connectSmoke({ gatewayUrl: stack.gatewayUrl, mockUrl: stack.mockUrl, key, dataDir });

  let failed = 0;
  const step = async (name: string, run: () => Promise<void>) => {
    try {
      await run();
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      console.log(`FAILED  ${name}: ${reason}`);
    }
  };
  for (const { name, run } of smokeSteps) await step(name, () => run(connection));
  await step('both servers stop', async () => {
    await stack.close();
    for (const url of [stack.gatewayUrl, stack.mockUrl]) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer) throw new Error(`${url} still answers`);
    }
  });
  rmSync(dataDir, { recursive: true });
  console.log(`${smokeSteps.length + 1 - failed} passed, ${failed} failed`);
  return failed === 0;
}
