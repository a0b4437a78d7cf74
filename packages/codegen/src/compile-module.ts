import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from './openapi-document.ts';
import { withoutAnnotations } from './without-annotations.ts';

/** Schemas, by the name under which a module exports their validator. */
export type NamedSchemas = Record<string, object>;

const documentId = 'doubletick:schemas';

/** Compiles schemas, and those they refer to, to the source of one module. Equal schemas share a function. */
export function compileModule(document: OpenApiDocument, schemas: NamedSchemas): string {
  const ajv = createAjv();
  ajv.addSchema(forAjv({ $id: documentId, $defs: document.components.schemas }));
  const exported: Record<string, string> = {};
  const firstNames = new Map<string, string>();
  const aliases: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const text = JSON.stringify(schema);
    const first = firstNames.get(text);
    if (first) {
      aliases.push(`export const ${name} = ${first};`);
      continue;
    }
    firstNames.set(text, name);
    const id = `doubletick:${name}`;
    const reference = soleReference(schema);
    if (!reference) ajv.addSchema(forAjv({ $id: id, ...schema }));
    exported[name] = reference ?? id;
  }
  // Ajv's standalone module is CommonJS whose default export is the function itself.
  const code = (standaloneCode as unknown as typeof standaloneCode.default)(ajv, exported);
  return [withoutData(appendingErrors(code)), ...aliases].join('\n');
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    // Lint has checked every schema against the meta-schema. Compiling that again would take most of the time.
    meta: false,
    validateSchema: false,
    allowUnionTypes: true,
    strictRequired: false,
    discriminator: true,
    code: { source: true, esm: true, lines: true },
    formats: { phone: true },
  });
  return addFormats.default(ajv, ['date-time', 'uri', 'uuid']);
}

/** The target of a schema that is only a reference, so that it needs no separate function. */
function soleReference(schema: object): string | undefined {
  // Parsed JSON has no static type.
  const { $ref, ...rest } = forAjv(schema) as { $ref?: string };
  return Object.keys(rest).length === 0 ? $ref : undefined;
}

/** Drops the invalid value from every error: a violation contains no part of it, and it need not be kept in memory. */
function withoutData(code: string): string {
  return code.replaceAll(/,data(:data\d*)?(?=\};)/g, '');
}

/**
 * Makes a function append the errors of another to its own. Ajv copies all of them each time, which takes minutes for
 * an array of 100,000 invalid items.
 */
function appendingErrors(code: string): string {
  const appending = code.replaceAll(
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'append(vErrors, $1.errors)',
  );
  if (appending.includes('.concat(')) throw new Error('Ajv copies errors in an unknown way; adapt appendingErrors()');
  return appending === code ? code : `${appending}\n${append}`;
}

const append = `function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;

/** A schema as Ajv compiles it: references point to the schemas that it knows, and annotations are removed. */
function forAjv(schema: object): object {
  const text = JSON.stringify(withoutAnnotations(schema));
  return JSON.parse(text.replaceAll('"#/components/schemas/', `"${documentId}#/$defs/`));
}
