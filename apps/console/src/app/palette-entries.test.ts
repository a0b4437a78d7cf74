import { expect, test } from 'vitest';
import { filterEntries } from './palette-entries.ts';

const entries = [
  { label: 'Assign Team Member to Chat', detail: 'POST /team-member/assign' },
  { label: 'Get Team', detail: 'GET /team' },
  { label: 'Team', detail: undefined },
].map(({ label, detail }) => (detail === undefined ? { label } : { label, detail }));

test.each([
  ['', ['Assign Team Member to Chat', 'Get Team', 'Team']],
  ['team', ['Team', 'Assign Team Member to Chat', 'Get Team']],
  ['CHAT assign', ['Assign Team Member to Chat']],
  ['get /team', ['Get Team']],
  ['nothing', []],
])('finds by "%s" %j', (query, labels) => {
  expect(filterEntries(entries, query).map(({ label }) => label)).toEqual(labels);
});
