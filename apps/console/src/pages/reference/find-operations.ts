import type { OperationSummary } from '../../operations/operation.ts';

/** The operations that have each word of the search in their summary, path, slug, tag or properties. */
export function findOperations(operations: readonly OperationSummary[], search: string): readonly OperationSummary[] {
  const words = wordsOf(search);
  if (words.length === 0) return operations;
  return operations.filter((operation) => {
    const { summary, path, slug, tag, method, id, properties } = operation;
    const text = [summary, path, slug, tag, method, id, properties].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Operations in the order of their tags, each tag once. */
export function groupByTag(
  operations: readonly OperationSummary[],
): readonly (readonly [tag: string, operations: readonly OperationSummary[]])[] {
  return [...Map.groupBy(operations, ({ tag }) => tag)];
}

/** The operations whose slugs share most with one that does not exist, the closest first. */
export function closestOperations(operations: readonly OperationSummary[], slug: string): readonly OperationSummary[] {
  const wanted = pairsOf(slug);
  return operations
    .map((operation) => ({ operation, closeness: closeness(wanted, pairsOf(operation.slug)) }))
    .filter(({ closeness }) => closeness > 0.3)
    .sort((one, other) => other.closeness - one.closeness)
    .slice(0, 3)
    .map(({ operation }) => operation);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The pairs of letters next to each other, which survive a typo and another order of words. */
function pairsOf(slug: string): ReadonlySet<string> {
  const letters = ` ${slug
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** How much of both is shared (Sørensen–Dice): from 0, nothing, to 1, all. */
function closeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair));
  return (2 * shared.length) / (one.size + other.size);
}
