import { expect, it } from 'vitest';
import { explainListenError, readSettings } from './settings.ts';

it.each([
  [{}, { host: '127.0.0.1', port: 4010 }],
  [
    { MOCK_HOST: '', MOCK_PORT: '' },
    { host: '127.0.0.1', port: 4010 },
  ],
  [
    { MOCK_HOST: '::1', MOCK_PORT: '0' },
    { host: '::1', port: 0 },
  ],
  [{ MOCK_PORT: '65535' }, { host: '127.0.0.1', port: 65_535 }],
])('reads %j', (variables, expected) => {
  expect(readSettings(variables)).toEqual(expected);
});

it.each(['65536', '-1', '80a', '4010.5', '0x10', ' 4010', '999999'])(
  'refuses the port %j by the name of its variable',
  (port) => {
    expect(readSettings({ MOCK_PORT: port })).toEqual({
      problem: `MOCK_PORT must be a port from 0 to 65535, not "${port}".`,
    });
  },
);

it.each([
  ['EADDRINUSE', 'Port 4010 is in use. Set MOCK_PORT to a free port.'],
  ['EACCES', 'Port 4010 may not be used. Set MOCK_PORT to a free port above 1023.'],
  [
    'EADDRNOTAVAIL',
    'Cannot listen on 127.0.0.1, port 4010 (EADDRNOTAVAIL). Set MOCK_HOST and MOCK_PORT to an address of this machine.',
  ],
])('explains %s in one line', (code, expected) => {
  const error = Object.assign(new Error('listen'), { code });
  expect(explainListenError(error, { host: '127.0.0.1', port: 4010 })).toBe(expected);
});
