/** What a module takes from another one, by the name that it has here. */
export interface Import {
  readonly from: string;
  readonly name: string;
}

/** One declaration at the top of a module. */
export interface Declaration {
  /** The text of the comment above it; empty when there is none. */
  readonly comment: string;
  /** Every name that it mentions, its own included, without those after a dot. */
  readonly names: ReadonlySet<string>;
}

/** A module as far as it is read here: types are left out. */
export interface Module {
  readonly imports: ReadonlyMap<string, Import>;
  readonly declarations: ReadonlyMap<string, Declaration>;
}

const declarationStart = /^(?:export )?(?:async )?(?:function|const|class) (\w+)/gm;
const importStatement = /^import \{([^}]*)\} from '(\.[^']+)';/gm;

/** Reads the text of a module, which is formatted: what begins a line stands at the top of it. */
export function readModule(text: string): Module {
  const imports = [...text.matchAll(importStatement)].flatMap(([, names = '', from = '']) =>
    namesIn(names).map(([name, local]): [string, Import] => [local, { from, name }]),
  );
  const starts = [...text.matchAll(declarationStart)];
  const declarations = starts.map(({ index, 1: name = '' }, position): [string, Declaration] => {
    const end = starts[position + 1]?.index ?? text.length;
    return [name, { comment: commentBefore(text, index), names: mentionedIn(text.slice(index, end)) }];
  });
  return { imports: new Map(imports), declarations: new Map(declarations) };
}

/** The names that a piece of code mentions, without its texts and comments. */
export function mentionedIn(code: string): ReadonlySet<string> {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ' ');
  return new Set([...bare.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*|(?<=\.\.\.)[A-Za-z_$][\w$]*/g)].map(([name]) => name));
}

function namesIn(list: string): [name: string, local: string][] {
  const values = list.split(',').map((one) => one.trim());
  return values.flatMap((one) => {
    if (one === '' || one.startsWith('type ')) return [];
    const [name = '', local = name] = one.split(' as ');
    return [[name, local]];
  });
}

function commentBefore(text: string, index: number): string {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, index))?.[1] ?? '';
  return comment
    .replaceAll(/^\s*\*/gm, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
