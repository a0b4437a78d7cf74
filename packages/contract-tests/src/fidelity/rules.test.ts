import { type Profiler, Session } from 'node:inspector/promises';
import { createMock, demo, rules } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { prepareCase, send } from '../send-case.ts';

const keys = { wrong: 'key_revoked001', 'without-permissions': demo.keys.noPermissions, all: demo.keys.full };
const url = 'http://mock';

/** The functions of the mock that each operation runs in its cases, by V8's own count, such as `world/inbox assign`. */
async function functionsOfOperations(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const mock = createMock({ now: () => 1_700_000_000_000 });
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const functions = new Map<string, Set<string>>();
  for (const test of cases) {
    mock.world().reset(test.world);
    const input = await prepareCase(test, { url, key: keys.all, mock });
    await session.post('Profiler.takePreciseCoverage'); // the functions of the preparation
    await send({ ...test, input }, { url, key: keys[test.key ?? 'all'], mock });
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const names = functions.get(test.operation) ?? new Set();
    for (const name of result.flatMap(functionsRun)) names.add(name);
    functions.set(test.operation, names);
  }
  session.disconnect();
  return functions;
}

function functionsRun({ url: file, functions }: Profiler.ScriptCoverage): string[] {
  const folder = /\/mock-server\/src\/(.*)\/[\w.-]+\.ts$/.exec(file)?.[1];
  if (folder === undefined) return [];
  return functions
    .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
    .map((one) => `${folder} ${one.functionName}`);
}

const functionsOf = await functionsOfOperations();

/** Where a rule of a feature may be implemented. */
const foldersOf = (feature: string) => [
  feature === 'shared' ? 'world' : `world/${feature}`,
  'http/response',
  'http/wire',
];

/** The operations whose cases run a rule. Empty for a rule that is a constant, which V8 does not count. */
function operationsRunning(feature: string, name: string): string[] {
  const names = foldersOf(feature).map((folder) => `${folder} ${name}`);
  return [...functionsOf].filter(([, ran]) => names.some((one) => ran.has(one))).map(([operation]) => operation);
}

const rows = Object.entries(rules).flatMap(([feature, list]) => list.map((rule) => ({ feature, ...rule })));
const functionRules = rows.filter(({ feature, name }) => operationsRunning(feature, name).length > 0);

/** Rules that are constants. */
const constants = [
  'calls callPriceMicros',
  'calls dailyCallLimit',
  'calls requestLimits',
  'calls ringingMs',
  'calls silenceMs',
  'calls startsPerMinute',
  'calls statesOf',
  'messages outcomes',
  'messages usualPlan',
  'templates reviewMs',
  'webhooks retryDelaysMs',
  'whatsapp-groups lowestTier',
];

/** Rules about what happens after the answer: by a plan, by the control API, or when a delivery is made. */
const runLater = ['exports finishExport', 'progress reach', 'webhooks encodeRequest', 'webhooks flatten'];

it('sees every rule run by an operation, except constants and what comes after the answer', () => {
  const unseen = rows.filter((row) => !functionRules.includes(row)).map(({ feature, name }) => `${feature} ${name}`);
  expect(unseen.sort()).toEqual([...constants, ...runLater].sort());
});

it.each(functionRules)('$feature: $name is listed for the operations that run it', ({ feature, name, operations }) => {
  expect([...operations].sort()).toEqual(operationsRunning(feature, name).sort());
});
