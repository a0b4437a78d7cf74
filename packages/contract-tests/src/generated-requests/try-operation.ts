import type { OperationId } from '@doubletick-kit/contract';
import { createMock, type MockWorld } from '@doubletick-kit/mock-server';
import fc from 'fast-check';
import { findProblems } from './find-problems.ts';
import { describeRequest, type GeneratedRequest, sendGenerated } from './generated-request.ts';
import { writeRequest } from './request-parts.ts';
import { type Attempt, attemptsOf } from './requests-of.ts';
import { type Scenario, scenariosOf } from './scenarios.ts';

/** The number of responses of an operation, by status. */
export interface Tally {
  /** Responses to the requests of its cases. */
  readonly ofCases: ReadonlyMap<number, number>;
  readonly generated: ReadonlyMap<number, number>;
}

type WorldSnapshot = ReturnType<MockWorld['snapshot']>;

/**
 * Sends the requests of its cases and then generated requests to an operation, each to a world in which only the steps
 * of a case have happened.
 *
 * @throws Error with the smallest request whose response is wrong, and its problems.
 */
export async function tryOperation(id: OperationId, { seed, runs }: { seed: number; runs: number }): Promise<Tally> {
  const startedAt = Date.now();
  const mock = createMock({ now: () => startedAt });
  const scenarios = await scenariosOf(mock, id);
  const tally = { ofCases: new Map<number, number>(), generated: new Map<number, number>() };
  const attempt = async ({ scenario, request }: Attempt, statuses: Map<number, number>) => {
    const { status, problems } = await tryRequest(mock, scenario, request);
    if (problems.length > 0) throw new Error(`${problems.join('; ')}: ${describeRequest(request)}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  for (const scenario of scenarios) {
    await attempt({ scenario, request: writeRequest('as a case', id, scenario.parts) }, tally.ofCases);
  }
  const property = fc.asyncProperty(attemptsOf(id, scenarios), (one) => attempt(one, tally.generated));
  const outcome = await fc.check(property, { seed, numRuns: runs });
  if (outcome.failed) throw outcome.errorInstance ?? new Error('No request could be generated.');
  return tally;
}

async function tryRequest(mock: ReturnType<typeof createMock>, scenario: Scenario, request: GeneratedRequest) {
  const world = mock.world();
  world.restore(scenario.snapshot);
  const before = world.snapshot();
  const response = await sendGenerated(mock, request).catch((error: unknown) => String(error));
  if (typeof response === 'string') return { status: 0, problems: [response] };
  const { status, headers } = response;
  const isUnchanged = isSame(world.snapshot(), before);
  const problems = await findProblems(request, { status, headers, text: await response.text(), isUnchanged });
  return { status, problems };
}

/**
 * Rows are frozen and replaced, so worlds with the same rows are the same. Rate limits are ignored: every request changes
 * them.
 */
function isSame(a: WorldSnapshot, b: WorldSnapshot): boolean {
  if (a.options !== b.options || a.random.some((number, index) => number !== b.random[index])) return false;
  return Object.entries(a.tables).every(([name, rows]) => {
    if (name === 'rateWindows') return true;
    const others: readonly object[] = b.tables[name as keyof typeof b.tables]; // both have every table
    return rows.length === others.length && rows.every((row, index) => row === others[index]);
  });
}
