/** A block of TypeScript in a document. */
export interface Snippet {
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
 * Every `ts` block of a document. A block marked `ts run` is followed by a `text` block with its output.
 *
 * @throws Error with the line of a `ts run` without output.
 */
export function readSnippets(document: string, text: string): Snippet[] {
  const blocks = [...text.matchAll(fences)].map(({ index, groups }) => ({
    language: groups?.language,
    isRun: groups?.words?.trim() === 'run',
    line: text.slice(0, index).split('\n').length + 1,
    code: groups?.code ?? '',
  }));
  return blocks.flatMap(({ language, isRun, line, code }, index): Snippet[] => {
    if (language !== 'ts') return [];
    if (!isRun) return [{ document, line, code, output: undefined }];
    const next = blocks[index + 1];
    if (next?.language === 'text') return [{ document, line, code, output: next.code.trim() }];
    throw new Error(`${document}:${line} is run: add a text block with its output below it.`);
  });
}
