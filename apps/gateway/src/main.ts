import { openGateway } from './index.ts';
import { readOptions } from './read-options.ts';

process.on('uncaughtException', (error) => {
  // The message and the stack may contain what a client sent.
  console.error(`The gateway stops because of an unexpected error: ${error.name}.`);
  process.exit(1);
});

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const { host, port, ...options } = readOptions(process.env);
  const gateway = openGateway(options);
  const { url } = await gateway.listen({ host, port }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Error(`Port ${port} on ${host} is in use. Set GATEWAY_PORT to a free port.`, { cause: error });
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
