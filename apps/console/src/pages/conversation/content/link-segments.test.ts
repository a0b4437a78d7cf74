import { expect, it } from 'vitest';
import { linkSegments, safeHref } from './link-segments.ts';

it.each([
  ['no link here', ['no link here']],
  [
    'see https://acme.example/a?b=1.',
    ['see ', { href: 'https://acme.example/a?b=1', text: 'https://acme.example/a?b=1' }, '.'],
  ],
  ['(HTTP://acme.example/)', ['(', { href: 'http://acme.example/', text: 'HTTP://acme.example/' }, ')']],
  ['javascript:alert(1)', ['javascript:alert(1)']],
  [
    '<a href="https://acme.example">x</a>',
    ['<a href="', { href: 'https://acme.example/', text: 'https://acme.example' }, '">x</a>'],
  ],
  ['https://', ['https://']],
  ['', []],
])('splits %s', (text, expected) => {
  expect(linkSegments(text)).toEqual(expected);
});

it.each([
  ['https://acme.example/x', 'https://acme.example/x'],
  ['javascript:alert(1)', undefined],
  [' JaVaScRiPt:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['upi://pay?pa=acme', undefined],
  ['acme.example', undefined],
])('%s may be opened as %s', (link, expected) => {
  expect(safeHref(link)).toBe(expected);
});
