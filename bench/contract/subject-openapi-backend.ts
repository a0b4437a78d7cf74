import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { listOperations, readDocument } from './api-document.ts';
import { assignOperation, type Places, type Subject } from './subject.ts';

/**
 * openapi-backend with an Ajv that supports JSON Schema 2020-12 and reports every problem. It needs `quick`: otherwise it
 * validates the document as OpenAPI 3.0, rejects it and has no operations. It compiles on first use.
 */
export async function load(places: Places): Promise<Subject> {
  const definition = await readDocument(places.document);
  const operations = listOperations(definition);
  const api = new OpenAPIBackend({
    // The document is OpenAPI 3.1; our static type is only looser than the library's.
    definition: definition as unknown as Document,
    quick: true,
    ajvOpts: { allErrors: true, strict: false, formats: { phone: true } },
    customizeAjv: (_, options) => addFormats.default(new Ajv2020(options)),
  });
  await api.init();
  const operation = api.router.getOperation(assignOperation);
  if (!operation) throw new Error('openapi-backend knows no assign operation.');
  const assign = { method: 'post', path: '/team-member/assign', headers: { 'content-type': 'application/json' } };
  return {
    async validateAssign(body, times) {
      let problems = 0;
      for (let done = 0; done < times; done += 1) {
        problems += api.validateRequest({ ...assign, body }, operation).errors?.length ?? 0;
      }
      return problems / times;
    },
    async touchAll() {
      let touched = 0;
      for (const { method, path, operation, body, responses } of operations) {
        const { operationId } = operation;
        api.validateRequest({ method, path, headers: {}, body: body ? {} : undefined }, operationId);
        for (const status of responses.keys()) api.validateResponse({}, operationId, status);
        touched += 1 + responses.size;
      }
      return touched;
    },
  };
}
