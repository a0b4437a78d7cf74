import { refuseInput, refuseName } from '../errors/error-classes.ts';
import { encodeBody } from './body.ts';
import type { KernelDeps } from './deps.ts';
import type { Keying } from './keying.ts';
import { nameMessages } from './message-ids.ts';
import type { OperationSpec } from './operation-spec.ts';
import { asText, writeQuery } from './query.ts';
import type { Settings } from './settings.ts';

/** The parts of a request that are the same for every attempt. */
export interface RequestParts {
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly body: string | FormData | Uint8Array<ArrayBuffer> | undefined;
  /** Those that describe a body of bytes; that of a string is JSON. */
  readonly bodyHeaders?: Readonly<Record<string, string>>;
  readonly messageIds: readonly string[];
}

/** Everything that the attempts of one request share. */
export interface PreparedRequest {
  readonly operation: OperationSpec;
  readonly input: Readonly<Record<string, unknown>>;
  readonly parts: RequestParts;
  readonly settings: Settings;
  readonly requestId: string;
  /** Its idempotency key, once an attempt had a gateway's key. */
  readonly gateway: { keying?: Keying };
  readonly deps: KernelDeps;
  /** Called with every response whose body was read, whatever its status is. */
  readonly onAnswer?: ((response: Response, text: string) => void) | undefined;
}

/** Splits a flat input into path, query and body. @throws ApiError `bad-request` for what cannot be sent */
export async function splitInput(operation: OperationSpec, input: object, uuid: () => string): Promise<RequestParts> {
  const rest: Record<string, unknown> = { ...input };
  refuseInherited(operation, rest);
  const path = writePath(operation, (name) => take(rest, name));
  const parameters = Object.entries(operation.query ?? {}).map(([name, style]) => {
    return { name, style, value: take(rest, name) };
  });
  const query = writeQuery(operation, parameters);
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) given[operation.bodyNames?.[name] ?? name] = value;
  }
  const { fields, messageIds } = nameMessages(given, operation.messageId, uuid);
  return { path, query, body: await encodeBody(operation, fields), messageIds };
}

/**
 * `constructor` or `__proto__` is never a parameter: it comes from code that copies objects, or from an attacker.
 *
 * @throws ApiError `bad-request`
 */
export function refuseInherited(operation: OperationSpec, fields: Readonly<Record<string, unknown>>): void {
  const name = Object.keys(fields).find((key) => key in Object.prototype && fields[key] !== undefined);
  if (name !== undefined) throw refuseName(operation, name);
}

/** The path with the values of its parameters. @throws ApiError `bad-request` */
export function writePath(operation: OperationSpec, readValue: (name: string) => unknown): string {
  return operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = readValue(name);
    const text = value === undefined ? '' : asText(operation, name, value);
    // Dots would make it a relative path, which leads to another operation.
    if (text === '' || text === '.' || text === '..') throw refuseInput(operation, `${name} must not be empty`);
    return encodeURIComponent(text);
  });
}

function take(fields: Record<string, unknown>, name: string): unknown {
  const value = fields[name];
  delete fields[name];
  return value;
}
