/** A link of a document to a file or a heading. */
export interface Link {
  label: string;
  /** Empty for a heading of the same document. */
  path: string;
  /** The heading, without the `#`; empty for the whole document. */
  fragment: string;
}

const fences = /^ *```[\s\S]*?^ *```$/gm;
const link = /\[([^\]]*)\]\((?!https?:)([^)#]*)#?([^)]*)\)/g;

/** The links of a document to files and headings, not to web pages. */
export function relativeLinks(text: string): Link[] {
  return Array.from(withoutCode(text).matchAll(link), toLink);
}

/** The document with another text for each link to a file or heading. */
export function replaceRelativeLinks(text: string, replace: (link: Link) => string): string {
  const code = text.match(fences) ?? [];
  return text
    .split(fences)
    .map((part) => part.replace(link, (...match: string[]) => replace(toLink(match))))
    .map((part, index) => part + (code[index] ?? ''))
    .join('');
}

/** The fragments of the headings of a document: a repeated title gets a number. */
export function fragmentsOf(text: string): string[] {
  const titles = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return titles.map((title, index) => {
    const before = titles.slice(0, index).filter((other) => other === title).length;
    return before === 0 ? title : `${title}-${before}`;
  });
}

/** The text without its code blocks, where a comment can look like a heading. */
function withoutCode(text: string): string {
  return text.replaceAll(fences, '');
}

function toLink([, label = '', path = '', fragment = '']: string[]): Link {
  return { label, path, fragment };
}
