import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';
import { readDocument } from './api-document.ts';
import { assignOperation, type Places, type Subject } from './subject.ts';

/** Prism's validator on the operations that Prism reads from the document. */
export async function load(places: Places): Promise<Subject> {
  const operations = await getHttpOperationsFromSpec(await readDocument(places.document));
  const assign = operations.find(({ iid }) => iid === assignOperation);
  if (!assign) throw new Error('Prism found no assign operation.');
  const headers = { 'content-type': 'application/json', authorization: 'key' };
  return {
    async validateAssign(body, times) {
      let problems = 0;
      for (let done = 0; done < times; done += 1) {
        const element = { method: 'post', url: { path: assign.path, query: {} }, headers, body } as const;
        const result = validateInput({ resource: assign, element });
        if (result._tag === 'Left') problems += result.left.length;
      }
      return problems / times;
    },
    async touchAll() {
      let touched = 0;
      for (const resource of operations) {
        const isJson = resource.request?.body?.contents?.some(({ mediaType }) => mediaType === 'application/json');
        const url = { path: resource.path.replaceAll(/\{\w+\}/g, 'x'), query: {} };
        validateInput({ resource, element: { method: 'post', url, headers, body: isJson ? {} : undefined } });
        for (const { code } of resource.responses) {
          validateOutput({ resource, element: { statusCode: Number(code), headers, body: {} } });
        }
        touched += 1 + resource.responses.length;
      }
      return touched;
    },
  };
}
