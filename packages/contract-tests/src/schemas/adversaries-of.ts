const everyday = [' ', '0', '1', 'a', '.', '-', '@', '/', ':', '%', '\n', '`'];
const tails = ['', '\u0000', '!', '\n'];

/** A family of texts, each a longer repetition that a matcher may retry from every position. */
export interface Adversary {
  /** What the texts begin with, repeat and end with. */
  name: string;
  textOf: (length: number) => string;
}

/**
 * Texts on which a slow regular expression is slow: what it accepts, then a repetition of one or two characters that it
 * mentions, then something that makes it fail at the end.
 */
export function adversariesOf(pattern: string, accepted: string): Adversary[] {
  const mentioned = [...pattern].filter((character) => /[^\\^$()|?*+{}[\]]/.test(character));
  const characters = [...new Set([...everyday, ...mentioned])];
  const repeated = [...characters, ...characters.flatMap((first) => characters.map((second) => first + second))];
  return repeated.flatMap((unit) =>
    ['', accepted].flatMap((head) =>
      tails.map((tail) => ({
        name: JSON.stringify([head, unit, tail]),
        textOf: (length: number) => head + unit.repeat(Math.ceil(length / unit.length)) + tail,
      })),
    ),
  );
}
