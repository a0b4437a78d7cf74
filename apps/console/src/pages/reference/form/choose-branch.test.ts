import { expect, test } from 'vitest';
import { filledAlternatives, withAlternative, withKind } from './choose-branch.ts';
import type { KindChoice } from './field.ts';

const alternatives = [['customerPhoneNumber'], ['groupId'], ['from', 'to']];

test.for<[unknown, number[]]>([
  [undefined, []],
  [{ reassign: true }, []],
  [{ groupId: 'g' }, [1]],
  [{ to: '9' }, [2]],
  [{ customerPhoneNumber: '9', groupId: 'g' }, [0, 1]],
  [{ customerPhoneNumber: undefined }, []],
])('%j has a value in the groups %j', ([value, filled]) => {
  expect(filledAlternatives(alternatives, value)).toEqual(filled);
});

test.for<[unknown, number, unknown]>([
  [{ customerPhoneNumber: '9', reassign: true }, 1, { reassign: true }],
  [{ customerPhoneNumber: '9' }, 1, undefined],
  [{ from: '1', to: '9' }, 2, { from: '1', to: '9' }],
  [undefined, 0, undefined],
])('%j after choosing group %d is %j', ([value, chosen, result]) => {
  expect(withAlternative(alternatives, value, chosen)).toEqual(result);
});

const choice: KindChoice = {
  field: {
    kind: 'choice',
    path: ['type'],
    name: 'type',
    isRequired: true,
    options: [],
    description: '',
    example: '',
    value: '',
  },
  kinds: [
    { value: 'TEXT', names: ['placeholder'], start: {} },
    { value: 'IMAGE', names: ['mediaUrl'], start: {} },
    { value: 'VIDEO', names: ['mediaUrl', 'name'], start: { name: 'video' } },
  ],
};

test.for<[unknown, string | undefined, unknown]>([
  [undefined, 'IMAGE', { type: 'IMAGE' }],
  [{ type: 'TEXT', placeholder: 'a' }, 'IMAGE', { type: 'IMAGE' }],
  [{ type: 'IMAGE', mediaUrl: 'u' }, 'VIDEO', { type: 'VIDEO', mediaUrl: 'u', name: 'video' }],
  [{ type: 'VIDEO', mediaUrl: 'u', name: 'video' }, undefined, undefined],
  // What the document does not know was written on purpose.
  [{ type: 'TEXT', other: 1 }, 'IMAGE', { type: 'IMAGE', other: 1 }],
])('%j after choosing the kind %s is %j', ([value, chosen, result]) => {
  expect(withKind(choice, value, chosen)).toEqual(result);
});
