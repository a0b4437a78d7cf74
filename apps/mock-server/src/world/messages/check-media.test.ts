import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { checkMedia } from './check-media.ts';

const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });

it.each([
  ['https://example.com/shoe.png', 'image'],
  ['https://example.com/shoe.JPEG?size=2#top', 'image'],
  ['https://example.com/shoe.webp', 'image'],
  ['http://127.0.0.1:4010/tour.mp4', 'video'],
  ['https://example.com/greeting.mp3', 'audio'],
  ['https://example.com/invoice.pdf', 'document'],
  ['https://example.com/invoice.docx', 'document'],
  ['https://example.com/prices.xlsx', 'document'],
  ['https://example.com/notes.txt', 'document'],
  ['https://example.com/file', 'audio'],
  ['https://example.com/file.constructor', 'audio'],
  ['https://example.com/page.php?file=a.html', 'video'],
] as const)('accepts %s as %s', (url, kind) => {
  expect(checkMedia(world, { url, kind })).toBeUndefined();
});

it.each([
  ['https://example.com/page.html', 'audio', 'text/html; charset=utf-8'],
  ['https://example.com/greeting.ogg', 'audio', 'audio/ogg'],
  ['https://example.com/shoe.gif', 'image', 'image/gif'],
  ['https://example.com/shoe.png', 'video', 'image/png'],
  ['https://example.com/invoice.doc', 'document', 'application/msword'],
] as const)('refuses %s as %s because of its type', (url, kind, type) => {
  expect(checkMedia(world, { url, kind })).toEqual({
    kind: 'refusal',
    status: 422,
    message: `invalid file type for ${kind}: ${type}`,
  });
});

it('requires the type that the request states', () => {
  expect(checkMedia(world, { url: 'https://example.com/shoe.png', kind: 'image', type: 'image/jpeg' })).toMatchObject({
    status: 422,
  });
});

it.each(['shoe.png', 'file:///etc/shoe.png', 'javascript:alert(1)', ' '])(
  'refuses %j, which is not a web address',
  (url) => {
    expect(checkMedia(world, { url, kind: 'image' })).toMatchObject({
      status: 400,
      message: 'The URL of the image must be a URL address',
    });
  },
);
