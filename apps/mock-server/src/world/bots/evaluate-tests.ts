import type { BotTest } from '../tables/bots.ts';
import { comparable } from './compare-words.ts';

/** Whether all tests hold, with the values of their variables. */
export function holds(tests: readonly BotTest[], fill: (text: string) => string): boolean {
  return tests.every(({ left, operator, right }) =>
    operators[operator](comparable(fill(left)), comparable(fill(right))),
  );
}

/**
 * Assumed: numbers and days such as 2030-12-31 have an order, and nothing else; a test that looks for nothing does not
 * hold, so that a variable without a value matches no branch.
 */
const operators: Readonly<Record<BotTest['operator'], (left: string, right: string) => boolean>> = {
  EQUALS: (left, right) => left === right,
  NOT_EQUALS: (left, right) => left !== right,
  CONTAINS: (left, right) => right !== '' && left.includes(right),
  STARTS_WITH: (left, right) => right !== '' && left.startsWith(right),
  GREATER_THAN: (left, right) => compare(left, right) > 0,
  LESS_THAN: (left, right) => compare(left, right) < 0,
  IS_EMPTY: (left) => left === '',
  IS_NOT_EMPTY: (left) => left !== '',
};

/** NaN for values without an order. */
function compare(left: string, right: string): number {
  const [one, other] = [toOrder(left), toOrder(right)];
  return one !== undefined && one.kind === other?.kind ? one.at - other.at : Number.NaN;
}

function toOrder(value: string): { readonly kind: 'number' | 'day'; readonly at: number } | undefined {
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return { kind: 'number', at: Number(value) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'day', at: Number(value.replaceAll('-', '')) };
  return undefined;
}
