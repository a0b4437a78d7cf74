import type { OperationId } from '@doubletick-kit/contract';
import { demo, type Mock, type MockWorld } from '@doubletick-kit/mock-server';
import { cases } from '../cases.ts';
import { prepareCase } from '../send-case.ts';
import { type Parts, partsOf } from './request-parts.ts';

/** A world and a request that makes sense in it, taken from a case. */
export interface Scenario {
  readonly status: number;
  readonly parts: Parts;
  readonly snapshot: ReturnType<MockWorld['snapshot']>;
}

const largestFileBytes = 1_000_000;

/** The cases of an operation with a valid API key and size, with their worlds after the steps before them. */
export async function scenariosOf(mock: Mock, id: OperationId): Promise<Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const test of cases) {
    if (test.operation !== id || test.key || [413, 415].includes(test.status)) continue;
    mock.world().reset(test.world);
    const address = { url: 'http://mock', key: demo.keys.full, mock };
    const parts = partsOf(await prepareCase(test, address));
    if (Object.values(parts.form ?? {}).some((part) => part instanceof File && part.size > largestFileBytes)) continue;
    scenarios.push({ status: test.status, parts, snapshot: mock.world().snapshot() });
  }
  return scenarios;
}
