import { parseArgs } from 'node:util';
import { isShellCommand, shellCommandNames } from './cli/command-names.ts';
import { readAllowedHost } from './webhooks/find-block.ts';
import { seeds } from './world/create-world.ts';
import { didYouMean } from './world/did-you-mean.ts';
import type { SeedName } from './world/world.ts';

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly seed: number;
  readonly data: SeedName;
  /** Describes the data of new worlds instead, if any. */
  readonly seedFile: string | undefined;
  /** With 1, worlds have a single WABA number. */
  readonly numbers: 1 | undefined;
  readonly strict: boolean;
  /** The file that keeps the worlds, if any. */
  readonly file: string | undefined;
  /** The token that control requests must send, if any. */
  readonly token: string | undefined;
  /** Hosts that webhooks and bots call besides this machine. */
  readonly allowHosts: readonly string[];
  /** A command to run with the mock, which stops when the command ends. */
  readonly command: readonly string[] | undefined;
}

export const usage = `Usage: doubletick-mock [options]
       doubletick-mock [options] exec -- COMMAND
       doubletick-mock init [FILE]
       doubletick-mock COMMAND --help

A stateful mock of the DoubleTick API. With exec, it runs a command with DOUBLETICK_BASE_URL and DOUBLETICK_API_KEY
set, stops when the command ends, and exits with its exit code. With init, it writes a commented seed file.

For a mock that runs, there are these commands:

  listen --forward-to URL   print and forward each webhook event
  trigger EVENT             make something happen that causes a webhook event
  clock advance 25h         move the clock of a world
  reset                     start a world over
  journal --follow          print the requests

Options of the server:

  --port NUMBER     the port to listen on; 0 takes a free port (MOCK_PORT; default 4010, with exec a free port)
  --host ADDRESS    the address to listen on (MOCK_HOST; default 127.0.0.1)
  --seed SEED       the data of a new world (${Object.keys(seeds).join(', ')}), a number that seeds the ids, or both: demo:7
  --seed-file FILE  the data of a new world, as YAML or JSON; init writes such a file
  --numbers 1       put everything on one WABA number, for programs that never send from
  --strict          accept only the demo world's keys and keys created with the control API
  --open            let every well-formed key open a separate world (the default)
  --data FILE       keep the worlds in FILE: load them at the start, and write every change within a second
  --allow-host HOST call webhooks, and the APIs of bots, on this host too, with or without a port; repeat it for more.
                    Without it, only loopback hosts are called
  --token TOKEN     the x-mock-token that control requests must send (MOCK_TOKEN); required beyond loopback
  --help            print this help`;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  seed: { type: 'string' },
  'seed-file': { type: 'string' },
  numbers: { type: 'string' },
  strict: { type: 'boolean' },
  open: { type: 'boolean' },
  data: { type: 'string' },
  token: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

/** Reads arguments and environment variables, or says in one line what is wrong with them. */
export function readSettings(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Settings | { problem: string; isWrongUsage?: true } | { help: true } | { init: string } {
  const end = args.indexOf('--');
  const parsed = parse(end === -1 ? args : args.slice(0, end));
  if ('problem' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const command = end === -1 ? undefined : args.slice(end + 1);
  const empty = (['host', 'data', 'token', 'seed-file'] as const).find((name) => values[name] === '');
  if (empty) return { problem: `--${empty} must not be empty.` };
  const wrongUsage = findWrongUsage(positionals, command);
  if (wrongUsage) return { problem: wrongUsage, isWrongUsage: true };
  if (positionals[0] === 'init') return { init: positionals[1] ?? 'shop.yaml' };
  if (values.numbers !== undefined && values.numbers !== '1') return { problem: wrongNumbers };
  if (values.strict && values.open) return { problem: contradiction };

  const allowHosts = values['allow-host'] ?? [];
  const wrongHost = allowHosts.find((host) => readAllowedHost(host) === undefined);
  if (wrongHost !== undefined) return { problem: explainWrongHost(wrongHost) };

  const host = values.host ?? (variables.MOCK_HOST || '127.0.0.1');
  const token = values.token ?? (variables.MOCK_TOKEN || undefined);
  if (token === undefined && !isLoopback(host)) {
    return { problem: `${host} is reachable from other machines: set a token for the control API with --token.` };
  }
  const port = readPort(values.port, variables.MOCK_PORT, command ? '0' : '4010');
  const seed = readSeed(values.seed ?? 'demo');
  if ('problem' in port) return port;
  if ('problem' in seed) return seed;
  if (values['seed-file'] !== undefined && /[a-z]/.test(values.seed ?? '')) return { problem: twoSeeds };
  if (seed.data === 'big' && !values.strict) return { problem: tooBig };
  const numbers = values.numbers === undefined ? undefined : 1;
  const seedFile = values['seed-file'];
  return {
    host,
    ...port,
    ...seed,
    seedFile,
    numbers,
    strict: values.strict ?? false,
    file: values.data,
    token,
    allowHosts,
    command,
  };
}

function explainWrongHost(host: string): string {
  return `--allow-host must be a host such as hooks.test or hooks.test:8080, not "${host}".`;
}

const twoSeeds = '--seed-file has the data: give --seed a number only, or leave it out.';

const wrongNumbers = '--numbers must be 1. Leave it out to keep all WABA numbers of the data.';

const contradiction = '--strict and --open contradict each other: remove one of them.';

const tooBig = 'With --seed big, every new key would open a world of a million messages: add --strict.';

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's message names the argument.
    const [what = ''] = String(error instanceof Error ? error.message : error).split('. ');
    return { problem: `${what}.`, isWrongUsage: true as const };
  }
}

function findWrongUsage(positionals: readonly string[], command: readonly string[] | undefined): string | undefined {
  const [first, ...others] = positionals;
  if (first === 'init' && others.length <= 1)
    return command && 'init takes the name of a file, and no command after --.';
  if (first !== undefined && (first !== 'exec' || others.length > 0)) {
    const name = others[0] ?? first;
    if (isShellCommand(name)) return `${name} comes first, as in: doubletick-mock ${name} --help`;
    return `${name} is not a command.${didYouMean(name, commandNames) || ` The commands are ${commandNames.join(', ')}.`}`;
  }
  if (first === 'exec' && !command?.[0]) return 'exec needs a command, such as: exec -- npm test';
  if (first === undefined && command) return 'A command after -- needs exec before it, as in: exec -- npm test';
  return undefined;
}

const commandNames = ['exec', 'init', ...shellCommandNames];

function readPort(
  flag: string | undefined,
  variable: string | undefined,
  fallback: string,
): { port: number } | { problem: string } {
  const port = flag ?? (variable || fallback);
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return { port: Number(port) };
  const name = flag === undefined ? 'MOCK_PORT' : '--port';
  return { problem: `${name} must be a port from 0 to 65535, not "${port}".` };
}

function readSeed(text: string): { data: SeedName; seed: number } | { problem: string } {
  const [, name = 'demo', number = '1'] = /^(?:([a-z]+)(?::(?=\d)|$))?(\d{1,9})?$/.exec(text) ?? [undefined, ''];
  if (text !== '' && isSeedName(name)) return { data: name, seed: Number(number) };
  const known = Object.keys(seeds).join(', ');
  return { problem: `--seed must be a number, or one of ${known}, or both such as demo:7, not "${text}".` };
}

function isSeedName(name: string): name is SeedName {
  return Object.hasOwn(seeds, name);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

export function explainListenError(error: unknown, { host, port }: Pick<Settings, 'host' | 'port'>): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Set MOCK_PORT or --port to a free port.`;
  if (code === 'EACCES') return `Port ${port} is not allowed. Set MOCK_PORT or --port to a free port above 1023.`;
  return `Cannot listen on ${host}, port ${port} (${code ?? error}). Name an address of this machine with --host.`;
}
