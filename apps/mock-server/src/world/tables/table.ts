import sortedBtree from 'sorted-btree';

// Node imports the whole CommonJS module, Vitest and bundlers may import its default export.
const BTree = sortedBtree.default ?? (sortedBtree as unknown as typeof sortedBtree.default);
type Tree<Row> = InstanceType<typeof BTree<Row, undefined>>;

/** Keeps the rows of a table in order, in one list or in one for each group. */
export interface Index<Row> {
  /** The group or groups of a row; null for none. Without it all rows are in one list. */
  group?(row: Row): string | readonly string[] | null;
  /** The property that orders the rows; rows with equal values are ordered by id. */
  readonly order: string;
  readonly isDescending?: boolean;
}

/** Its functions are methods, so that all definitions together can be handled as those of any rows. */
export interface TableDefinition<Row, Name extends string> {
  id(row: Row): string;
  readonly indexes: Readonly<Record<Name, Index<Row>>>;
}

type OrderedByProperty<Row, Name extends string> = {
  readonly indexes: Readonly<Record<Name, { readonly order: keyof Row & string }>>;
};

/** Infers the rows of a table and the names of its indexes, and checks what orders them. */
export function defineTable<Row extends object, Name extends string = never>(
  definition: TableDefinition<Row, Name> & OrderedByProperty<Row, Name>,
): TableDefinition<Row, Name> {
  return definition;
}

/** Whether a row of unknown origin has the id and the properties that its table is ordered and grouped by. */
export function fitsTable(
  { id, indexes }: TableDefinition<object, string>,
  row: Readonly<Record<string, unknown>>,
): boolean {
  const isString = (value: unknown) => typeof value === 'string';
  try {
    return (
      isString(id(row)) &&
      Object.values(indexes).every(({ group, order }) => {
        // A row that is in no group of an index needs no value to order it by.
        const groups = group ? [group(row) ?? []].flat() : [''];
        return groups.every((one) => isString(one) && (isString(row[order]) || Number.isFinite(row[order])));
      })
    );
  } catch {
    // A group is computed from a property that is missing.
    return false;
  }
}

/** A place in an index: the row with this id, or where it would be. */
export interface Place {
  readonly id: string;
  /** The value of the property that orders the index. */
  readonly at: string | number;
}

/**
 * Rows by id, in the order in which they were added, and in the order of each index. Rows are frozen: a change replaces
 * a row, so a copy of the table is a snapshot. Reading one page of an index takes no longer in a large table than in a
 * small one.
 */
export class Table<Row extends object, Name extends string = string> {
  readonly #definition: TableDefinition<Row, Name>;
  readonly #rows = new Map<string, Row>();
  readonly #indexes: Readonly<Record<Name, OrderedIndex<Row>>>;
  readonly #all: readonly OrderedIndex<Row>[];

  constructor(definition: TableDefinition<Row, Name>) {
    this.#definition = definition;
    const { id, indexes } = definition;
    const names = Object.keys(indexes) as Name[]; // the record's own names
    this.#indexes = Object.fromEntries(names.map((name) => [name, new OrderedIndex(indexes[name], id)])) as Record<
      Name,
      OrderedIndex<Row>
    >; // one for each of these names
    this.#all = Object.values(this.#indexes);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  /** Ids in the order in which their rows were added. */
  keys(): MapIterator<string> {
    return this.#rows.keys();
  }

  /** Rows in the order in which they were added. */
  values(): MapIterator<Row> {
    return this.#rows.values();
  }

  /** Adds a row, or replaces the row with the same id. */
  put(row: Row): Row {
    const id = this.#definition.id(row);
    const before = this.#rows.get(id);
    for (const index of this.#all) index.replace(before, row);
    this.#rows.set(id, Object.freeze(row));
    return row;
  }

  delete(id: string): boolean {
    const row = this.#rows.get(id);
    if (row === undefined) return false;
    for (const index of this.#all) index.replace(row, undefined);
    return this.#rows.delete(id);
  }

  /** The rows of a group in the order of an index, starting at a place. Change nothing while reading. */
  list(name: Name, group = '', from?: Place): IterableIterator<Row> {
    return this.#indexes[name].list(group, from);
  }

  first(name: Name, group = ''): Row | undefined {
    return this.#indexes[name].first(group);
  }

  count(name: Name, group = ''): number {
    return this.#indexes[name].count(group);
  }
}

/** A key that marks where reading begins among the rows of an index. */
class Start implements Place {
  readonly id: string;
  readonly at: string | number;

  constructor({ id, at }: Place) {
    this.id = id;
    this.at = at;
  }
}

class OrderedIndex<Row extends object> {
  readonly #index: Index<Row>;
  readonly #trees = new Map<string, Tree<Row | Start>>();
  readonly #compare: (a: Row | Start, b: Row | Start) => number;

  constructor(index: Index<Row>, id: (row: Row) => string) {
    this.#index = index;
    const sign = index.isDescending ? -1 : 1;
    const idOf = (key: Row | Start) => (key instanceof Start ? key.id : id(key));
    this.#compare = (a, b) => sign * compare(this.#placeOf(a), this.#placeOf(b)) || compare(idOf(a), idOf(b));
  }

  replace(before: Row | undefined, after: Row | undefined): void {
    const groups = after ? this.#groupsOf(after) : [];
    if (before) {
      const isInPlace = after && this.#placeOf(before) === this.#placeOf(after);
      for (const group of this.#groupsOf(before)) {
        if (!isInPlace || !groups.includes(group)) this.#remove(group, before);
      }
    }
    // A tree replaces the row that compares as equal.
    if (after) for (const group of groups) this.#treeOf(group).set(after, undefined);
  }

  *list(group: string, from: Place | undefined): IterableIterator<Row> {
    const tree = this.#trees.get(group);
    if (!tree) return;
    for (const key of tree.keys(from && new Start(from))) if (!(key instanceof Start)) yield key;
  }

  first(group: string): Row | undefined {
    const key = this.#trees.get(group)?.minKey();
    return key instanceof Start ? undefined : key;
  }

  count(group: string): number {
    return this.#trees.get(group)?.size ?? 0;
  }

  #placeOf(key: Row | Start): string | number {
    if (key instanceof Start) return key.at;
    return (key as Readonly<Record<string, unknown>>)[this.#index.order] as string | number; // by its definition
  }

  #groupsOf(row: Row): readonly string[] {
    if (!this.#index.group) return [''];
    const groups = this.#index.group(row);
    if (groups === null) return [];
    return typeof groups === 'string' ? [groups] : groups;
  }

  #treeOf(group: string): Tree<Row | Start> {
    const known = this.#trees.get(group);
    if (known) return known;
    const tree = new BTree<Row | Start, undefined>(undefined, this.#compare);
    this.#trees.set(group, tree);
    return tree;
  }

  #remove(group: string, row: Row): void {
    const tree = this.#trees.get(group);
    tree?.delete(row);
    if (tree?.size === 0) this.#trees.delete(group);
  }
}

/** Compares by code units, so that the order does not depend on a locale. */
export function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
