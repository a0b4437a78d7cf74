import type { OperationId } from '@doubletick-kit/contract';
import fc from 'fast-check';
import { arbitraryOf } from '../schemas/arbitrary-of.ts';
import { type Payload, payloads } from '../schemas/payloads.ts';
import { isObject, type Schema } from '../schemas/schema.ts';
import { violationsOf } from '../schemas/violations-of.ts';
import type { Parts } from './request-parts.ts';

type PartName = keyof Parts;

const names: readonly PartName[] = ['path', 'query', 'body', 'form'];

/** The schema of each part that an operation documents. */
function schemasOf(id: OperationId): ReadonlyMap<PartName, Schema> {
  const found = names.flatMap((name): [PartName, Payload][] => {
    const payload = payloads.find(({ title }) => title === `${name} of ${id}`);
    return payload ? [[name, payload]] : [];
  });
  return new Map(found.map(([name, { schema }]) => [name, schema]));
}

/** Requests that are valid according to the document, with at most one of body and form. */
export function documentedParts(id: OperationId): fc.Arbitrary<Parts> {
  const schemas = schemasOf(id);
  const shared = { path: of(schemas.get('path')), query: of(schemas.get('query')) };
  const body = schemas.get('body');
  const form = schemas.get('form');
  const alternatives: fc.Arbitrary<Parts>[] = [];
  if (body !== undefined) alternatives.push(fc.record({ ...shared, body: arbitraryOf(body) }));
  if (form !== undefined) alternatives.push(fc.record({ ...shared, form: of(form).map(withFile) }));
  return alternatives.length > 0 ? fc.oneof(...alternatives) : fc.record(shared);
}

/** Every way to violate one keyword in one part of a request. */
export function violationsIn(id: OperationId, parts: Parts): { what: string; parts: Parts }[] {
  return [...schemasOf(id)].flatMap(([name, schema]) =>
    parts[name] === undefined
      ? []
      : violationsOf(schema, parts[name])
          .filter(({ value }) => name === 'body' || isObject(value))
          .map(({ pointer, keyword, value }) => ({
            what: `${name}${pointer} violates ${keyword}`,
            parts: { ...parts, [name]: value },
          })),
  );
}

function of(schema: Schema | undefined): fc.Arbitrary<Record<string, unknown>> {
  // Parameters and forms are objects.
  return schema === undefined ? fc.constant({}) : (arbitraryOf(schema) as fc.Arbitrary<Record<string, unknown>>);
}

/** A form with a real file: its schema allows anything. */
function withFile(form: Record<string, unknown>): Record<string, unknown> {
  const files = ['file', 'logo'].filter((name) => name in form);
  const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], 'a.png', { type: 'image/png' });
  return { ...form, ...Object.fromEntries(files.map((name) => [name, picture])) };
}
