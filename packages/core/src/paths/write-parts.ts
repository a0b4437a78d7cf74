import { refuseInput, refuseName } from '../errors/error-classes.ts';
import { encodeBody, encodeForm } from '../kernel/body.ts';
import { isRecord } from '../kernel/check-options.ts';
import { nameMessages } from '../kernel/message-ids.ts';
import type { OperationSpec } from '../kernel/operation-spec.ts';
import type { UploadOptions } from '../kernel/options.ts';
import { writeQuery } from '../kernel/query.ts';
import { readContent } from '../kernel/read-stream.ts';
import { refuseInherited, writePath } from '../kernel/request-parts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a request of the path client is made from. */
export interface PathInit extends Omit<UploadOptions, 'headers' | 'middleware'> {
  readonly params?: {
    readonly path?: Fields;
    readonly query?: Fields;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly body?: unknown;
  /** The caller's own, as in openapi-fetch. */
  readonly bodySerializer?: (body: unknown, headers: Headers) => unknown;
  readonly headers?: Headers | Readonly<Record<string, string>>;
}

/** The parts of a request, as openapi-fetch takes them. */
export interface PathParts {
  /** All parameters and body properties, for middleware. */
  readonly input: Fields;
  readonly body: unknown;
  readonly messageIds: readonly string[];
  readonly pathSerializer: (url: string) => string;
  readonly querySerializer: (query: Fields) => string;
}

/** Writes path, query and body by the rules of the operation. @throws ApiError `bad-request` for what cannot be sent */
export async function writeParts(operation: OperationSpec, init: PathInit, uuid: () => string): Promise<PathParts> {
  const { params = {}, body } = init;
  const { path = {}, query = {} } = params;
  const wrong = Object.entries({ params, path, query }).find(([, value]) => !isRecord(value));
  if (wrong) throw refuseInput(operation, `${wrong[0]} must be an object of named values`);
  const styles = operation.query ?? {};
  const unknown = Object.keys(query).find((name) => !Object.hasOwn(styles, name) && query[name] !== undefined);
  if (unknown !== undefined) throw refuseName(operation, unknown);
  const parameters = Object.entries(styles).map(([name, style]) => ({ name, style, value: ownValue(query, name) }));
  const writtenQuery = writeQuery(operation, parameters);
  const writtenPath = writePath(operation, (name) => ownValue(path, name));
  const serializers = {
    // It gets the base URL and the path as the document has it.
    pathSerializer: (url: string) => url.slice(0, url.length - operation.path.length) + writtenPath,
    querySerializer: () => writtenQuery,
  };
  const input = { ...path, ...query, ...(isRecord(body) ? body : {}) };
  return { ...serializers, input, ...(await writeBody(operation, init, uuid)) };
}

async function writeBody(
  operation: OperationSpec,
  { body, bodySerializer, headers }: PathInit,
  uuid: () => string,
): Promise<Pick<PathParts, 'body' | 'messageIds'>> {
  if (body === undefined) return { body, messageIds: [] };
  if (bodySerializer || body instanceof FormData) {
    const written = bodySerializer ? bodySerializer(body, new Headers(headers)) : body;
    return { body: await readWritten(operation, written), messageIds: [] };
  }
  if (!isRecord(body)) throw refuseInput(operation, 'the body must be an object of named values');
  refuseInherited(operation, body);
  const { fields, messageIds } = nameMessages(definedOnly(body), operation.messageId, uuid);
  return { body: await encodeBody(operation, fields), messageIds };
}

/** What the caller has written, for `fetch`, which writes any other object as `[object Object]`. */
async function readWritten(operation: OperationSpec, written: unknown): Promise<unknown> {
  if (typeof written === 'string' || written === undefined) return written;
  if (operation.method === 'GET') throw refuseInput(operation, 'the body of a GET must be JSON');
  if (written instanceof URLSearchParams) return written;
  if (written instanceof FormData) return encodeForm(operation, written);
  const content = await readContent(operation, 'body', { content: written });
  if (content) return content;
  throw refuseInput(operation, 'bodySerializer must return a string, a form, bytes or a stream');
}

function ownValue(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function definedOnly(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
