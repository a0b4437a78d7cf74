import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const budget = 50_000;
const packageFolder = resolve(import.meta.dirname, '..');

/** A folder inside the package, where `@doubletick-kit/core` resolves as it does for a consumer; git ignores it. */
function setup() {
  const parent = join(packageFolder, '.data');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'type-budget-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return {
    compile(consumer: string[]) {
      const head = ["import type { DoubleTick } from '@doubletick-kit/core';", 'declare const client: DoubleTick;'];
      writeFileSync(join(folder, 'consumer.ts'), [...head, ...consumer].join('\n'));
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ extends: '../../../../tsconfig.base.json', include: ['consumer.ts'] }),
      );
      const tsc = join(packageFolder, 'node_modules/.bin/tsc');
      const { stdout } = spawnSync(tsc, ['-p', folder, '--noEmit', '--extendedDiagnostics'], { encoding: 'utf8' });
      return {
        errors: stdout.split('\n').filter((line) => line.includes('error TS')),
        instantiations: Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]),
      };
    },
  };
}

interface Documented {
  paths: Record<string, Record<string, { operationId: string; 'x-sdk': { resource: string; method: string } }>>;
}

/** Calls every operation with its own input and reads what comes of it. */
function everyCall(): string[] {
  const file = resolve(packageFolder, '../../openapi/dist/doubletick.json');
  const document: Documented = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .map(({ operationId, 'x-sdk': { resource, method } }) => {
      const input = `Parameters<DoubleTick['${resource}']['${method}']>[0]`;
      return `export const ${operationId} = async (input: ${input}) => [await client.${resource}.${method}(input)];`;
    });
}

it('costs a consumer of all 95 methods fewer type instantiations than the budget', () => {
  const { compile } = setup();
  const calls = everyCall();
  const { errors, instantiations } = compile(calls);
  console.log(`${calls.length} calls: ${instantiations} type instantiations of ${budget}`);
  expect(calls).toHaveLength(95);
  expect(errors).toEqual([]);
  expect(instantiations).toBeLessThan(budget);
});

it('notices a consumer that passes a wrong input or expects another result', () => {
  const { compile } = setup();
  const { errors } = compile([
    'export const input = () => client.chats.list({ limt: 10 });',
    'export const result = async (): Promise<number> => await client.wallet.balance();',
  ]);
  expect(errors).toHaveLength(2);
});
