/** Starts the mock server; stops on Ctrl-C. Settings: MOCK_HOST, MOCK_PORT. */
import { createMock } from './mock.ts';
import { explainListenError, readSettings, type Settings } from './settings.ts';
import { demo } from './world/demo.ts';

async function start(settings: Settings): Promise<void> {
  const server = await createMock().listen(settings);
  console.log(`Mock server    ${server.url}`);
  console.log(`API reference  ${server.url}/docs`);
  console.log(`Demo key       ${demo.keys.full}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.close());
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

const settings = readSettings(process.env);
if ('problem' in settings) fail(settings.problem);
else await start(settings).catch((error: unknown) => fail(explainListenError(error, settings)));
