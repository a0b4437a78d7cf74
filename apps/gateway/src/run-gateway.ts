import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  collectValues,
  configVariable,
  type Environment,
  readSecretFile,
  readSettings,
} from './config/read-settings.ts';
import { type Settings, settings } from './config/settings.ts';
import { privatePathOf } from './data-directory.ts';
import { connectRedis } from './limits/connect-redis.ts';
import { LossyOutput } from './lossy-output.ts';
import { type Gateway, type GatewayOptions, openGateway } from './open-gateway.ts';
import { createAccessLog, silentLog } from './pipeline/access-log.ts';
import { isKey } from './upstream/upstream-target.ts';

const width = Math.max(...settings.map(({ variable }) => variable.length)) + 2;

export const usage = `Usage: npm run gateway:start

Starts the DoubleTick gateway. Environment variables configure it; a YAML file named by ${configVariable} may have the same
settings, and variables win:

${settings.map(({ variable, fallback, about }) => `  ${variable.padEnd(width)}${about} (${defaultOf(fallback)})`).join('\n')}

${settings
  .filter(({ isSecret }) => isSecret)
  .map(({ variable }) => `${variable}_FILE`)
  .join(', ')} name files with the secret; a change of the API key's file is noticed within seconds.

Guide: docs/guides/gateway.md. Keys, policies, settings and audit log: npm run gateway -- --help`;

function defaultOf(fallback: string | undefined): string {
  if (fallback === undefined) return 'required';
  return fallback === '' ? 'default: none' : `default: ${fallback}`;
}

/** Starts the gateway, which runs until a signal. Returns the exit code: 0 success, 1 failure, 2 invalid arguments. */
export async function runGateway(args: readonly string[], env: Environment): Promise<number> {
  // A reader that is gone or a full disk is no reason to stop. It also makes pipes of both streams non-blocking.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
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
  const { errors, accessLines, lines } = openOutputs();
  const warn = (line: string) => errors.write(`${line}\n`);
  process.on('uncaughtException', (error) => {
    // The message and the stack may contain what a client sent.
    warn(`The gateway stops because of an unexpected error: ${error.name}.`);
    accessLines.flush();
    process.exit(1);
  });
  const upstreamKey = followKey(config, env, warn);
  const accessLog = config.accessLog === 'on' ? createAccessLog(lines) : silentLog;
  const gateway = await open(config, { upstreamKey, accessLog }, warn);
  const { host, port } = config;
  const { url } = await gateway.listen({ host, port }).catch(async (error: unknown) => {
    await gateway.close();
    throw explainListenError(error, { host, port });
  });
  const folder = resolve(privatePathOf(config.dataDir));
  if (folder !== resolve(config.dataDir)) {
    warn(`Other users can enter ${config.dataDir}, so the gateway keeps its files in ${folder}, which they cannot.`);
  }
  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await gateway.close();
    await Promise.all([accessLines.close(lastLinesMs), errors.close(lastLinesMs)]);
    process.exit(0);
  };
  // SIGHUP: the terminal was closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // Last: who waits for this line may stop the gateway at once.
  console.log(`Gateway on ${url}, forwarding to ${config.baseUrl}, data in ${folder}.`);
  lines.begin();
}

async function open(
  config: Settings,
  given: Required<Pick<GatewayOptions, 'upstreamKey' | 'accessLog'>>,
  warn: (line: string) => void,
): Promise<Gateway> {
  const redis = config.redisUrl === '' ? undefined : await connectRedis(config.redisUrl);
  const options: GatewayOptions = {
    ...config,
    ...given,
    upstreamUrl: config.baseUrl,
    limits: { ...config, maxBufferBytes: config.maxBufferMib * 1024 * 1024 },
    upstreamLimits: config.upstreamLimits === 'on',
    breaker: config.breaker === 'on',
    ...(redis && { redis }),
    isEnforced: (operation) => (config.validation.get(operation) ?? config.validation.get('default')) === 'enforce',
  };
  try {
    return openGateway(options, { warn, timeouts: { drainDelayMs: config.drainDelayMs } });
  } catch (error) {
    // It would keep the process alive.
    redis?.close();
    throw error;
  }
}

/** For a reader of stdout or stderr that is slower than the gateway when it stops. */
const lastLinesMs = 1_000;

function openOutputs() {
  const errors = new LossyOutput({ fd: 2 });
  const accessLines = new LossyOutput({
    fd: 1,
    // Enough lines at a time that the system call hardly counts.
    batchLength: 16 * 1024,
    onTrouble: (code) => errors.write(`${explainLostLines(code)}\n`),
  });
  return { errors, accessLines, lines: afterFirstLine(accessLines) };
}

/** Keeps lines back until `begin`: a gateway that cannot listen prints none, not even its last checkpoint. */
function afterFirstLine(output: LossyOutput) {
  let early: string[] | undefined = [];
  return {
    write(line: string) {
      if (early) early.push(line);
      else output.write(line);
    },
    begin() {
      for (const line of early ?? []) output.write(line);
      early = undefined;
    },
  };
}

function explainLostLines(code: string): string {
  const cause = code === 'EAGAIN' ? 'the program that reads stdout does not read' : code;
  return (
    `The access log cannot be written (${cause}), so lines of it are lost. Requests go on, and the audit log has all of ` +
    'them. Make room where stdout goes, or set GATEWAY_ACCESS_LOG to off.'
  );
}

/** With `DOUBLETICK_API_KEY_FILE` the key changes when the file does; a file that cannot be read keeps the last key. */
function followKey({ apiKey }: Settings, env: Environment, warn: (line: string) => void): string | (() => string) {
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
      warn('The DoubleTick API key has changed; the gateway uses the new one from now on.');
    } catch (error) {
      warn(`The gateway keeps the DoubleTick API key that it has. ${error instanceof Error ? error.message : ''}`);
    }
  }, 1_000).unref();
  return () => key;
}

function modifiedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function explainListenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const message =
    error.code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is in use. Set GATEWAY_PORT to a free port.`
      : `Cannot listen on port ${port} of ${host} (${error.code}). Check GATEWAY_HOST and GATEWAY_PORT.`;
  return new Error(message, { cause: error });
}
