import { operations } from '@doubletick-kit/contract';
import { z } from 'zod';
import { nearestOf } from '../policy/nearest-of.ts';
import { describe } from './describe-value.ts';

type ValidationMode = 'report' | 'enforce';

/** `enforce`, or one mode for each operation: `{ default: report, sendWhatsappTextMessage: enforce }`. */
export const validation = z.unknown().transform((value, context): ReadonlyMap<string, ValidationMode> => {
  const modes = typeof value === 'object' && value !== null ? Object.entries(value) : [['default', value] as const];
  const problem = Array.isArray(value) ? 'cannot be a list. Give a mode, or a mode for each operation.' : undefined;
  const message = problem ?? modes.map(([name, mode]) => problemOf(name, mode)).find((found) => found !== undefined);
  if (message === undefined) return new Map(modes);
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const names = ['default', ...Object.keys(operations)];

function problemOf(name: string, mode: unknown): string | undefined {
  if (!names.includes(name)) {
    const nearest = nearestOf(name, names);
    const hint = nearest === undefined ? 'Give `default` or the id of an operation.' : `Did you mean ${nearest}?`;
    return `cannot have ${describe(name)}, which is not an operation. ${hint}`;
  }
  if (mode === 'report' || mode === 'enforce') return undefined;
  const advice = `${describe(mode)}. Give report or enforce.`;
  return name === 'default' ? `cannot be ${advice}` : `cannot have ${name}: ${advice}`;
}
