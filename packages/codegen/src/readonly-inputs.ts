import ts from 'typescript';
import { listOperations, type OpenApiDocument } from './openapi-document.ts';

/**
 * The generated types with readonly arrays in everything that a caller sends: parameters, and the schemas that request
 * bodies are made of. Results keep mutable arrays, since they belong to the caller.
 */
export function withReadonlyInputs(nodes: readonly ts.Node[], document: OpenApiDocument): ts.Node[] {
  const schemas = inputSchemas(document);
  const isInput = (path: readonly string[]) => {
    const [root, kind, name] = path;
    if (root === 'components') return kind === 'schemas' && schemas.has(name ?? '') && path.length === 3;
    return path.length === 3 && (name === 'parameters' || name === 'requestBody');
  };
  const visitMembers = (node: ts.Node, path: readonly string[]): ts.Node => {
    if (isInput(path)) return readonlyArrays(node);
    const visit = (child: ts.Node) => visitMembers(child, isNamed(child) ? [...path, child.name.text] : path);
    return path.length > 3 ? node : ts.visitEachChild(node, visit, undefined);
  };
  return nodes.map((node) => visitMembers(node, isNamed(node) ? [node.name.text] : []));
}

function readonlyArrays(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, readonlyArrays, undefined);
  if (!ts.isArrayTypeNode(visited) && !ts.isTupleTypeNode(visited)) return visited;
  return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited);
}

type Named = (ts.InterfaceDeclaration | ts.PropertySignature) & { name: ts.Identifier | ts.StringLiteral };

function isNamed(node: ts.Node): node is Named {
  const isDeclaration = ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node);
  return isDeclaration && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name));
}

/** The names of all schemas that parameters and request bodies consist of. */
function inputSchemas(document: OpenApiDocument): Set<string> {
  const names = new Set<string>();
  const collect = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part ?? null).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      collect(document.components.schemas?.[name]);
    }
  };
  for (const { operation } of listOperations(document)) collect([operation.parameters, operation.requestBody]);
  return names;
}
