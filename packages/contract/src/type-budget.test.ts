import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { type Operation, operations } from './index.ts';

const budget = 50_000;
const packageFolder = resolve(import.meta.dirname, '..');

/** A folder inside the package, where `@doubletick-kit/contract` resolves as it does for a consumer; git ignores it. */
function setup() {
  const parent = join(packageFolder, '.data');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'type-budget-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return {
    compile(consumer: string) {
      writeFileSync(join(folder, 'consumer.ts'), consumer);
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

/** Sends every operation with its own query and body, and reads every documented response by its status. */
function consumerOf(documented: Operation[]): string {
  return [
    "import type { OperationId, OperationResponse, Query, RequestBody, ResponseBody } from '@doubletick-kit/contract';",
    'declare function input<T>(): T;',
    'declare function use<T>(value: T): void;',
    'declare function send<Id extends OperationId>(id: Id, query: Query<Id>, body: RequestBody<Id>): OperationResponse<Id>;',
    ...documented.flatMap(({ id, responses }) => [
      `export function ${id}() {`,
      `  const response = send('${id}', input<Query<'${id}'>>(), input<RequestBody<'${id}'>>());`,
      ...Object.keys(responses).map(
        (status) => `  if (response.status === ${status}) use<ResponseBody<'${id}', ${status}>>(response.body);`,
      ),
      '}',
    ]),
  ].join('\n');
}

it('costs a consumer of every operation fewer type instantiations than the budget', () => {
  const { compile } = setup();
  const { errors, instantiations } = compile(consumerOf(Object.values<Operation>(operations)));
  console.log(`${Object.keys(operations).length} operations: ${instantiations} type instantiations of ${budget}`);
  expect(errors).toEqual([]);
  expect(instantiations).toBeLessThan(budget);
});

it('notices a consumer that breaks the contract', () => {
  const { compile } = setup();
  const { errors } = compile(
    [
      "import type { RequestBody } from '@doubletick-kit/contract';",
      "export const body: RequestBody<'assignTeamMemberToChat'> = { reassign: 'yes' };",
    ].join('\n'),
  );
  expect(errors).toHaveLength(1);
});
