import { distance } from 'fastest-levenshtein';
import { routes } from '../generated/routes.js';

/** An operation as words: `/team-member/assign` is team, member, assign. A parameter is undefined. */
interface Candidate {
  readonly name: string;
  readonly method: string;
  readonly words: readonly (string | undefined)[];
  readonly letters: string;
}

const longestPath = 200;
const mostWords = 20;
/** Half of the words or less say little: every message has `whatsapp` and `message` in its path. */
const leastLikeness = 0.5;
/** A path may well have the right words and the wrong method, but one with both comes first. */
const otherMethod = 0.6;

let candidates: readonly Candidate[] | undefined;

/**
 * The operation that a request for an unknown path or method may have meant, as `POST /team-member/assign
 * (assignTeamMemberToChat)`: one with the same words, whatever separates or misspells them. Undefined when no operation
 * has most of them.
 */
export function closestOperation(method: string, path: string): string | undefined {
  const words = wordsOf(path);
  if (path.length > longestPath || words.length === 0 || words.length > mostWords) return undefined;
  candidates ??= Object.values(routes).map((route) => {
    const own = wordsOf(route.path);
    return {
      name: `${route.method} ${route.path} (${route.id})`,
      method: route.method,
      words: own,
      // A parameter counts like a long word: a path without its value means another operation.
      letters: own.map((word) => word ?? 'parameter').join(''),
    };
  });
  const asked = { method, words, letters: words.join('') };
  let closest: string | undefined;
  let best = 0;
  for (const candidate of candidates) {
    const likeness = likenessOf(asked, candidate);
    if (likeness <= leastLikeness) continue;
    // Of equals, the one with fewer other letters decides.
    const nearness = likeness + 0.01 / (1 + distance(asked.letters, candidate.letters));
    if (nearness <= best) continue;
    closest = candidate.name;
    best = nearness;
  }
  return closest;
}

/** From 0, nothing in common, to 1. */
function likenessOf(asked: Omit<Candidate, 'name'>, { method, words, letters }: Candidate): number {
  const left = [...words];
  let shared = 0;
  for (const word of asked.words) {
    const [index, likeness] = mostAlike(word ?? '', left);
    if (likeness === 0) continue;
    shared += likeness;
    left.splice(index, 1);
  }
  const byWords = (2 * shared) / (asked.words.length + words.length);
  // Words that are joined, as in `/teammember`.
  const byLetters = likeLetters(asked.letters, letters, 0.2);
  return Math.max(byWords, byLetters) * (method === asked.method ? 1 : otherMethod);
}

function mostAlike(word: string, words: readonly (string | undefined)[]): [index: number, likeness: number] {
  let found: [number, number] = [-1, 0];
  for (const [index, candidate] of words.entries()) {
    const likeness = candidate === undefined ? parameterLikeness : likeLetters(word, candidate, 0.4);
    if (likeness > found[1]) found = [index, likeness];
  }
  return found;
}

/** Any word may be the value of a parameter, so this says less than a word of the path. */
const parameterLikeness = 0.5;

/** How alike two words are, 0 if more than a part of their letters differs. Short words are alike only if equal. */
function likeLetters(a: string, b: string, most: number): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < 5 || Math.abs(a.length - b.length) > most * longest) return 0;
  const differing = distance(a, b) / longest;
  return differing > most ? 0 : 1 - differing;
}

/** Without versions, plurals and capitals; `teamMember` is two words. Parameters of the contract are undefined. */
function wordsOf(path: string): (string | undefined)[] {
  return decode(path)
    .split('/')
    .flatMap((segment) => (segment.startsWith('{') ? [undefined] : segment.split(/(?<=[a-z])(?=[A-Z])|[^A-Za-z\d]+/)))
    .filter((word) => word !== '' && !/^v\d$/i.test(word ?? ''))
    .map((word) => word && singular(word.toLowerCase()));
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
