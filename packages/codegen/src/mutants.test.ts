import { afterAll, expect, it } from 'vitest';
import { mutantsOfGeneratedFiles } from './mutant-generated-rows.fixture.ts';
import { mutantsOfLint } from './mutant-lint-rows.fixture.ts';
import { createMutantPool } from './mutant-pool.fixture.ts';

const pool = createMutantPool(2);
afterAll(() => pool.close());

// Most of it is waiting for a free thread.
const timeout = 120_000;

it.concurrent('accepts the description as it is', { timeout }, async () => {
  expect(await pool.run()).toEqual({ messages: [] });
});

it.concurrent.each(mutantsOfGeneratedFiles)('the generated-file check refuses: $name', { timeout }, async (mutant) => {
  const { guard, messages } = await pool.run(mutant);
  expect({ guard, messages }).toMatchObject({ guard: 'generated-file check' });
  for (const name of mutant.names) expect(messages.join('\n')).toContain(name);
});

it.concurrent.each(mutantsOfLint)('lint refuses: $name', { timeout }, async (mutant) => {
  const { guard, messages } = await pool.run(mutant);
  expect({ guard, messages }).toMatchObject({ guard: 'lint' });
  const refusals = messages.filter((message) => mutant.names.every((name) => message.includes(name)));
  expect(refusals, messages.join('\n')).toHaveLength(1);
});
