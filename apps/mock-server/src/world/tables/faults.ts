import { defineTable } from './table.ts';

/** What breaks on the way to the client: nothing arrives, or something that is not the answer. */
export const faultNames = [
  /** The connection is reset. */
  'reset',
  /** The connection is closed without an answer. */
  'empty',
  /** Something that is not HTTP arrives. */
  'garbage',
  /** Nothing arrives, and the connection stays open. */
  'hang',
  /** The connection is closed after half of the body. */
  'truncated',
  /** The second chunk of the body is not one. */
  'bad-chunk',
  /** The body is the first half of the JSON. */
  'malformed-json',
  /** A proxy in front answers with its HTML page. */
  'html-502',
] as const;

export type FaultName = (typeof faultNames)[number];

/** What happens instead of, or in addition to, the usual answer. */
export interface FaultEffect {
  /** The status: with the example of the document, or a body that says it was injected. */
  readonly code?: number | undefined;
  /** The name of a documented example; `default` where an example has no name. */
  readonly example?: string | undefined;
  /** Replaces the body of `code`. A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Added to the answer of `code`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long the answer is held back; between two limits, how long is drawn from the world's seed. */
  readonly delayMs?: number | DelayRange | undefined;
  /** Sends the body byte by byte, with this time between two of them. */
  readonly dribbleMs?: number | undefined;
  readonly fault?: FaultName | undefined;
  /** What happens to the messages that the request sends: a name of `preferredOutcomes`. */
  readonly outcome?: string | undefined;
  /** Whether the request is not carried out, or carried out first so that its answer is lost. */
  readonly state?: 'before' | 'after' | undefined;
  /** What happens to a webhook delivery; only in rules for an event. */
  readonly delivery?: 'drop' | 'duplicate' | 'corrupt' | undefined;
}

export interface DelayRange {
  readonly minMs: number;
  readonly maxMs: number;
}

/** What a rule is about: requests for an operation or a path, or deliveries of a webhook event. */
export interface FaultMatch {
  readonly operation?: string | undefined;
  /** A path of the document or of requests; with `*` at the end, every path that starts like it. */
  readonly path?: string | undefined;
  /** Only together with `path`. */
  readonly method?: string | undefined;
  readonly event?: string | undefined;
}

/** A fault that happens to certain requests or deliveries. */
export interface FaultRule {
  /** Default: `fault-1` and so on. */
  readonly id?: string | undefined;
  readonly match: FaultMatch;
  /**
   * The values that a request must have, by `query`, `params` and `body`, or the payload of a webhook. Objects may have more
   * fields, at every depth; lists have as many entries.
   */
  readonly where?: Readonly<Record<string, unknown>> | undefined;
  /** The first match that the fault happens to, counting from 1. Default: 1. */
  readonly nth?: number | undefined;
  /** How often the fault happens. Default: every time. */
  readonly times?: number | undefined;
  readonly effect: FaultEffect;
}

/** A rule, with how often it matched and how often its fault happened. */
export interface CountedFaultRule extends FaultRule {
  readonly id: string;
  readonly hits: number;
  readonly fired: number;
}

export const faultTables = {
  faults: defineTable({ id: ({ id }: CountedFaultRule) => id, indexes: {} }),
};
