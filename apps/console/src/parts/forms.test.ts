import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../', import.meta.url).pathname;
const forms = globSync('**/*.tsx', { cwd: src }).flatMap((file) =>
  Array.from(readFileSync(`${src}${file}`, 'utf8').matchAll(/<form\b[^>]*/g), ([form]) => ({ file, form })),
);

it.each(forms)('leaves no check of the form in $file to the browser, whose words cover the field', ({ form }) => {
  expect(form).toContain('noValidate');
});
