#!/usr/bin/env node
/** Starts the mock server, alone until Ctrl-C or beside a command. `--help` lists the options. */
import { DataFileError } from './data-file.ts';
import { createMock } from './mock.ts';
import { runCommand } from './run-command.ts';
import { explainListenError, readSettings, type Settings, usage } from './settings.ts';

async function start({ host, port, seed, data, strict, file, token, command }: Settings): Promise<void> {
  const mock = createMock({
    ...{ seed, data, strict, controlToken: token, conformity: 'count' },
    log: (line) => console.error(line),
  });
  if (file !== undefined) await mock.load(file);
  const { url } = await mock.listen({ host, port });
  const { key } = mock.world();
  const stop = async () => {
    await mock[Symbol.asyncDispose]();
    if (file !== undefined) await mock.save(file);
  };
  if (command) {
    const variables = { ...process.env, DOUBLETICK_BASE_URL: url, DOUBLETICK_API_KEY: key };
    process.exitCode = await runCommand(command, variables);
    return stop();
  }
  console.log(`Mock server    ${url}`);
  console.log(`API reference  ${url}/docs`);
  console.log(`Demo key       ${key}`);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!isStopping) stop().catch(fail);
      isStopping = true;
    });
  }
}

function fail(problem: unknown): void {
  console.error(problem instanceof DataFileError ? problem.message : problem);
  process.exitCode = 1;
}

const settings = readSettings(process.argv.slice(2), process.env);
if ('help' in settings) console.log(usage);
else if ('problem' in settings) fail(settings.problem);
else {
  await start(settings).catch((error: unknown) => {
    const isAboutListening = error instanceof Error && 'syscall' in error && error.syscall === 'listen';
    fail(isAboutListening ? explainListenError(error, settings) : error);
  });
}
