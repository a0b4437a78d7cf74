import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePolicyFile, policyFileJsonSchema } from './policy-file.ts';
import { operationIds, own, policyOf } from './policy-request.fixture.ts';

test('reads the policies of teams and keys', () => {
  const yaml = `
teams:
  Support:
    allow: [read, write]
    numbers: ["+91 99999 99901"]
keys:
  abcdefghij12: { allow: [getTeam], expires: 2027-01-31 }
`;
  expect(parsePolicyFile(parse(yaml))).toEqual({
    teams: { Support: policyOf({ allow: ['read', 'write'], numbers: [own] }) },
    keys: { abcdefghij12: policyOf({ allow: ['getTeam'], expiresAt: Date.UTC(2027, 0, 31) }) },
  });
});

test.each([
  ['', 'The file must be a mapping of teams and keys.'],
  ['- teams', 'The file must be a mapping of teams and keys.'],
  ['team: {}', 'team is unknown. Did you mean teams?'],
  ['teams:', 'teams must be a mapping of policies by team.'],
  ['teams: { Support: }', 'teams.Support must be a mapping of its fields.'],
  ['teams: { Team A: { allow: [raed] } }', 'teams["Team A"].allow[0] is "raed"'],
  ['teams: { A: { allow: [], number: [] } }', 'teams.A.number is unknown. Did you mean numbers?'],
  ['teams: { A: { allow: [], expiresAt: 5 } }', 'teams.A.expiresAt is unknown. Did you mean expires?'],
  ['teams: { A: { allow: } }', 'teams.A.allow must be a list'],
  ['teams: { A: { allow: [], numbers: } }', 'teams.A.numbers must be a list'],
  ['teams: { A: { allow: [], numbers: [x] } }', 'teams.A.numbers[0] is not a phone number'],
  ['teams: { A: { allow: [], addresses: } }', 'teams.A.addresses must be a list'],
  ['teams: { A: { allow: [], maxRecipients: } }', 'teams.A.maxRecipients must be a whole number'],
  ['teams: { A: { allow: [], limits: [{ per: day }] } }', 'teams.A.limits[0] must have either requests or recipients.'],
  [
    'teams: { A: { allow: [], quotas: [{ recipients: 5, per: day, timeZone: Mars }] } }',
    'teams.A.quotas[0].timeZone is "Mars"',
  ],
  [
    'keys: { abcdefghij12: { allow: [], share: 2 } }',
    "keys.abcdefghij12.share cannot be set: a share belongs to the key's team",
  ],
  ['keys: { abc: { allow: [] } }', 'keys.abc is not the id of a key: `keys list` shows the ids.'],
  ['teams: { __proto__: { allow: [read] } }', '__proto__ cannot be the name of a team or a key.'],
  ['__proto__: {}', '__proto__ is unknown. The fields are teams, keys.'],
])('refuses %j in one line', (yaml, message) => {
  const parseFile = () => parsePolicyFile(parse(yaml));
  expect(parseFile).toThrow(RangeError);
  expect(parseFile).toThrow(message);
});

test('its JSON schema names every class and operation, each with a description', () => {
  const schema = policyFileJsonSchema();
  expect(schema).toMatchObject({
    properties: { teams: { additionalProperties: { $ref: '#/$defs/Policy' } } },
    additionalProperties: false,
    $defs: { Policy: { required: ['allow'], additionalProperties: false } },
  });
  const { OperationOrClass } = Object(schema.$defs);
  expect(OperationOrClass.enum).toEqual(['read', 'send', 'write', 'destroy', 'admin', ...operationIds]);
  expect(OperationOrClass.enumDescriptions).toHaveLength(OperationOrClass.enum.length);
  expect(OperationOrClass.enumDescriptions).toContain('in no class (read): Export a chat');
});
