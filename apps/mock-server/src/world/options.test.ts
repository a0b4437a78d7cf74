import { expect, it } from 'vitest';
import { defaultOptions, readOptions } from './options.ts';

it('applies the given options on top of the others', () => {
  expect(readOptions({ successStatus: 'reference' }, defaultOptions)).toEqual({
    ...defaultOptions,
    successStatus: 'reference',
  });
  expect(
    readOptions({ assign: { whenAssigned: 'refuse' } }, { ...defaultOptions, successStatus: 'reference' }),
  ).toEqual({ ...defaultOptions, assign: { whenAssigned: 'refuse' }, successStatus: 'reference' });
});

it.each([{}, { assign: {} }, { assign: undefined, successStatus: undefined }])('changes nothing for %j', (input) => {
  expect(readOptions(input, defaultOptions)).toEqual(defaultOptions);
});

it.each([
  [null, 'options must be an object'],
  [[], 'options must be an object'],
  ['refuse', 'options must be an object'],
  [{ asign: {} }, 'options.asign is not an option (did you mean assign?); known: clock, progress, '],
  [{ assign: 'refuse' }, 'options.assign must be an object'],
  [{ assign: { reassign: true } }, 'options.assign.reassign is not an option; known: whenAssigned'],
  [
    { assign: { whenAssigned: 'REFUSE' } },
    'options.assign.whenAssigned must be one of the following values: keep, refuse',
  ],
  [{ successStatus: 201 }, 'options.successStatus must be one of the following values: help-centre, reference, guide'],
  [{ queued: 'immediate' }, 'options.queued is not an option any more; it has become progress.deletions, '],
  [
    { templates: { review: 'immediate' } },
    'options.templates.review is not an option any more; it has become progress.templates',
  ],
  [JSON.parse('{"__proto__": 1}'), 'options.__proto__ is not an option; known: clock, progress, '],
  [{ constructor: 1 }, 'options.constructor is not an option; known: clock, progress, '],
])('refuses %j by name', (input, message) => {
  expect(readOptions(input, defaultOptions)).toEqual({
    kind: 'refusal',
    status: 400,
    message: expect.stringContaining(message),
  });
});
