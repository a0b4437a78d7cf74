import { afterAll, expect, it } from 'vitest';
import { generatedFileMutants } from './generated-file-mutants.fixture.ts';
import { lintMutants } from './lint-mutants.fixture.ts';
import { createMutantPool } from './mutant-pool.fixture.ts';

const pool = createMutantPool(2);
afterAll(() => pool.close());

// Most of this is spent waiting for a free thread.
const timeout = 120_000;

it.concurrent('accepts the description as it is', { timeout }, async () => {
  expect(await pool.run()).toEqual({ messages: [] });
});

it.concurrent.each(generatedFileMutants)('the generated-file check rejects: $name', { timeout }, async (mutant) => {
  const { guard, messages } = await pool.run(mutant);
  expect({ guard, messages }).toMatchObject({ guard: 'generated-file check' });
  for (const name of mutant.names) expect(messages.join('\n')).toContain(name);
});

it.concurrent.each(lintMutants)('lint rejects: $name', { timeout }, async (mutant) => {
  const { guard, messages } = await pool.run(mutant);
  expect({ guard, messages }).toMatchObject({ guard: 'lint' });
  const refusals = messages.filter((message) => mutant.names.every((name) => message.includes(name)));
  expect(refusals, messages.join('\n')).toHaveLength(1);
});
