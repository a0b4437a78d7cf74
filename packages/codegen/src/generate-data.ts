import { banner } from './banner.ts';

/** A module without types of its own, so that nothing has to be stripped when it is loaded, and its declaration. */
export interface GeneratedModule {
  code: string;
  declaration: string;
}

/**
 * A module that exports one constant. JSON read as a type is the type of exactly that value; as a text it is parsed faster
 * than as code, which starts the contract 3 ms earlier.
 */
export function generateData(name: string, description: string, value: object): GeneratedModule {
  const json = JSON.stringify(value, null, 2);
  return {
    code: `${banner}\nexport const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`,
    declaration: `${banner}\n/** ${description} */\nexport declare const ${name}: ${json};\n`,
  };
}
