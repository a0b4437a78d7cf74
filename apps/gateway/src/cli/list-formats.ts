import { UsageError } from './cli-deps.ts';
import { toCsvLine } from './csv.ts';
import { createTable, formatJson, formatJsonLine } from './format.ts';

export type ListFormat = 'table' | 'json' | 'ndjson' | 'csv';

type Columns<Entry, Cell> = readonly (readonly [heading: string, cellOf: (entry: Entry) => Cell])[];

/** How entries are shown. Columns of `csv` are only ever added, at the end: scripts count on them. */
export interface Listing<Entry> {
  table: Columns<Entry, string>;
  csv: Columns<Entry, string | number | null>;
}

/** Returns a function that formats entries, to be called with one part of them after another; JSON has one part only. */
export function createListFormat<Entry>(
  format: ListFormat,
  listing: Listing<Entry>,
): (entries: readonly Entry[]) => string {
  if (format === 'json') return formatJson;
  if (format === 'ndjson') return (entries) => entries.map(formatJsonLine).join('');
  if (format === 'table') {
    const table = createTable(listing.table.map(([heading]) => heading));
    return (entries) => table(entries.map((entry) => listing.table.map(([, cellOf]) => cellOf(entry))));
  }
  let header = toCsvLine(listing.csv.map(([name]) => name));
  return (entries) => {
    const lines = entries.map((entry) => toCsvLine(listing.csv.map(([, cellOf]) => cellOf(entry))));
    const part = header + lines.join('');
    header = '';
    return part;
  };
}

/** Reads `--format`. */
export function parseFormat<Format extends ListFormat>(text: string, formats: readonly Format[]): Format {
  const format = formats.find((one) => one === text);
  if (format) return format;
  throw new UsageError(`--format must be one of ${formats.join(', ')}.`);
}
