import { expect, it } from 'vitest';
import { bodyAlias, inputName, kebabCase, singular, variantName } from './names.ts';

it.each([
  ['teamMembers', 'logout', 'TeamMemberLogoutInput'],
  ['quickReplies', 'update', 'QuickReplyUpdateInput'],
  ['aiSummaries', 'ofChat', 'AiSummaryOfChatInput'],
  ['media', 'upload', 'MediaUploadInput'],
  ['team', 'get', 'TeamGetInput'],
])('names the input of %s.%s %s', (resource, name, expected) => {
  expect(inputName({ id: 'any', resource, name })).toBe(expected);
});

it('keeps the names that the first release gave', () => {
  const named = { resource: 'any', name: 'any' };
  expect(inputName({ ...named, id: 'assignTeamMemberToChat' })).toBe('AssignInput');
  expect(inputName({ ...named, id: 'removeChatCollaborators' })).toBe('CollaboratorsInput');
  expect(variantName('AssignInput', ['groupId'])).toBe('AssignGroupChatInput');
});

it('names a variant by what tells it apart', () => {
  expect(variantName('NoteCreateInput', ['from', 'to'])).toBe('NoteCreateInputWithFromAndTo');
  expect(variantName('ChannelUpdateInput', ['logo'], 'Without')).toBe('ChannelUpdateInputWithoutLogo');
});

it('tells a renamed property of the body from the parameter of the same name', () => {
  expect(bodyAlias('shortcut')).toBe('newShortcut');
});

it('names files in kebab-case and singles out what is many', () => {
  expect(kebabCase('aiSummaries')).toBe('ai-summaries');
  expect([singular('quickReplies'), singular('notes'), singular('team')]).toEqual(['quickReply', 'note', 'team']);
});
