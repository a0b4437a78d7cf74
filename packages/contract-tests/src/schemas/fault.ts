import type { Path } from './place.ts';

/** One change of a value that may break a keyword: of the replacements the first that breaks it is used. */
export interface Fault {
  keyword: string;
  /** What is replaced, from the place on whose schema has the keyword. */
  path: Path;
  replacements: readonly unknown[];
  /** The place that is blamed, where it is not the one that is replaced. */
  blamed?: Path;
}
