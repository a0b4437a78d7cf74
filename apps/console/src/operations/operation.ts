import type { Schema } from './schema.ts';

/** An operation as the list of the reference shows it. */
export interface OperationSummary {
  readonly id: string;
  /** The last part of its address: `/reference/<slug>`. */
  readonly slug: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path parameters are written as `{name}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** The names of its parameters and of the properties of its body, for the search. */
  readonly properties: string;
}

/** Everything that the page of an operation shows, with references resolved. */
export interface OperationDescription extends OperationSummary {
  /** Markdown. */
  readonly description: string;
  /** The header that carries the API key. */
  readonly keyHeader: string;
  /** The method of our client that sends it: `doubletick.<resource>.<method>`. */
  readonly client: { readonly resource: string; readonly method: string };
  readonly limits: readonly RateLimit[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly responses: readonly OperationResponse[];
}

/** So many requests in a second, minute, hour or day. */
export interface RateLimit {
  readonly limit: number;
  readonly per: 'second' | 'minute' | 'hour' | 'day';
  /** What is counted apart. */
  readonly scope: 'organization' | 'number' | 'agent' | 'key';
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly isRequired: boolean;
  /** Markdown. */
  readonly description: string;
  readonly schema: Schema;
  readonly example: unknown;
}

export interface Body {
  readonly isRequired: boolean;
  readonly contents: readonly BodyContent[];
  readonly examples: readonly BodyExample[];
}

export type BodyMediaType = 'application/json' | 'multipart/form-data';

interface BodyContent {
  readonly mediaType: BodyMediaType;
  readonly schema: Schema;
}

export interface BodyExample {
  readonly name: string;
  readonly summary: string;
  readonly mediaType: BodyMediaType;
  readonly value: unknown;
}

interface OperationResponse {
  readonly status: string;
  readonly description: string;
  readonly example: unknown;
}
