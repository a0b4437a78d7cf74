import type { ActivityLine, RequestLine } from './activity-line.ts';

export interface ActivityFilter {
  /** The id of an operation; empty for all. */
  readonly operation: string;
  readonly status: 'all' | '2xx' | '4xx' | '5xx';
  readonly text: string;
  /** Newer events wait; undefined while they are shown as they come. */
  readonly pausedAt: number | undefined;
}

export const noFilter: ActivityFilter = { operation: '', status: 'all', text: '', pausedAt: undefined };

/** What has the text that is searched for, apart from the lines. */
export interface Found {
  /** The numbers of the requests whose headers or bodies have it. */
  readonly requests: ReadonlySet<number>;
  /** The ids of the operations that have it in their name. */
  readonly operations: ReadonlySet<string>;
}

/**
 * The lines that fit. Lines that are not requests are shown only where nothing is searched for.
 */
export function filterLines(
  lines: readonly ActivityLine[],
  filter: ActivityFilter,
  found: Found,
): readonly ActivityLine[] {
  const { pausedAt = Number.POSITIVE_INFINITY, operation, status } = filter;
  const text = filter.text.trim().toLowerCase();
  const isOpen = operation === '' && status === 'all' && text === '';
  return lines.filter((line) => {
    if (line.id > pausedAt) return false;
    if (line.kind === 'quiet') return isOpen;
    const isFound = text === '' || hasFound(found, line) || wordsOf(line).includes(text);
    return isFound && (operation === '' || line.operation === operation) && isOfStatus(line.status, status);
  });
}

/** How many requests came after the list was paused. */
export function countWaiting(lines: readonly ActivityLine[], pausedAt: number | undefined): number {
  if (pausedAt === undefined) return 0;
  return lines.filter(({ kind, id }) => kind === 'request' && id > pausedAt).length;
}

/** The operations that occur, in the order of the alphabet. */
export function operationsIn(lines: readonly ActivityLine[]): string[] {
  const found = lines.flatMap((line) => (line.kind === 'request' ? (line.operation ?? []) : []));
  return [...new Set(found)].sort();
}

function hasFound({ requests, operations }: Found, { number, operation }: RequestLine): boolean {
  return requests.has(number) || (operation !== undefined && operations.has(operation));
}

function wordsOf({ method, path, operation, reason, hint, status }: RequestLine): string {
  return [`${method} ${path}`, operation, reason, hint, status].join('\n').toLowerCase();
}

/** A request that a fault lost has the status 0, and counts as a failure of the server. */
function isOfStatus(status: number, wanted: ActivityFilter['status']): boolean {
  if (wanted === 'all') return true;
  return wanted === '5xx' ? status >= 500 || status === 0 : Math.floor(status / 100) === Number(wanted[0]);
}
