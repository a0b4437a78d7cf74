import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { withReadonlyInputs } from './readonly-inputs.ts';
import { typedDocument } from './typed-document.ts';

/** The TypeScript types of every schema, operation and webhook. */
export async function generateTypes(document: OpenApiDocument): Promise<string> {
  // Its own document type is wider than ours. It may edit what it gets, which is a copy.
  const copy = typedDocument(document) as unknown as OpenAPI3;
  const nodes = await openapiTS(copy, { alphabetize: true, transform });
  return `${banner}\n${astToString(withReadonlyInputs(nodes, document))}`;
}

/** Types that openapi-typescript gets wrong or does not know. Undefined leaves the schema to it. */
function transform(schema: SchemaObject): ts.TypeNode | undefined {
  // A schema can also be `true` or `false`, whatever its type says.
  if (typeof schema !== 'object') return undefined;
  if ('contentMediaType' in schema) return ts.factory.createTypeReferenceNode('Blob');
  return openEnum(schema);
}

/**
 * An open enum, `anyOf: [{ enum }, { type: string }]`: editors suggest the known values, and any string is accepted. A
 * plain union with `string` would lose the known values.
 */
function openEnum({ anyOf }: SchemaObject): ts.TypeNode | undefined {
  const branches: unknown = anyOf;
  if (!Array.isArray(branches) || !isEnumOf(branches[0]) || !branches.slice(1).some(isPlainString)) return undefined;
  const { factory } = ts;
  const literals = branches[0].enum.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const isNullable = branches.some((branch) => branch.type === 'null');
  return factory.createUnionTypeNode([
    ...literals,
    factory.createParenthesizedType(anyString),
    ...(isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

function isEnumOf(branch: unknown): branch is { enum: string[] } {
  return typeof branch === 'object' && branch !== null && 'enum' in branch && Array.isArray(branch.enum);
}

function isPlainString(branch: { type?: unknown; enum?: unknown }): boolean {
  return branch.type === 'string' && branch.enum === undefined;
}
