import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

/** Blocks as short strings: `kind: parts | parts`. */
function setup(text: string): string[] {
  return readMarkdown(text).map(({ kind, lines }) => {
    const written = lines.map(({ content }) => content.map((one) => `${one.kind}(${one.text}${one.href})`).join(''));
    return `${kind}: ${written.join(' | ')}`;
  });
}

test.for([
  ['One\nline.\n\nTwo.', ['paragraph: plain(One line.)', 'paragraph: plain(Two.)']],
  ['Use `a` or **b**.', ['paragraph: plain(Use )code(a)plain( or )bold(b)plain(.)']],
  ['See [docs](https://example.com/a).', ['paragraph: plain(See )link(docshttps://example.com/a)plain(.)']],
  ['All:\n\n- first\n  goes on\n- second', ['paragraph: plain(All:)', 'list: plain(first goes on) | plain(second)']],
  ['All:\n- first\n- second', ['paragraph: plain(All:)', 'list: plain(first) | plain(second)']],
  ['', []],
  // Nothing in it can become an element or a script.
  ['<b>x</b> [y](javascript:alert(1))', ['paragraph: plain(<b>x</b> [y](javascript:alert(1)))']],
] as [string, string[]][])('%j', ([text, blocks]) => {
  expect(setup(text)).toEqual(blocks);
});
