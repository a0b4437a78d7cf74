import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { readMediaType } from './media-type.ts';

function read(
  id: 'getTeam' | 'assignTeamMemberToChat' | 'uploadMedia' | 'updateChannelDetails' | 'checkRevertedOnTime',
  headers: Record<string, string>,
) {
  return readMediaType({ header: (name) => headers[name] }, operations[id]);
}

const refusal = (code: string) => expect.objectContaining({ code });

it.each([
  'application/json',
  'Application/JSON; Charset="UTF-8"',
  'application/json;charset=utf-8; q=1',
  'application/json;',
])('accepts %s as JSON in UTF-8', (type) => {
  for (const id of ['assignTeamMemberToChat', 'updateChannelDetails', 'checkRevertedOnTime'] as const) {
    expect(read(id, { 'content-type': type, 'content-encoding': 'identity' })).toBe('application/json');
  }
  expect(() => read('uploadMedia', { 'content-type': type })).toThrow(refusal('unsupported-media-type'));
});

it.each([
  undefined,
  '',
  'application/json; charset=utf-16',
  'application/json; charset=latin1; charset=utf-8',
  'application/json; charset',
  'application/json-patch+json',
  'application/json, text/plain',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data; boundary=x',
])('refuses %s instead of JSON', (type) => {
  const headers = type === undefined ? {} : { 'content-type': type };
  expect(() => read('assignTeamMemberToChat', headers)).toThrow(refusal('unsupported-media-type'));
});

it.each([
  [
    'multipart/form-data; boundary=----WebKitFormBoundaryAbc123',
    'multipart/form-data; boundary=----WebKitFormBoundaryAbc123',
  ],
  ['Multipart/Form-Data; charset=utf-8; BOUNDARY="a b"', 'multipart/form-data; boundary="a b"'],
])('accepts %s for an upload', (type, rewritten) => {
  expect(read('uploadMedia', { 'content-type': type })).toBe(rewritten);
  expect(read('updateChannelDetails', { 'content-type': type })).toBe(rewritten);
});

it.each([
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=""',
  'multipart/form-data; boundary=a; boundary=b',
  'multipart/form-data; boundary="a\r\nx: y"',
  `multipart/form-data; boundary=${'a'.repeat(71)}`,
  'multipart/mixed; boundary=a',
])('refuses the upload %s', (type) => {
  expect(() => read('uploadMedia', { 'content-type': type })).toThrow(refusal('unsupported-media-type'));
});

it.each(['gzip', 'br', 'identity, gzip', ''])('refuses the content encoding %j', (encoding) => {
  const json = { 'content-type': 'application/json', 'content-encoding': encoding };
  expect(() => read('assignTeamMemberToChat', json)).toThrow(refusal('unsupported-media-type'));
  const upload = { 'content-type': 'multipart/form-data; boundary=a', 'content-encoding': encoding };
  expect(() => read('uploadMedia', upload)).toThrow(refusal('unsupported-media-type'));
});

it('accepts no body for an operation without one', () => {
  expect(read('getTeam', {})).toBeNull();
  expect(read('getTeam', { 'content-length': '0', 'content-type': 'application/json' })).toBeNull();
  expect(() => read('getTeam', { 'content-length': '2' })).toThrow(refusal('invalid-body'));
  expect(() => read('getTeam', { 'transfer-encoding': 'chunked' })).toThrow(refusal('invalid-body'));
});
