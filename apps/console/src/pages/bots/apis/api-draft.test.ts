import { expect, test } from 'vitest';
import {
  freeName,
  isSameApi,
  keptNamesIn,
  newDraft,
  problemOfBody,
  problemsOfApi,
  savedForm,
  variablesOfCall,
} from './api-draft.ts';
import texts from './api-texts.json' with { type: 'json' };

const t = texts.problems;
const good = { ...newDraft, name: 'Orders', url: 'https://example.com/orders/{{answers.order}}?to={{customer.phone}}' };

test.each([
  ['nothing', {}, {}],
  ['no name', { name: '  ' }, { name: t.name }],
  ['a long name', { name: 'x'.repeat(201) }, { name: t.nameLong }],
  ['no URL', { url: ' ' }, { url: t.url }],
  ['a URL without a scheme', { url: 'localhost:3000/orders' }, { url: t.scheme }],
  ['no host', { url: 'https://' }, { url: t.notUrl }],
  ['a URL that is a variable', { url: '{{answers.url}}' }, {}],
  ['a host that is a variable', { url: 'https://{{answers.host}}/x' }, {}],
  ['a port that is not a number', { url: 'https://example.com:port/' }, { url: t.notUrl }],
  [
    'headers that HTTP does not allow',
    {
      headers: [
        { name: 'a b', value: '' },
        { name: 'x', value: 'a\nb' },
        { name: '', value: 'x' },
        { name: '', value: '' },
      ],
    },
    { 'header-0': t.headerName, 'value-1': t.headerLine, 'header-2': t.headerNoName },
  ],
  ['a long URL', { url: `https://example.com/${'x'.repeat(10_000)}` }, { url: t.urlLong }],
  ['a long body', { body: 'x'.repeat(100_001) }, { body: t.bodyLong }],
  ['a long header', { headers: [{ name: 'x', value: 'x'.repeat(10_001) }] }, { 'value-0': t.headerLong }],
  ['too many headers', { headers: Array(101).fill({ name: 'x', value: '' }) }, { headers: t.manyHeaders }],
])('says what is wrong with %s', (_, part, problems) => {
  expect(problemsOfApi({ ...good, ...part })).toEqual(problems);
});

test.each([
  ['{"a": {{answers.a}}}', undefined, undefined],
  ['{"a": }', undefined, { line: 1, column: 7 }],
  ['a=1', undefined, undefined],
  ['a=1', 'application/json; charset=utf-8', { line: 1, column: 1 }],
  ['{', 'text/plain', undefined],
  ['', 'application/json', undefined],
])('looks at %j of the type %s', (body, type, place) => {
  const headers = type === undefined ? [] : [{ name: 'Content-Type', value: type }];
  expect(problemOfBody({ headers, body })).toEqual(place);
});

test('saves what was entered, without rows that were left empty', () => {
  const typed = {
    ...good,
    name: ' Orders ',
    headers: [
      { name: ' ', value: '' },
      { name: 'X-A ', value: ' b ' },
    ],
    body: ' \n',
  };
  expect(savedForm(typed)).toEqual({ ...good, headers: [{ name: 'X-A', value: ' b ' }] });
  expect(isSameApi(good, { ...good, headers: [{ name: '', value: '' }] })).toBe(true);
  expect(isSameApi(good, { ...good, method: 'GET' })).toBe(false);
});

test('asks for the values of answers and results that a test needs, each once', () => {
  const draft = {
    ...good,
    headers: [{ name: 'x', value: '{{ results.token }}' }],
    body: '{"a": {{answers.order}}, "b": "{{customer.name}} {{webhook.a}}"}',
  };
  expect(keptNamesIn(draft)).toEqual(['answers.order', 'results.token']);
});

test('offers the key once, and a name that is free', () => {
  const key = { name: 'account.apiKey', about: '' };
  expect(variablesOfCall([]).map(({ name }) => name)).toEqual(['account.apiKey']);
  expect(variablesOfCall([key])).toEqual([key]);
  expect(freeName('Orders', [{ name: 'Orders' }, { name: 'Orders 2' }])).toBe('Orders 3');
  expect(freeName('Orders', [])).toBe('Orders');
});
