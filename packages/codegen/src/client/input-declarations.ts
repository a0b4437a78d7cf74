import {
  type Alternatives,
  allProperties,
  allRequired,
  readAlternatives,
  refName,
  resolveSchema,
  type SchemaObject,
  type Schemas,
} from '../schema-object.ts';
import { type ClientOperation, uploadOf } from './client-operation.ts';
import {
  type Body,
  excludedBy,
  fileMember,
  filePartMembers,
  filesOf,
  forbid,
  type Parts,
  parameterMember,
  parentOf,
  renamedMembers,
  requiredMember,
} from './input-members.ts';
import { inputName, listMethods, methodName, variantName } from './names.ts';
import { collisions } from './operation-spec.ts';
import type { Declaration } from './print-interface.ts';
import { printType } from './print-type.ts';

/** The input of an operation: its declarations, and whether it may be omitted. */
export interface Input {
  name: string;
  isOptional: boolean;
  /** It is a file of limited size. */
  isUpload: boolean;
  declarations: Declaration[];
}

/**
 * Declares the input of an operation: path parameters, query parameters and body properties in one object. Undefined if
 * it has none.
 * `methods` are those that share it.
 *
 * @throws Error if the schema of a body has no name.
 */
export function declareInput(
  operation: ClientOperation,
  schemas: Schemas,
  methods: string[] = [methodName(operation)],
): Input | undefined {
  const bodies = Object.values(operation.bodies).map((schema) => readBody(operation, schema, schemas));
  const [first, form] = bodies;
  if (!first && operation.parameters.length === 0) return undefined;
  const renamed = collisions(operation, schemas);
  const name = inputName(operation);
  const parameters = operation.parameters.map(parameterMember);
  const upload = uploadOf(operation, schemas);
  const members = [...parameters, ...(first ? renamedMembers(first, renamed, schemas) : [])];
  const documentation = [`The input of ${listMethods(methods)}.`, first?.schema.description ?? ''];
  const fileParts = upload ? filePartMembers(upload.field) : [];
  const parts: Parts = { name, documentation, schemas, members, renamed, fileParts };
  const required = bodies.flatMap(({ schema }) => allRequired(schemas, schema));
  const hasChoice = first !== undefined && (first.schema.oneOf ?? first.schema.anyOf) !== undefined;
  const isOptional = !hasChoice && required.length === 0 && members.every((member) => member.isOptional);
  return { name, isOptional, isUpload: upload !== undefined, declarations: declareParts(parts, first, form) };
}

function declareParts(parts: Parts, body: Body | undefined, form: Body | undefined): Declaration[] {
  const { name, documentation, members, fileParts } = parts;
  if (!body) return [{ name, documentation, members }];
  if (form) return declareForm(parts, body, form);
  const alternatives = readAlternatives(body.schema);
  if (alternatives) return declareAlternatives(parts, body, alternatives);
  if (body.schema.oneOf ?? body.schema.anyOf) return declareUnion(parts, body);
  const files = filesOf(parts, body).map((file) => fileMember(parts, body, file));
  return [{ name, documentation, parents: [parentOf(parts, body)], members: [...members, ...files, ...fileParts] }];
}

/** One variant for each combination of properties of which the body needs one. */
function declareAlternatives(parts: Parts, body: Body, { exclusive, combinations }: Alternatives): Declaration[] {
  const names = [...new Set(combinations.flat())];
  const documentation = parts.documentation[0]?.replace(/\.$/, '') ?? '';
  const variants = combinations.map((required): Declaration => {
    const forbidden = exclusive ? names.filter((name) => !required.includes(name)) : [];
    return {
      name: variantName(parts.name, required),
      documentation: [`${documentation}, with ${required.map((name) => `\`${name}\``).join(' and ')}.`],
      parents: [parentOf(parts, body)],
      members: [
        ...parts.members,
        ...required.map((name) => requiredMember(parts, body, name)),
        ...forbidden.map(forbid),
      ],
    };
  });
  return [...variants, unionOf(parts, variants)];
}

/** A variant sent as JSON, and one sent as a form because only a form can carry its file. */
function declareForm(parts: Parts, body: Body, form: Body): Declaration[] {
  const known = allProperties(parts.schemas, body.schema);
  const extra = Object.keys(allProperties(parts.schemas, form.schema)).filter((name) => !(name in known));
  const excluded = extra.flatMap((name) => excludedBy(form.schema, name));
  const variants: Declaration[] = [
    {
      name: variantName(parts.name, extra, 'Without'),
      documentation: [...parts.documentation, 'Sent as JSON.'],
      parents: [parentOf(parts, body)],
      members: [...parts.members, ...extra.map(forbid)],
    },
    {
      name: variantName(parts.name, extra),
      documentation: [...parts.documentation, 'Sent as a form.'],
      parents: [parentOf(parts, form)],
      members: [...parts.members, ...extra.map((name) => requiredMember(parts, form, name)), ...excluded.map(forbid)],
    },
  ];
  return [...variants, unionOf(parts, variants)];
}

/** A body that is one of several schemas. */
function declareUnion({ name, documentation, members }: Parts, body: Body): Declaration[] {
  const branches = (body.schema.oneOf ?? body.schema.anyOf ?? []).map(
    (branch) => printType(branch, 'readonly ') ?? 'unknown',
  );
  if (members.length === 0) return [{ name, documentation, alias: branches }];
  const parameters = `${name.replace(/Input$/, '')}Parameters`;
  return [
    { name: parameters, documentation: [`The parameters of ${name}.`], members },
    { name, documentation, alias: branches.map((branch) => `(${parameters} & ${branch})`) },
  ];
}

function unionOf({ name, documentation }: Parts, variants: Declaration[]): Declaration {
  return { name, documentation, alias: variants.map((variant) => variant.name) };
}

function readBody({ id }: ClientOperation, schema: SchemaObject, schemas: Schemas): Body {
  const name = refName(schema);
  if (name === undefined) throw new Error(`${id}: the schema of a request body needs a name under components/schemas`);
  return { name, schema: resolveSchema(schemas, schema) };
}
