import { bundle, createConfig } from '@redocly/openapi-core';
import type { OpenApiDocument } from './openapi-document.ts';

/**
 * Resolves the split OpenAPI description into one document whose references are all local.
 *
 * @throws Error naming the first problem when a file or a reference cannot be resolved.
 */
export async function bundleDocument(entry: string): Promise<OpenApiDocument> {
  const { bundle: result, problems } = await bundle({ ref: entry, config: await createConfig({}) });
  const problem = problems[0];
  if (problem) throw new Error(`${entry}: ${problem.message}`);
  // The bundler types its output as unknown; lint has already checked that it is an OpenAPI document.
  return result.parsed as OpenApiDocument;
}
