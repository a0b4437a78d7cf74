import { expect, test } from 'vitest';
import { operations } from '../../../operations/operations.fixture.ts';
import { type LeafField, leavesOf } from './field.ts';
import { fieldOfParameter, fieldsOf } from './fields-of.ts';
import { valueOfExample } from './form-value.ts';
import { matchesSuggestion, suggestionSource, suggestionsFrom } from './suggestions.ts';

const filled = operations.flatMap((operation) => {
  const parts = valueOfExample(operation);
  const root = fieldsOf(operation, parts);
  const parameters = operation.parameters.map((one) => fieldOfParameter(one, undefined));
  const fields = [...parameters, ...(root ? leavesOf(root) : [])].filter((one): one is LeafField => 'example' in one);
  return fields.flatMap((field) => {
    const source = suggestionSource(field.name, operation.id);
    return source ? [{ title: `${operation.id} ${field.path.join('.')}`, operation, field, source }] : [];
  });
});

/** How the phone numbers of the demo world begin. */
const numbersOf = { members: /^\+?91 ?9{5} ?9991\d$/, customers: /^\+?919{7}92\d$/, channels: /^\+?919{7}90\d$/ };

test.for(['members', 'customers', 'channels'] as const)('the examples of fields for %s are their numbers', (table) => {
  const fields = filled.filter(
    ({ source }) => source.table === table && ['phone', 'wabaNumber'].includes(source.column),
  );
  expect(fields.length).toBeGreaterThan(5);
  for (const { field, title } of fields) {
    const numbers = String(field.example).split(',');
    // One number is meant to be nobody's.
    expect(
      numbers.filter((one) => one !== '12345' && !numbersOf[table].test(one)),
      title,
    ).toEqual([]);
  }
});

test.for([
  ['assignedUserPhoneNumber', 'assignTeamMemberToChat', 'members'],
  ['agentNumbers', 'addChatCollaborators', 'members'],
  ['customerPhoneNumber', 'assignTeamMemberToChat', 'customers'],
  ['to', 'sendWhatsappTextMessage', 'customers'],
  ['from', 'sendWhatsappTextMessage', 'channels'],
  ['wabaNumber', 'assignTeamMemberToChat', 'channels'],
  ['phone', 'setAgentStatus', 'members'],
  ['phone', 'blockCustomer', 'customers'],
  ['phone', 'addMembersUnderReportingManager', undefined],
  ['groupId', 'addMembersToGroup', 'broadcastGroups'],
  ['groupId', 'assignTeamMemberToChat', 'whatsappGroups'],
  ['groupId', 'createWhatsappGroup', undefined],
  ['constructor', 'blockCustomer', undefined],
] as const)('%s of %s is suggested from %s', ([name, operation, table]) => {
  expect(suggestionSource(name, operation)?.table).toBe(table);
});

test('two rows with the same value are one suggestion', () => {
  const source = { table: 'chats', column: 'customerPhone', labels: ['name'] } as const;
  const rows = [{ customerPhone: '9', name: 'A' }, { customerPhone: '9', name: 'B' }, { customerPhone: null }];
  expect(suggestionsFrom(source, rows)).toEqual([{ value: '9', label: 'A' }]);
});

test.for([
  ['+91 99999-99921', true],
  ['99921', true],
  ['ravi', true],
  ['', true],
  ['priya', false],
  ['919999999922', false],
] as const)('%j finds Ravi: %s', ([typed, isFound]) => {
  expect(matchesSuggestion({ value: '919999999921', label: 'Ravi Kumar' }, typed)).toBe(isFound);
});
