const observed = /observed behaviours? (\d+)/gi;
const page = /(?<![\w/-])(?:guides\/)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])/g;

/**
 * Says where a rule is known from by the comment above it: pages of DoubleTick, the help centre, numbered observations,
 * and `assumed` for what no source tells. Empty for code that is no rule of DoubleTick's.
 *
 * @param pages the names of known pages; what a `@see` begins with and has a hyphen is one as well
 */
export function sourcesOf(comment: string, pages: ReadonlySet<string>): string[] {
  const cited = [...comment.matchAll(/@see ([^:.]*)/g)].flatMap(([, list = '']) => wordsIn(list));
  return [
    ...new Set([
      ...cited.filter((word) => word.includes('-')),
      ...wordsIn(comment).filter((word) => pages.has(word)),
      ...(/help centre/i.test(comment) ? ['help centre'] : []),
      ...[...comment.matchAll(observed)].map(([, number]) => `observed ${number}`),
      ...(/\bassumed\b/i.test(comment) ? ['assumed'] : []),
    ]),
  ];
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(page)].map(([word]) => word);
}
