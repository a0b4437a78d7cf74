import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import {
  collectValues,
  configVariable,
  type Environment,
  readSecretFile,
  readSettings,
} from './config/read-settings.ts';
import { type Settings, settings } from './config/settings.ts';
import { privatePathOf } from './data-directory.ts';
import { openGateway } from './open-gateway.ts';
import { createAccessLog, silentLog } from './pipeline/access-log.ts';
import { isKey, isLoopback } from './upstream/upstream-target.ts';

const width = Math.max(...settings.map(({ variable }) => variable.length)) + 2;

export const usage = `Usage: npm run gateway:start

Starts the DoubleTick gateway. Environment variables configure it; a YAML file named by ${configVariable} may have the same
settings, and variables win:

${settings.map(({ variable, fallback, about }) => `  ${variable.padEnd(width)}${about} (${defaultOf(fallback)})`).join('\n')}

${settings
  .filter(({ isSecret }) => isSecret)
  .map(({ variable }) => `${variable}_FILE`)
  .join(', ')} names a file with the secret; a change of the file is noticed within seconds.

Guide: docs/guides/gateway.md. Keys, policies, settings and audit log: npm run gateway -- --help`;

function defaultOf(fallback: string | undefined): string {
  if (fallback === undefined) return 'required';
  return fallback === '' ? 'default: none' : `default: ${fallback}`;
}

/** Starts the gateway, which runs until a signal. Returns the exit code: 0 success, 1 failure, 2 invalid arguments. */
export async function runGateway(args: readonly string[], env: Environment): Promise<number> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    return 0;
  }
  const [unknown] = args;
  if (unknown !== undefined) {
    const name = JSON.stringify(unknown.split('=')[0]);
    console.error(`Unknown argument ${name}. The gateway is configured by environment variables.\n\n${usage}`);
    return 2;
  }
  try {
    await start(env);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function start(env: Environment): Promise<void> {
  const config = readSettings(env);
  refuseDemoKey(config);
  process.on('uncaughtException', (error) => {
    // The message and the stack may contain what a client sent.
    console.error(`The gateway stops because of an unexpected error: ${error.name}.`);
    process.exit(1);
  });
  const output = pino.destination({ dest: 1, sync: false, minLength: 4096 });
  const flush = setInterval(() => output.flush(), 500).unref();
  const gateway = openGateway({
    ...config,
    upstreamUrl: config.baseUrl,
    upstreamKey: followKey(config, env),
    limits: { ...config, maxBufferBytes: config.maxBufferMib * 1024 * 1024 },
    isEnforced: (operation) => (config.validation.get(operation) ?? config.validation.get('default')) === 'enforce',
    accessLog: config.accessLog === 'on' ? createAccessLog(output) : silentLog,
  });
  const { host, port } = config;
  const { url } = await gateway.listen({ host, port }).catch(async (error: unknown) => {
    await gateway.close();
    throw explainListenError(error, { host, port });
  });
  const folder = privatePathOf(config.dataDir);
  if (folder !== config.dataDir) {
    console.error(
      `Other users can enter ${config.dataDir}, so the gateway keeps its files in ${folder}, which they cannot.`,
    );
  }
  console.log(`Gateway on ${url}, forwarding to ${config.baseUrl}, data in ${folder}.`);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await gateway.close();
    clearInterval(flush);
    output.flushSync();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** With `DOUBLETICK_API_KEY_FILE` the key changes when the file does; a file that cannot be read keeps the last key. */
function followKey({ apiKey }: Settings, env: Environment): string | (() => string) {
  const source = collectValues(env).find(({ setting }) => setting.name === 'apiKey')?.source;
  const path = env.DOUBLETICK_API_KEY_FILE;
  if (source !== 'DOUBLETICK_API_KEY_FILE' || path === undefined) return apiKey;
  let key = apiKey;
  let seen = modifiedAt(path);
  setInterval(() => {
    const now = modifiedAt(path);
    if (now === seen) return;
    seen = now;
    try {
      const next = readSecretFile(path, 'DOUBLETICK_API_KEY_FILE');
      if (!isKey(next)) throw new Error(`${path} has characters that are not allowed in a header.`);
      key = next;
      console.error('The DoubleTick API key has changed; the gateway uses the new one from now on.');
    } catch (error) {
      console.error(
        `The gateway keeps the DoubleTick API key that it has. ${error instanceof Error ? error.message : ''}`,
      );
    }
  }, 1_000).unref();
  return () => key;
}

function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** `npm start` keeps the key of its demo team in clear, which must not open a gateway in front of DoubleTick. */
function refuseDemoKey({ dataDir, baseUrl }: Settings): void {
  if (!existsSync(join(dataDir, 'demo.key')) || isLoopback(URL.parse(baseUrl)?.hostname ?? '')) return;
  throw new Error(
    `${dataDir} belongs to \`npm start\`, which keeps a key in clear in it. Set GATEWAY_DATA_DIR to another directory.`,
  );
}

function explainListenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const message =
    error.code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is in use. Set GATEWAY_PORT to a free port.`
      : `Cannot listen on port ${port} of ${host} (${error.code}). Check GATEWAY_HOST and GATEWAY_PORT.`;
  return new Error(message, { cause: error });
}
