import { expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const text = (words: string) => ({ kind: 'text', text: words });

it('reads paragraphs and lists, and joins the lines of each', () => {
  expect(readMarkdown('One\ntwo.\n\n- a\n- b\n  c\n\n- d\n\nEnd.\n- e\n')).toEqual([
    { kind: 'paragraph', spans: [text('One two.')] },
    { kind: 'list', items: [[text('a')], [text('b c')], [text('d')]] },
    { kind: 'paragraph', spans: [text('End.')] },
    { kind: 'list', items: [[text('e')]] },
  ]);
});

it('reads code and bold', () => {
  const spans = [text('Use '), { kind: 'code', text: 'a *b*' }, text(', '), { kind: 'bold', text: 'now' }];
  expect(readMarkdown('Use `a *b*`, **now**')).toEqual([{ kind: 'paragraph', spans }]);
});

it.each(['a - b', '2 * 3 ** 4', 'an ` alone', '<b onclick="x()">no markup</b>', '# no heading', '**'])(
  'leaves %j as it is',
  (markdown) => {
    expect(readMarkdown(markdown)).toEqual([{ kind: 'paragraph', spans: [text(markdown)] }]);
  },
);

it('reads nothing as nothing', () => {
  expect(readMarkdown(' \n\n')).toEqual([]);
});
