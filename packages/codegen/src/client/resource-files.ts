import { banner } from '../banner.ts';
import { type ClientMethod, optionsType, printMethod } from './client-method.ts';
import type { ClientDocument } from './client-operation.ts';
import { kebabCase, pascalCase, singular } from './names.ts';
import { type Declaration, printDeclaration } from './print-interface.ts';
import { printTsdoc } from './print-tsdoc.ts';

const width = 120;

/** One resource of the client. */
export interface Resource {
  name: string;
  /** One sentence. */
  description: string;
  methods: ClientMethod[];
  /** The types declared in this resource's file. */
  declarations: Declaration[];
}

/** Groups methods by resource. A type that several resources use belongs to the first. */
export function groupResources(document: ClientDocument, methods: ClientMethod[]): Resource[] {
  const declared = new Map<string, string>();
  return [...Map.groupBy(methods, ({ operation }) => operation.resource)].map(([name, own]) => {
    const all = own.flatMap(({ input, result }) => [...(input?.declarations ?? []), ...result.declarations]);
    const declarations = all.filter((declaration) => {
      const text = JSON.stringify({ ...declaration, documentation: [] });
      const earlier = declared.get(declaration.name);
      // Operations may share an input only if it is the same.
      if (earlier !== undefined && earlier !== text)
        throw new Error(`${declaration.name} would be two different types`);
      declared.set(declaration.name, text);
      return earlier === undefined;
    });
    return { name, description: describeResource(document, name, own), methods: own, declarations };
  });
}

/**
 * The first sentence of the tag that the resource is named after, otherwise of the tag that most of its methods have.
 */
function describeResource({ tags = [] }: ClientDocument, resource: string, methods: ClientMethod[]): string {
  const plain = (text: string) => singular(text.toLowerCase().replace(/[^a-z]/g, ''));
  const [[mostUsed = ''] = []] = [...Map.groupBy(methods, ({ operation }) => operation.tag)].sort(
    ([, first], [, second]) => second.length - first.length,
  );
  const tag = tags.find(({ name }) => plain(name) === plain(resource)) ?? tags.find(({ name }) => name === mostUsed);
  const [sentence = ''] = /^[\s\S]*?\.(?=\s|$)/.exec(tag?.description ?? '') ?? [];
  return sentence.replace(/\s+/g, ' ');
}

/** The inputs and results of a resource. */
export function printTypesFile({ declarations }: Resource): string {
  const text = declarations.map(printDeclaration).join('\n');
  const imports = [
    ...(/\bFileContent\b/.test(text) ? ["import type { FileContent } from '../../kernel/read-stream.ts';"] : []),
    "import type { Schema } from '../schema-name.ts';",
  ];
  return `${banner}\n${imports.join('\n')}\n\n${text}`;
}

/** The class of a resource. */
export function printClassFile(
  resource: Resource,
  homes: ReadonlyMap<string, string>,
  methodNames: ReadonlyMap<string, string>,
) {
  const { name, description, methods } = resource;
  const usesPages = methods.some(({ result }) => result.item);
  const usesRequests = methods.some(({ result }) => !result.item);
  const optionTypes = [...new Set(methods.map(optionsType))].sort();
  const imports = [
    ...(usesRequests ? ["import type { PendingRequest } from '../../kernel/pending-request.ts';"] : []),
    printImport('import type', optionTypes, '../../kernel/options.ts'),
    ...(usesPages ? ["import type { Pages } from '../../kernel/pages.ts';"] : []),
    "import { Resource } from '../../kernel/resource.ts';",
    ...importTypes(methods, homes),
  ];
  const body = methods.map((method) => printMethod(method, methodNames)).join('\n');
  return `${banner}
${imports.join('\n')}

${printTsdoc([description])}export class ${pascalCase(name)} extends Resource {
${body}}
`;
}

function importTypes(methods: ClientMethod[], homes: ReadonlyMap<string, string>): string[] {
  const used = methods.flatMap(({ input, result }) => [input?.name, result.name, result.item]);
  const names = [...new Set(used.filter((name) => name !== undefined))].sort();
  return [...Map.groupBy(names, (name) => homes.get(name) ?? '')]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([home, imported]) => printImport('import type', imported, `../types/${kebabCase(home)}.ts`));
}

/** An import or export of several names, formatted as Biome would. */
export function printImport(keyword: string, names: string[], from: string): string {
  const line = `${keyword} { ${names.join(', ')} } from '${from}';`;
  return line.length <= width ? line : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}
