import { expect, it } from 'vitest';
import { operations } from '../operations/operations.fixture.ts';
import { emptyValue, type FormValue } from '../pages/reference/form/form-value.ts';
import { type Language, writeSnippet } from './write-snippets.ts';

const key = 'key_demo000001';

function setup(id: string, changes: Partial<FormValue> = {}) {
  const operation = operations.find((one) => one.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  const value = { ...emptyValue(operation), ...changes };
  return (language: Language, typed = key) =>
    writeSnippet(language, { operation, value, baseUrl: 'http://127.0.0.1:4010', key: typed });
}

it.each(['curl', 'typescript', 'python'] as const)(
  '%s has a masked key to show, and the whole one to copy',
  async (language) => {
    const { shown, copied } = await setup('getTeam')(language);
    expect(shown).not.toContain(key);
    expect(copied).toContain(key);
  },
);

it('writes TypeScript with the method of the operation and a flat input', async () => {
  const body = { groupId: 'g2', groupName: 'VIP' };
  const write = setup('updateQuickReply', { path: { shortcut: 'hello' }, body: { shortcut: 'hi', ...body } });
  expect((await write('typescript')).shown).toBe(
    [
      "import { DoubleTick } from '@doubletick-kit/core';",
      '',
      "const doubletick = new DoubleTick({ apiKey: 'key_…0001', baseUrl: 'http://127.0.0.1:4010' });",
      '',
      'const result = await doubletick.quickReplies.update({',
      "  shortcut: 'hello',",
      "  newShortcut: 'hi',",
      "  groupId: 'g2',",
      "  groupName: 'VIP',",
      '});',
      'console.log(result);',
    ].join('\n'),
  );
});

it('writes Python with httpx', async () => {
  const write = setup('assignTeamMemberToChat', { body: { groupId: 'g1', reassign: false } });
  expect((await write('python')).shown).toBe(
    [
      'import httpx',
      '',
      'response = httpx.request(',
      '    "POST",',
      '    "http://127.0.0.1:4010/team-member/assign",',
      '    headers={"Authorization": "key_…0001"},',
      '    json={"groupId": "g1", "reassign": False},',
      ')',
      'print(response.status_code, response.text)',
    ].join('\n'),
  );
});

it.each(['curl', 'typescript', 'python'] as const)('%s names the file of an upload', async (language) => {
  const file = new File(['a'], 'Price list.pdf', { type: 'application/pdf' });
  expect((await setup('uploadMedia', { files: { file } })(language)).shown).toContain('Price list.pdf');
});

it('shows in cURL which part of the path is missing', async () => {
  expect((await setup('editWebhook')('curl')).shown).toContain('/v2/webhook/{webhookId}');
});

it('leaves out the header of a key that was not entered', async () => {
  expect((await setup('getTeam')('curl', '')).copied).not.toMatch(/authorization/i);
  expect((await setup('getTeam')('python', '')).copied).not.toMatch(/authorization/i);
});

it('says that our client sends only JSON', async () => {
  await expect(setup('assignTeamMemberToChat', { json: '{"a":' })('typescript')).rejects.toThrow(
    'The body is not JSON.',
  );
});
