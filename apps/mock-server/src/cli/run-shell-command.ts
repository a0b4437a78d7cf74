import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { isHeader } from '../http/wire/is-header.ts';
import type { ShellCommandName } from './command-names.ts';
import { ControlClient } from './control-client.ts';
import { CommandError, type GivenArguments, type ShellCommand, type ShellDeps, UsageError } from './shell-command.ts';

const commands: Readonly<Record<ShellCommandName, () => Promise<ShellCommand>>> = {
  listen: async () => (await import('./listen.ts')).listen,
  trigger: async () => (await import('./trigger.ts')).trigger,
  clock: async () => (await import('./clock.ts')).clock,
  reset: async () => (await import('./reset.ts')).reset,
  journal: async () => (await import('./journal.ts')).journal,
};

type Environment = Readonly<Record<string, string | undefined>>;

const sharedOptions = {
  url: { type: 'string' },
  world: { type: 'string' },
  token: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const sharedUsage = `
  --url URL        the mock (MOCK_URL; default http://127.0.0.1:4010, or the port in MOCK_PORT)
  --world WORLD    the id of a world, or a key that opens it (default demo)
  --token TOKEN    the token that the mock was started with (MOCK_TOKEN)
  --help           print this help`;

/**
 * Runs a command for a mock that runs.
 *
 * @returns the exit code: 1 when it fails, 2 for a wrong command line
 */
export async function runShellCommand(
  [name, ...args]: readonly [ShellCommandName, ...string[]],
  environment: Environment,
  io: Omit<ShellDeps, 'control'>,
): Promise<number> {
  const command: ShellCommand = await commands[name]();
  const usage = `${command.usage}${sharedUsage}`;
  try {
    const given = await readArguments(args, { ...command.options, ...sharedOptions });
    if (given.flag('help')) io.print(usage);
    else await command.run(given, { ...io, control: createControl(given, environment, io.signal) });
    return 0;
  } catch (error) {
    if (io.signal.aborted) return 0;
    if (!(error instanceof CommandError || error instanceof UsageError)) throw error;
    io.tell(error instanceof UsageError ? `${error.message}\n\n${usage}` : error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

function createControl(given: GivenArguments, environment: Environment, signal: AbortSignal): ControlClient {
  const token = given.text('token') ?? (environment.MOCK_TOKEN || undefined);
  if (token !== undefined && !isHeader('x-mock-token', token)) {
    throw new UsageError('--token has characters that HTTP cannot send.');
  }
  return new ControlClient({
    url: readUrl(given.text('url') ?? (environment.MOCK_URL || defaultUrl(environment))),
    world: given.text('world') ?? 'demo',
    token,
    signal,
  });
}

function defaultUrl({ MOCK_PORT }: Environment): string {
  return `http://127.0.0.1:${MOCK_PORT || '4010'}`;
}

function readUrl(sent: string): string {
  const url = URL.canParse(sent) ? new URL(sent) : undefined;
  if (url && (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')) {
    throw new UsageError('--url must have no user, password, query or fragment, such as http://127.0.0.1:4010.');
  }
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '');
  throw new UsageError(`--url must be an address such as http://127.0.0.1:4010, not "${sent.slice(0, 60)}".`);
}

async function readArguments(args: readonly string[], options: ParseArgsOptionsConfig): Promise<GivenArguments> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = (name: string) => [values[name] ?? []].flat();
    const texts = (name: string) => given(name).filter((value) => typeof value === 'string');
    return { positionals, texts, text: (name) => texts(name).at(-1), flag: (name) => given(name).includes(true) };
  } catch (error) {
    // Node's message names the argument.
    const [what = ''] = String(error instanceof Error ? error.message : error).split('. ');
    const unknown = /^Unknown option '-*([^']+)'/.exec(what)?.[1];
    if (unknown === undefined) throw new UsageError(`${what}.`);
    const { didYouMean } = await import('../world/did-you-mean.ts');
    const hint = didYouMean(unknown, Object.keys(options)).replace('Did you mean ', 'Did you mean --');
    throw new UsageError(`--${unknown} is not an option of this command.${hint}`);
  }
}
