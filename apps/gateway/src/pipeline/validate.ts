import type { Readable } from 'node:stream';
import type { Operation } from '@doubletick-kit/contract';
import type { CanonicalRequest } from '../http/canonical-request.ts';
import { readCanonical } from '../http/canonical-values.ts';
import { readMediaType } from '../http/media-type.ts';
import { readNamedObjects } from '../http/named-objects.ts';
import { parseJson } from '../http/parse-json.ts';
import { violationsOf } from '../http/violations-of.ts';
import type { PolicyRequest } from '../policy/policy.ts';
import { ProblemError } from '../problem.ts';
import { parseFileUrl } from '../upstream/files.ts';
import type { Exchange } from './exchange.ts';
import type { Target } from './find-target.ts';
import type { Ports } from './ports.ts';
import { needsIntent } from './safety.ts';

/** A request whose values can be decided on, recorded and forwarded. */
export type ValidRequest = ValidOperation | ValidFile;

interface Decidable {
  forPolicy: PolicyRequest;
  needsIntent: boolean;
}

export interface ValidOperation extends Decidable {
  kind: 'operation';
  canonical: CanonicalRequest;
  upload: Upload | null;
}

export interface ValidFile extends Decidable {
  kind: 'file';
  url: URL;
}

/** A multipart body, which is streamed. */
export interface Upload {
  contentType: string;
  contentLength: number | undefined;
  open(): Readable;
}

const maxJsonBytes = 1024 * 1024;
/** DoubleTick takes files of 16 MiB; the rest is for the other parts of the form. */
const maxUploadBytes = 16 * 1024 * 1024 + 64 * 1024;

/** Reads the values of a request once. @throws ProblemError for a request that cannot be read exactly */
export async function validate(exchange: Exchange, target: Target, ports: Ports): Promise<ValidRequest> {
  if (target.kind === 'refused') throw target.problem;
  if (target.kind === 'file') return validateFile(exchange, target.search, ports);
  const { operation, params, search } = target.read;
  const { body, upload } = await readBody(exchange, operation, ports);
  const canonical = readCanonical({ operation, params, search, body });
  const { senders, recipients, unknownFields } = canonical;
  Object.assign(exchange, { senders, recipients: recipients.map(ports.redact), unknownFields });
  exchange.objects = readNamedObjects(canonical);
  if (!upload) exchange.violations = await violationsOf(canonical);
  const [violation] = exchange.violations;
  if (violation !== undefined && ports.isEnforced(operation.id)) {
    const where = violation === '' ? 'as a whole' : `at ${violation}`;
    throw new ProblemError('contract-violation', `The request departs from ${operation.id} ${where}. Correct it.`);
  }
  const forPolicy = { ...canonical, operation: operation.id, time: ports.now(), address: exchange.inbound.address };
  return { kind: 'operation', canonical, upload, needsIntent: needsIntent(operation), forPolicy };
}

function validateFile({ inbound }: Exchange, search: string, { fileHosts, now }: Ports): ValidRequest {
  const url = parseFileUrl(search, fileHosts);
  const nothing = { senders: [], recipientCount: 0, idFields: [], unknownFields: [], missingSenders: false };
  const forPolicy = { operation: 'fetchFile', time: now(), address: inbound.address, ...nothing } as const;
  return { kind: 'file', url, needsIntent: true, forPolicy };
}

async function readBody(
  exchange: Exchange,
  operation: Operation,
  ports: Pick<Ports, 'elapsed'>,
): Promise<{ body: Record<string, unknown> | undefined; upload: Upload | null }> {
  const { inbound } = exchange;
  const contentType = readMediaType(inbound, operation);
  if (contentType === null) return { body: undefined, upload: null };
  if (contentType.startsWith('multipart/')) {
    const declared = inbound.header('content-length');
    const contentLength = declared === undefined ? undefined : Number(declared);
    exchange.requestBytes = contentLength;
    return { body: undefined, upload: { contentType, contentLength, open: () => inbound.streamBody(maxUploadBytes) } };
  }
  return { body: parseJson(await readWhole(exchange, ports), operation.id), upload: null };
}

async function readWhole(exchange: Exchange, { elapsed }: Pick<Ports, 'elapsed'>): Promise<Buffer> {
  const startedAt = elapsed();
  try {
    const bytes = await exchange.inbound.readBody(maxJsonBytes);
    exchange.requestBytes = bytes.length;
    return bytes;
  } finally {
    exchange.bodyMs = elapsed() - startedAt;
  }
}
