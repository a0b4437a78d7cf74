import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { document } from './document.ts';
import { annotations, type Schema } from './schema.ts';

/** Whether a value is valid for a schema. */
export type IsValid = (value: unknown) => boolean;

const componentsId = 'doubletick:components';
const ajv = addFormats.default(
  new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, formats: { phone: true } }),
  ['date-time', 'uri', 'uuid'],
);
const vocabulary = ajv.RULES.keywords;
ajv.addVocabulary(annotations.filter((keyword) => !vocabulary[keyword]));
ajv.addSchema({ $id: componentsId, $defs: linked(document.components.schemas) });

const compiled = new Map<string, IsValid>();

/**
 * The reference for what a schema accepts: Ajv, independent of the validators of `packages/contract`, without OpenAPI's
 * discriminator and stopping at the first fault. Schemas can refer to the components of the document.
 */
export function validatorOf(schema: Schema): IsValid {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  const validate = ajv.compile(linked(schema));
  const isValid: IsValid = (value) => validate(value) === true;
  compiled.set(text, isValid);
  return isValid;
}

function linked<T>(schemas: T): T {
  return JSON.parse(JSON.stringify(schemas).replaceAll('"#/components/schemas/', `"${componentsId}#/$defs/`));
}
