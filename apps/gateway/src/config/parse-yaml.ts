import { isScalar, LineCounter, type Pair, parseDocument, type Scalar, visit } from 'yaml';

/**
 * Parses a file of settings or policies. Stricter than YAML, so that what counts is what a reader sees: a number is
 * written in plain decimal digits (`0919…` and `0xD6` would become other numbers), a name is a plain name, and there are
 * no unknown tags.
 *
 * @throws RangeError with one line that names the place and never quotes the file, which may hold a key
 */
export function parseYaml(text: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Warnings are refused below instead of printed.
    logLevel: 'error',
    // `1` and `"1"` are the same name.
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
  });
  const refuse = (offset: number, problem: string) => {
    const { line, col } = lines.linePos(offset);
    throw new RangeError(`line ${line}, column ${col}: ${problem}`);
  };
  const [flaw] = [...document.errors, ...document.warnings];
  // The parser's own message can quote the file, its code cannot.
  if (flaw) refuse(flaw.pos[0], `this is not valid YAML (${flaw.code.toLowerCase().replaceAll('_', ' ')}).`);
  visit(document, {
    Scalar: (_, scalar) => {
      if (isChanged(scalar)) refuse(scalar.range?.[0] ?? 0, 'this number is not in plain decimal digits. Quote it.');
    },
    Pair: (_, pair) => {
      if (!isName(pair)) refuse(offsetOf(pair), 'this is not a name. If it is meant as one, quote it.');
    },
  });
  try {
    return document.toJS();
  } catch {
    throw new RangeError('it has an alias (*) without its anchor (&), or too many aliases.');
  }
}

function isChanged({ value, source }: Scalar): boolean {
  return (typeof value === 'number' || typeof value === 'bigint') && String(value) !== source;
}

function isName({ key }: Pair): boolean {
  return isScalar(key) && (typeof key.value === 'string' || typeof key.value === 'number');
}

function offsetOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}
