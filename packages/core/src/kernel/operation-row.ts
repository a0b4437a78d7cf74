import type { OperationSpec, RateLimitSpec } from './operation-spec.ts';

const known = new Map<string, OperationSpec>();

/**
 * Reads `id METHOD path?query safety mark…`, each text once. A query parameter that takes a list ends in `[]` where it is
 * repeated and in `[,]` where it is joined by commas. A mark is a word, `name=value` or `name=value:value`.
 *
 * @example
 * operation('renameTag PUT /tags/{tag}?from[,] idempotent json rename=newTag:tag limit=1/hour/number:wabaNumber');
 */
export function operation(row: string): OperationSpec {
  const spec = known.get(row) ?? readRow(row);
  known.set(row, spec);
  return spec;
}

function readRow(row: string): OperationSpec {
  const [id, method, target = '', safety, ...marks] = row.split(' ');
  const [path, query] = target.split('?');
  const read = marks.map((mark) => mark.split('='));
  const values = (name: string) => read.flatMap(([key, value = '']) => (key === name ? [value] : []));
  const pairs = (name: string) => values(name).map((value) => value.split(':'));
  const [items] = values('items');
  const [upload] = pairs('upload');
  const cursors = Object.fromEntries(pairs('cursor'));
  // The rows are generated from the description, and a test compares what is read from them with it.
  return {
    ...{ id, method, path, safety },
    query: Object.fromEntries(query?.split('&').map(readParameter) ?? []),
    body: marks.find((mark) => /^(json|form|json-or-form)$/.test(mark)),
    bodyNames: Object.fromEntries(pairs('rename')),
    upload: upload && { field: upload[0], maxBytes: Number(upload[1]) },
    messageId: values('message-id')[0],
    mayBeEmpty: marks.includes('may-be-empty'),
    pagination:
      items === undefined ? items : { items, cursors, hasMore: values('has-more')[0], page: values('page')[0] },
    rateLimits: values('limit').map(readLimit),
  } as OperationSpec;
}

function readParameter(text: string): [name: string, style: string] {
  const [name = '', list] = text.split('[');
  return [name, list === undefined ? 'single' : list === ']' ? 'repeat' : 'comma'];
}

function readLimit(text: string): RateLimitSpec {
  const [limit, per, scope, field] = text.split(/[/:]/);
  // As above.
  return { limit: Number(limit), per, scope, field } as RateLimitSpec;
}
