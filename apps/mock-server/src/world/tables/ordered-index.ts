import sortedBtree from 'sorted-btree';

// Node imports the whole CommonJS module, Vitest and bundlers may import its default export.
const BTree = sortedBtree.default ?? (sortedBtree as unknown as typeof sortedBtree.default);
type Tree<Row> = InstanceType<typeof BTree<Entry<Row> | Start, undefined>>;

/** Keeps the rows of a table in order, in one list or in one for each group. */
export interface Index<Row> {
  /** The group or groups of a row; null for none. Without it all rows are in one list. */
  group?(row: Row): string | readonly string[] | null;
  /** The property that orders the rows. Rows with equal values, or all without it, are in the order of their arrival. */
  readonly order?: string;
  /** Reverses the order, also among rows with equal values. */
  readonly isDescending?: boolean;
}

/** A row and its arrival: the number of rows that were added to the table before it. A row that is replaced keeps it. */
export interface Entry<Row> {
  row: Row;
  readonly arrival: number;
  /** The table that may change the entry; for others it stays as it is. */
  readonly owner: object;
}

/** Where to start reading: at a value, and among the rows with this value at the one with this arrival. */
interface StartPlace {
  readonly at: string | number;
  /** Undefined to start with the first of these rows. */
  readonly arrival: number | undefined;
}

/** The rows of a table in the order of one property, then of their arrival, in one tree for each group. */
export class OrderedIndex<Row extends object> {
  readonly #index: Index<Row>;
  readonly #sign: 1 | -1;
  readonly #trees = new Map<string, Tree<Row>>();
  readonly #compare: (a: Entry<Row> | Start, b: Entry<Row> | Start) => number;

  constructor(index: Index<Row>) {
    this.#index = index;
    this.#sign = index.isDescending ? -1 : 1;
    const keyValue = (key: Entry<Row> | Start) => (key instanceof Start ? key.at : this.#valueOf(key.row));
    this.#compare = (a, b) => this.#sign * (compare(keyValue(a), keyValue(b)) || compare(a.arrival, b.arrival));
  }

  /** The same order with the same entries; a change of one does not show in the other. Takes no longer for many entries. */
  copy(): OrderedIndex<Row> {
    const copy = new OrderedIndex(this.#index);
    for (const [group, tree] of this.#trees) copy.#trees.set(group, tree.clone());
    return copy;
  }

  add(entry: Entry<Row>): void {
    this.enter(entry, this.#groupsOf(entry.row));
  }

  remove(entry: Entry<Row>): void {
    for (const group of this.#groupsOf(entry.row)) this.#remove(group, entry);
  }

  /**
   * Removes an entry from where it does not belong once its row is replaced.
   *
   * @returns the groups to enter after that
   */
  leave(entry: Entry<Row>, after: Row): readonly string[] {
    const groups = this.#groupsOf(after);
    const groupsBefore = this.#groupsOf(entry.row);
    const isInPlace = this.#valueOf(entry.row) === this.#valueOf(after);
    for (const group of groupsBefore) if (!isInPlace || !groups.includes(group)) this.#remove(group, entry);
    return isInPlace ? groups.filter((group) => !groupsBefore.includes(group)) : groups;
  }

  /** Puts an entry with an equal row in the place of another one. */
  exchange(entry: Entry<Row>): void {
    for (const group of this.#groupsOf(entry.row)) this.#treeOf(group).set(entry, undefined);
  }

  enter(entry: Entry<Row>, groups: readonly string[]): void {
    for (const group of groups) this.#treeOf(group).set(entry, undefined);
  }

  *list(group: string, from: StartPlace | undefined): IterableIterator<Row> {
    const tree = this.#trees.get(group);
    if (!tree) return;
    for (const key of tree.keys(from && new Start(from, this.#sign))) if (!(key instanceof Start)) yield key.row;
  }

  /** Entries in the order of the index, starting at a place. */
  sort(entries: readonly Entry<Row>[], from: StartPlace | undefined): Row[] {
    const start = from && new Start(from, this.#sign);
    const rest = start ? entries.filter((entry) => this.#compare(entry, start) >= 0) : entries;
    return rest.toSorted(this.#compare).map(({ row }) => row);
  }

  first(group: string): Row | undefined {
    const key = this.#trees.get(group)?.minKey();
    return key === undefined || key instanceof Start ? undefined : key.row;
  }

  count(group: string): number {
    return this.#trees.get(group)?.size ?? 0;
  }

  #valueOf(row: Row): string | number {
    const { order } = this.#index;
    if (order === undefined) return '';
    return (row as Readonly<Record<string, unknown>>)[order] as string | number; // by its definition
  }

  #groupsOf(row: Row): readonly string[] {
    if (!this.#index.group) return allRows;
    const groups = this.#index.group(row);
    if (groups === null) return [];
    return typeof groups === 'string' ? [groups] : groups;
  }

  #treeOf(group: string): Tree<Row> {
    const known = this.#trees.get(group);
    if (known) return known;
    const tree = new BTree<Entry<Row> | Start, undefined>(undefined, this.#compare);
    this.#trees.set(group, tree);
    return tree;
  }

  #remove(group: string, entry: Entry<Row>): void {
    const tree = this.#trees.get(group);
    tree?.delete(entry);
    if (tree?.size === 0) this.#trees.delete(group);
  }
}

const allRows = [''];

/** A key that marks where reading begins among the entries of an index. */
class Start {
  readonly at: string | number;
  readonly arrival: number;

  constructor({ at, arrival }: StartPlace, sign: 1 | -1) {
    this.at = at;
    this.arrival = arrival ?? -sign * Infinity;
  }
}

/** Compares by code units, so that the order does not depend on a locale. */
export function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
