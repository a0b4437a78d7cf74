import { banner } from './banner.ts';

/** A JavaScript module, so that no types have to be stripped when it is loaded, and its declaration. */
export interface GeneratedModule {
  code: string;
  declaration: string;
}

/**
 * A module that exports one constant. Its declaration is the value itself, as a type. A JSON string is parsed faster
 * than code, which makes the contract start 3 ms earlier.
 */
export function generateData(name: string, description: string, value: object): GeneratedModule {
  const json = JSON.stringify(value, null, 2);
  return {
    code: `${banner}\nexport const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`,
    declaration: `${banner}\n/** ${description} */\nexport declare const ${name}: ${json};\n`,
  };
}
