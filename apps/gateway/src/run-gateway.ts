import { openGateway } from './open-gateway.ts';
import { type Environment, readOptions, usage } from './read-options.ts';

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
  const { host, port, ...options } = readOptions(env);
  process.on('uncaughtException', (error) => {
    // The message and the stack may contain what a client sent.
    console.error(`The gateway stops because of an unexpected error: ${error.name}.`);
    process.exit(1);
  });
  const gateway = openGateway(options);
  const { url } = await gateway.listen({ host, port }).catch(async (error: unknown) => {
    await gateway.close();
    throw explainListenError(error, { host, port });
  });
  console.log(`Gateway on ${url}, forwarding to ${options.upstreamUrl}, data in ${options.dataDir}.`);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await gateway.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function explainListenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const message =
    error.code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is in use. Set GATEWAY_PORT to a free port.`
      : `Cannot listen on port ${port} of ${host} (${error.code}). Check GATEWAY_HOST and GATEWAY_PORT.`;
  return new Error(message, { cause: error });
}
