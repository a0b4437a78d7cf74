import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** The TypeScript types of an OpenAPI document other than DoubleTick's, such as that of the mock's control API. */
export async function documentTypes(document: unknown): Promise<string> {
  const nodes = await openapiTS(document as OpenAPI3, { alphabetize: true }); // it checks the document itself
  return `// Generated from the document it describes. Run \`npm run generate\`.\n${astToString(nodes)}`;
}
