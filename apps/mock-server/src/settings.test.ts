import { expect, it } from 'vitest';
import { explainListenError, readSettings } from './settings.ts';

const defaults = {
  host: '127.0.0.1',
  port: 4010,
  seed: 1,
  data: 'demo',
  seedFile: undefined,
  numbers: undefined,
  strict: false,
  file: undefined,
  token: undefined,
  allowHosts: [],
  command: undefined,
};

it.each([
  [[], {}, {}],
  [[], { MOCK_HOST: '', MOCK_PORT: '' }, {}],
  [[], { MOCK_HOST: '::1', MOCK_PORT: '0' }, { host: '::1', port: 0 }],
  [['--port', '65535'], { MOCK_PORT: '1' }, { port: 65_535 }],
  [['--seed', '7'], {}, { seed: 7 }],
  [['--seed', 'empty'], {}, { data: 'empty' }],
  [['--seed=empty:42'], {}, { data: 'empty', seed: 42 }],
  [['--seed', 'big', '--strict'], {}, { data: 'big', strict: true }],
  [['--strict', '--data', 'worlds.json'], {}, { strict: true, file: 'worlds.json' }],
  [['--numbers', '1'], {}, { numbers: 1 }],
  [['--seed-file', 'shop.yaml', '--seed', '7'], {}, { seedFile: 'shop.yaml', seed: 7 }],
  [['--open'], {}, {}],
  [['--host', '0.0.0.0', '--token', 't'], {}, { host: '0.0.0.0', token: 't' }],
  [['--host', '0.0.0.0'], { MOCK_TOKEN: 't' }, { host: '0.0.0.0', token: 't' }],
  [['--allow-host', 'hooks.test', '--allow-host=a.test:81'], {}, { allowHosts: ['hooks.test', 'a.test:81'] }],
  [['exec', '--', 'npm', 'test', '--port'], {}, { port: 0, command: ['npm', 'test', '--port'] }],
  [['--port', '1', 'exec', '--', 'env'], {}, { port: 1, command: ['env'] }],
])('reads %j with %j', (args, variables, expected) => {
  expect(readSettings(args, variables)).toEqual({ ...defaults, ...expected });
});

it.each(['65536', '-1', '80a', '4010.5', '0x10', ' 4010', '999999'])(
  'refuses the port %j by the name of its variable',
  (port) => {
    expect(readSettings([], { MOCK_PORT: port })).toEqual({
      problem: `MOCK_PORT must be a port from 0 to 65535, not "${port}".`,
    });
  },
);

it.each([
  [['--port', 'http'], '--port must be a port'],
  [['--allow-host', 'http://hooks.test'], '--allow-host must be a host'],
  [['--allow-host', ''], '--allow-host must be a host'],
  [['--seed-file', ''], '--seed-file must not be empty'],
  [['--seed-file', 'shop.yaml', '--seed', 'demo'], '--seed-file has the data'],
  [['--numbers', '2'], '--numbers must be 1'],
  [['--numbers', ''], '--numbers must be 1'],
  [['--seed', 'x'], '--seed must be a number, or one of'],
  [['--seed', 'demo:x'], '--seed must be a number, or one of'],
  [['--seed', ''], '--seed must be a number'],
  [['--seed', 'demo:'], '--seed must be a number'],
  [['--host', ''], '--host must not be empty'],
  [['--host', '0.0.0.0', '--token', ''], '--token must not be empty'],
  [['--data', ''], '--data must not be empty'],
  [['--seed', 'big'], 'add --strict'],
  [['--strict', '--open'], 'contradict each other'],
  [['--host', '0.0.0.0'], 'set a token for the control API with --token'],
])('refuses %j in one line that says what to change', (args, problem) => {
  const settings = readSettings(args, {});
  expect(settings).toEqual({ problem: expect.stringContaining(problem) });
  expect(JSON.stringify(settings)).not.toContain('\\n');
});

it.each([
  [['--prot', '1'], '--prot'],
  [['--data'], '--data'],
  [['run'], 'run is not a command'],
  [['exec'], 'exec needs a command'],
  [['exec', '--'], 'exec needs a command'],
  [['--', 'npm'], 'needs exec before it'],
  [['exec', '--', ''], 'exec needs a command'],
])('refuses %j as a wrong command line', (args, problem) => {
  const settings = readSettings(args, {});
  expect(settings).toEqual({ problem: expect.stringContaining(problem), isWrongUsage: true });
  expect(JSON.stringify(settings)).not.toContain('\\n');
});

it('asks for help', () => {
  expect(readSettings(['--help'], { MOCK_PORT: 'wrong' })).toEqual({ help: true });
});

it.each([
  ['EADDRINUSE', 'Port 4010 is in use. Set MOCK_PORT or --port to a free port.'],
  ['EACCES', 'Port 4010 is not allowed. Set MOCK_PORT or --port to a free port above 1023.'],
  [
    'EADDRNOTAVAIL',
    'Cannot listen on 127.0.0.1, port 4010 (EADDRNOTAVAIL). Name an address of this machine with --host.',
  ],
])('explains %s in one line', (code, expected) => {
  const error = Object.assign(new Error('listen'), { code });
  expect(explainListenError(error, { host: '127.0.0.1', port: 4010 })).toBe(expected);
});
