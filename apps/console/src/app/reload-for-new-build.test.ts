import { expect, it } from 'vitest';
import { isNewBuild } from './reload-for-new-build.ts';

const page = '<script type="module" src="/doubletick/app/assets/index-DzIUvTRg.js"></script>';

it.each([
  { entry: 'http://127.0.0.1:4100/doubletick/app/assets/index-DzIUvTRg.js', isNew: false },
  { entry: 'http://127.0.0.1:4100/doubletick/app/assets/index-B3kd0x_a.js', isNew: true },
])('a page is of a new build: $isNew, when $entry is shown', ({ entry, isNew }) => {
  expect(isNewBuild(page, entry)).toBe(isNew);
});
