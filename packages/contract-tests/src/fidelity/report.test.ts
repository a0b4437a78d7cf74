import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Operation, operations } from '@doubletick-kit/contract';
import { createMock } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { reportFile, rulesOf, statusesOf, writeReport } from './report.ts';

const all = Object.values<Operation>(operations);

it('is up to date; npm run generate writes it', () => {
  const written = readFileSync(join(import.meta.dirname, '../../../..', reportFile), 'utf8');
  expect(written === writeReport(), `${reportFile} is out of date`).toBe(true);
});

it('has a case for every documented response', () => {
  const statuses = all.flatMap(statusesOf);
  expect(statuses.length).toBeGreaterThan(600);
  expect(statuses.filter(({ conditions }) => conditions.length === 0)).toEqual([]);
});

it('has a rule for every operation', () => {
  expect(all.map(({ id }) => id).filter((id) => rulesOf(id).length === 0)).toEqual([]);
});

it('shows the responses and rules that the mock serves', async () => {
  const response = await createMock().fetch('http://mock/__mock/fidelity');
  const served: { operations: Record<string, unknown>[] } = JSON.parse(await response.text());
  const shown = all.map((operation) => ({
    operation: operation.id,
    statuses: statusesOf(operation).map(({ status, source }) => ({ status, source })),
    rules: rulesOf(operation.id).map(({ feature, name, sources }) => ({ feature, name, sources })),
  }));
  expect(served.operations).toHaveLength(all.length);
  expect(served.operations).toMatchObject(shown);
});
