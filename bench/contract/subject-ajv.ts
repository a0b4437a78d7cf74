import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type ApiDocument, type ListedOperation, listOperations, readDocument } from './api-document.ts';
import { assignOperation, type Places, type Subject } from './subject.ts';

const documentId = 'doubletick';

/** Ajv 2020, compiling the whole document at start. Without `discriminator`: it rejects one with a mapping. */
export async function load(places: Places): Promise<Subject> {
  const document = await readDocument(places.document);
  const compiled = compileAll(document);
  const assign = compiled.get(`${assignOperation} body`);
  if (!assign) throw new Error('The document has no assign body.');
  return {
    async validateAssign(body, times) {
      let problems = 0;
      for (let done = 0; done < times; done += 1) {
        if (!assign(body)) problems += assign.errors?.length ?? 0;
      }
      return problems / times;
    },
    async touchAll() {
      for (const validate of compiled.values()) validate({});
      return compiled.size;
    },
  };
}

function compileAll(document: ApiDocument): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    formats: { phone: true },
  });
  addFormats.default(ajv, ['date-time', 'uri', 'uuid']);
  ajv.addSchema({ $id: documentId, components: { schemas: document.components.schemas } });
  return new Map(
    listOperations(document).flatMap((listed) =>
      schemasOf(listed).map(([name, schema]): [string, ValidateFunction] => [
        `${listed.operation.operationId} ${name}`,
        ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${documentId}#/`))),
      ]),
    ),
  );
}

function schemasOf({ operation, body, responses }: ListedOperation): [name: string, schema: object][] {
  const inPlace = (place: string) => (operation.parameters ?? []).filter((parameter) => parameter.in === place);
  const schemas: [name: string, schema: object][] = body ? [['body', body]] : [];
  for (const place of ['query', 'path']) {
    const parameters = inPlace(place);
    if (parameters.length === 0) continue;
    const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
    const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
    schemas.push([place, { type: 'object', required, properties }]);
  }
  for (const [status, schema] of responses) if (schema) schemas.push([String(status), schema]);
  return schemas;
}
