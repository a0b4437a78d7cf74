import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { banner } from './banner.ts';
import type { OpenApiDocument } from './openapi-document.ts';

/** TypeScript types of every schema and operation. */
export async function generateTypes(document: OpenApiDocument): Promise<string> {
  // openapi-typescript edits what it is given; its own document type is wider than ours.
  const copy = structuredClone(document) as unknown as OpenAPI3;
  return `${banner}\n${astToString(await openapiTS(copy, { alphabetize: true }))}`;
}
