import { DataFileError } from './data-file/data-file-error.ts';
import { createMock } from './mock.ts';
import { runCommand } from './run-command.ts';
import type { Seed } from './seed-file/resolve-seed.ts';
import { SeedFileError } from './seed-file/seed-file-error.ts';
import { explainListenError, readSettings, type Settings, usage } from './settings.ts';
import type { SeedName } from './world/world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the mock server until Ctrl-C, or until a command that it starts ends, and sets the exit code. */
export async function runServer(args: readonly string[], environment: Environment): Promise<void> {
  const settings = readSettings(args, environment);
  if ('help' in settings) return console.log(usage);
  if ('init' in settings) return init(settings.init);
  if ('problem' in settings) {
    fail(settings.problem);
    if (!settings.isWrongUsage) return;
    console.error(`\n${usage}`);
    process.exitCode = 2;
    return;
  }
  await start(settings, environment).catch((error: unknown) => {
    const syscall = error instanceof Error && 'syscall' in error ? error.syscall : undefined;
    const isAboutListening = syscall === 'listen' || syscall === 'getaddrinfo';
    fail(isAboutListening ? explainListenError(error, settings) : error);
  });
}

async function start(settings: Settings, environment: Environment): Promise<void> {
  const { host, port, seed, numbers, strict, file, token, allowHosts, command } = settings;
  const data = await readData(settings);
  const mock = createMock({
    seed,
    data,
    numbers,
    strict,
    controlToken: token,
    allowHosts,
    conformity: 'count',
    log: (line) => console.error(line),
  });
  if (file !== undefined) await mock.keep(file);
  const { url } = await mock.listen({ host, port }).catch(async (error: unknown) => {
    await mock[Symbol.asyncDispose]();
    throw error;
  });
  const { key } = mock.world();
  const stop = async () => mock[Symbol.asyncDispose]();
  if (command) {
    const variables = { ...environment, DOUBLETICK_BASE_URL: url, DOUBLETICK_API_KEY: key, MOCK_URL: url };
    process.exitCode = await runCommand(command, variables);
    return stop();
  }
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!isStopping) stop().catch(fail);
      isStopping = true;
    });
  }
  console.log(`Mock server    ${url}`);
  console.log(`Pages          ${url}/app`);
  console.log(`Demo key       ${key}`);
}

/** A seed file is read by a library, which other starts do without. */
async function readData({ data, seedFile }: Settings): Promise<SeedName | Seed> {
  return seedFile === undefined ? data : (await import('./seed-file/read-seed-file.ts')).readSeedFile(seedFile);
}

async function init(file: string): Promise<void> {
  const { writeSeedFile } = await import('./seed-file/write-seed-file.ts');
  await writeSeedFile(file).then(
    () => console.log(`${file} is written. Start with it: doubletick-mock --seed-file ${file}`),
    fail,
  );
}

function fail(problem: unknown): void {
  const isExpected = problem instanceof DataFileError || problem instanceof SeedFileError;
  console.error(isExpected ? problem.message : problem);
  process.exitCode = 1;
}
