import { allProperties, type Schemas } from '../schema-object.ts';
import type { ClientOperation } from './client-operation.ts';
import { isFile } from './print-type.ts';

/** The one file that an operation takes, and how large it may be. */
export interface Upload {
  field: string;
  maxBytes: number;
}

/** The upload that an operation is: its body is a form with a file of limited size. Undefined for any other. */
export function uploadOf({ bodies }: ClientOperation, schemas: Schemas): Upload | undefined {
  const [body, ...others] = Object.values(bodies);
  if (!body || others.length > 0) return undefined;
  const files = Object.entries(allProperties(schemas, body)).filter(([, schema]) => isFile(schema));
  const [[field, { maxLength: maxBytes }] = ['', {}]] = files;
  return files.length === 1 && maxBytes !== undefined ? { field, maxBytes } : undefined;
}
