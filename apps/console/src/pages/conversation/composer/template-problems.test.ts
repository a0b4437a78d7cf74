import { expect, it } from 'vitest';
import { fill, texts } from '../../../texts.ts';
import { problemsOfTemplate } from './template-problems.ts';

const { problems } = texts.conversation;
const file = { name: 'header', label: 'URL of the picture', kind: 'file' } as const;
const latitude = { name: 'latitude', label: 'Latitude', kind: 'number', limit: 90 } as const;
const text = { name: 'body 1', label: '1', kind: 'text' } as const;
const notNumber = fill(problems.number, { least: -90, most: 90 });

it.each([
  [file, 'https://example.com/a.png', undefined],
  [file, ' http://127.0.0.1:4010/media/a.png', undefined],
  [file, 'my picture', problems.address],
  [file, 'example.com/a.png', problems.address],
  [file, 'https://', problems.address],
  [file, '', problems.missing],
  [latitude, '12.97', undefined],
  [latitude, '-90', undefined],
  [latitude, '91', notNumber],
  [latitude, 'north', notNumber],
  [text, 'Ravi', undefined],
  [text, ' ', problems.missing],
])('checks %j with %j: %s', (field, value, problem) => {
  expect(problemsOfTemplate([field], { [field.name]: value })).toEqual(
    problem === undefined ? {} : { [field.name]: problem },
  );
});
