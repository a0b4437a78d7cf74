/** A block of TypeScript in a document, or of commands that are run. */
export interface Snippet {
  readonly language: 'ts' | 'sh';
  /** The name of the document in messages. */
  readonly document: string;
  /** The line of the document where the code starts. */
  readonly line: number;
  readonly code: string;
  /** What the code prints; undefined if it is only compiled. */
  readonly output: string | undefined;
}

const fences = /^ *```(?<language>\S*)(?<words>.*)\n(?<code>[\s\S]*?)^ *```$/gm;

/**
 * Every `ts` block of a document, and every `sh` block that is run. A block marked `run` is followed by a `text` block with
 * its output. What a `sh setup` block defines is known in the later `sh` blocks.
 *
 * @throws Error with the line of a block that is run without output.
 */
export function readSnippets(document: string, text: string): Snippet[] {
  const blocks = [...text.matchAll(fences)].map(({ index, groups }) => ({
    language: groups?.language,
    words: groups?.words?.trim(),
    line: text.slice(0, index).split('\n').length + 1,
    code: groups?.code ?? '',
  }));
  let setup = '';
  return blocks.flatMap(({ language, words, line, code }, index): Snippet[] => {
    if (language === 'sh' && words === 'setup') setup += code;
    const isRun = words === 'run';
    if (language === 'ts' && !isRun) return [{ language, document, line, code, output: undefined }];
    if ((language !== 'ts' && language !== 'sh') || !isRun) return [];
    const next = blocks[index + 1];
    if (next?.language !== 'text')
      throw new Error(`${document}:${line} is run: add a text block with its output below it.`);
    return [{ language, document, line, code: language === 'sh' ? setup + code : code, output: next.code.trim() }];
  });
}
