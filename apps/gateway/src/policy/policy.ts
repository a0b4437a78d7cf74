import type { Operation, OperationId } from '@doubletick-kit/contract';

/** The classes of the catalogue. */
export type OperationClass = Operation['audit']['class'];

/** An operation of the catalogue, or the gateway's own `fetchFile` (`GET /files`). */
export type GatewayOperationId = OperationId | 'fetchFile';

/** What a limit or a quota counts. */
export interface Counted {
  /** Only these operations and classes. Default: everything. */
  of?: readonly (OperationClass | GatewayOperationId)[];
  /** How many requests; either this or `recipients` is set. */
  requests?: number;
  /** How many recipients of all requests together. */
  recipients?: number;
}

/** A rate: its units come back evenly over time. */
export interface PolicyLimit extends Counted {
  per: 'second' | 'minute' | 'hour' | 'day';
  /** How many may be used at once. Default: as many as in `per`. */
  burst?: number;
}

/** An amount for each day or month of the calendar. */
export interface PolicyQuota extends Counted {
  per: 'day' | 'month';
  /** Where the day or month begins, an IANA name. Default: UTC. */
  timeZone?: string;
}

/** What a key may do. Whatever is not allowed is denied; `deny` wins over `allow`. */
export interface Policy {
  /** Operations and classes. Empty: none. */
  allow: readonly (OperationClass | GatewayOperationId)[];
  deny: readonly (OperationClass | GatewayOperationId)[];
  /** WhatsApp numbers of the account, digits only, or all of them. Empty: none. */
  numbers: readonly string[] | 'all';
  /** Maximum recipients of one request; null: as many as the gateway takes. */
  maxRecipients: number | null;
  /** Milliseconds since 1970 from which on nothing is allowed; null: never. */
  expiresAt: number | null;
  /** Addresses and CIDR ranges that requests may come from; null: any. */
  addresses: readonly string[] | null;
  /** Those of a team count the requests of all its keys, also of keys with their own policy. */
  limits: readonly PolicyLimit[];
  quotas: readonly PolicyQuota[];
  /** Weight of the team in DoubleTick's own rate limits. Not used in a key's policy. */
  share: number;
}

/** What is known of a request before its body is read. */
export interface RequestTarget {
  operation: GatewayOperationId;
  /** Milliseconds since 1970. */
  time: number;
  /** Null in process. */
  address: string | null;
}

/** What `decide` looks at: values that were validated, and that are forwarded as they are here. */
export interface PolicyRequest extends RequestTarget {
  /** The account's phone numbers in the request, digits only. */
  senders: readonly string[];
  /** Whether a place for a sender is empty, also if others are filled: one message of a batch, for example. */
  missingSenders: boolean;
  recipientCount: number;
  /** Names of the given fields that address rows by an id, or that widen a list beyond the senders. */
  idFields: readonly string[];
  /** Body fields that the contract does not know. */
  unknownFields: readonly string[];
}

export type DenialCode =
  | 'operation-not-allowed'
  | 'number-not-allowed'
  | 'sender-required'
  | 'too-many-recipients'
  | 'address-not-allowed'
  | 'field-not-allowed'
  | 'key-expired'
  | 'cost-exceeds-limit';

export type Decision =
  /** `fill`: the only allowed number, to be filled in as the sender that was left out. */
  | { allow: true; rule: string; fill: string | null }
  /** `rule`: which part of the policy decides, such as `deny: exportChats`. `what`: one sentence for the caller. */
  | { allow: false; rule: string; code: DenialCode; what: string };
