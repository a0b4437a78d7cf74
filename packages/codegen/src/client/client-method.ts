import type { ClientOperation } from './client-operation.ts';
import type { Input } from './input-declarations.ts';
import { printLiteral } from './print-literal.ts';
import { printTsdoc } from './print-tsdoc.ts';
import type { Result } from './result-declarations.ts';

const width = 120;

/** One method of the client with its types. */
export interface ClientMethod {
  operation: ClientOperation;
  /** What the client's kernel reads. */
  spec: object;
  input: Input | undefined;
  result: Result;
}

/** The type of a method's options. */
export function optionsType({ input }: ClientMethod): 'RequestOptions' | 'UploadOptions' {
  return input?.isUpload ? 'UploadOptions' : 'RequestOptions';
}

/** A method of a resource class, with its documentation. */
export function printMethod(method: ClientMethod, methodNames: ReadonlyMap<string, string>): string {
  const { operation, spec, input, result } = method;
  const data = operation.mayBeEmpty ? `${result.name} | undefined` : result.name;
  const returned = result.item ? `Pages<${result.item}, ${data}>` : `PendingRequest<${data}>`;
  const optional = input?.isOptional ? ' = {}' : '';
  const parameters = [...(input ? [`input: ${input.name}${optional}`] : []), `options?: ${optionsType(method)}`];
  const head = `  ${operation.name}(`;
  const tail = `): ${returned} {`;
  const line = `${head}${parameters.join(', ')}${tail}`;
  const signature = line.length <= width ? line : `${head}\n${parameters.map((p) => `    ${p},\n`).join('')}  ${tail}`;
  const sent = printInvocation(`    return this.${result.item ? 'paginate' : 'invoke'}(`, spec, [
    input ? 'input' : 'undefined',
    'options',
  ]);
  return `${printTsdoc(documentMethod(operation, methodNames), 2)}${signature}\n${sent}\n  }\n`;
}

function printInvocation(head: string, spec: object, others: string[]): string {
  const line = `${head}${[printLiteral(spec, 0, -Infinity), ...others].join(', ')});`;
  if (line.length <= width) return line;
  const values = [printLiteral(spec, 6), ...others];
  return `${head}\n${values.map((value) => `      ${value},\n`).join('')}    );`;
}

/** The document names operations by their ids, the client by resource and method. */
function documentMethod(operation: ClientOperation, methodNames: ReadonlyMap<string, string>): string[] {
  const description = operation.description.replace(/`(\w+)`/g, (code, id) => {
    const method = methodNames.get(id);
    return method ? `\`${method}\`` : code;
  });
  return [
    `${operation.summary.replace(/\.$/, '')}.`,
    description,
    operation.mayBeEmpty ? 'The result is undefined if the response has no body.' : '',
    describeRateLimits(operation),
    retries[operation.safety] ?? '',
    ...describeErrors(operation.statuses),
    `@see ${upstreamPage(operation.upstream)}`,
  ];
}

/** What the client does if a request fails. */
const retries: Readonly<Record<string, string>> = {
  safe: '',
  idempotent: 'Retried on failure: repeating it has no further effect.',
  unsafe: 'Retried only if nothing can have been sent: a second request may act or cost twice.',
};

/** Scopes in words. */
const scopes: Readonly<Record<string, string>> = { organization: 'account', number: 'WABA number', key: 'API key' };

function describeRateLimits({ rateLimits }: ClientOperation): string {
  const limits = rateLimits.map(
    ({ limit, per, scope }) =>
      `${limit.toLocaleString('en')} ${limit === 1 ? 'request' : 'requests'} per ${per} per ${scopes[scope] ?? scope}`,
  );
  if (limits.length === 0) return '';
  return `Rate limit: ${limits.join(', ')}.`;
}

const errors: [name: string, statuses: number[]][] = [
  ['ValidationError', [400, 422]],
  ['AuthError', [401, 403]],
  ['NotFoundError', [404]],
  ['ConflictError', [409]],
  ['RateLimitError', [429]],
];

function describeErrors(statuses: number[]): string[] {
  return errors.flatMap(([name, thrownOn]) => {
    const documented = thrownOn.filter((status) => statuses.includes(status));
    return documented.length > 0 ? [`@throws ${name} on ${documented.join(' and ')}.`] : [];
  });
}

/** The address of DoubleTick's own page. */
export function upstreamPage(slug: string): string {
  const page = slug.startsWith('guides/') ? `docs/${slug.replace('guides/', '')}` : `reference/${slug}`;
  return `https://docs.doubletick.io/${page}`;
}
