import type { Operation, OperationId } from '@doubletick-kit/contract';

/** An operation of the catalogue, with an id that its tables know. */
export type KnownOperation = Operation & { readonly id: OperationId };

/**
 * A request whose values were read once. What is decided, recorded and forwarded comes from here and from nowhere else.
 */
export interface CanonicalRequest {
  operation: KnownOperation;
  /** Canonical values of the path parameters, decoded. */
  params: Readonly<Record<string, string>>;
  /** Documented query parameters in the order sent; phone numbers as digits. */
  query: readonly (readonly [name: string, value: string])[];
  /** The parsed JSON body, with phone numbers as digits; undefined without a JSON body (uploads are streamed). */
  body: Record<string, unknown> | undefined;
  /** The account's phone numbers, digits only, each once. */
  senders: readonly string[];
  /** Whether a place for a sender is empty: one message of several has none, or the whole request has none. */
  missingSenders: boolean;
  /** Customers' phone numbers, digits only, each once. */
  recipients: readonly string[];
  /** How many messages or recipients the request has: duplicates count. */
  recipientCount: number;
  /** Names of the given fields that address rows by an id, or that widen a list beyond the senders. */
  idFields: readonly string[];
  /** Top-level and nested body fields that the contract does not know, as JSON pointers in which `*` is any index. */
  unknownFields: readonly string[];
}

/** The path and query to forward, after the upstream's own prefix. */
export interface RenderedRequest {
  path: string;
  /** JSON; null without a JSON body. */
  body: string | null;
}
