import { isRecord } from './check-options.ts';

/** An input in which every message has an id, and these ids. */
export interface NamedMessages {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly messageIds: readonly string[];
}

/**
 * Gives an id to each message that has none, so that its status can be requested after an unknown outcome. Does not
 * change the input. DoubleTick does not document that it recognizes an id that it has seen before.
 *
 * @param pointer JSON pointer of the ids; `*` stands for every item of an array.
 */
export function nameMessages(
  fields: Readonly<Record<string, unknown>>,
  pointer: string | undefined,
  uuid: () => string,
): NamedMessages {
  const messageIds: string[] = [];
  if (pointer === undefined) return { fields, messageIds };
  const name = (id: unknown) => {
    const named = id ?? uuid();
    if (typeof named === 'string') messageIds.push(named);
    return named;
  };
  const named = change(fields, pointer.split('/').slice(1), name);
  return { fields: isRecord(named) ? named : fields, messageIds };
}

function change(node: unknown, [segment, ...rest]: readonly string[], name: (id: unknown) => unknown): unknown {
  if (segment === undefined) return name(node);
  if (segment === '*') return Array.isArray(node) ? node.map((item) => change(item, rest, name)) : node;
  // If something is missing on the way to the ids, the service reports it.
  if (!isRecord(node) || (rest.length > 0 && node[segment] === undefined)) return node;
  return { ...node, [segment]: change(node[segment], rest, name) };
}
