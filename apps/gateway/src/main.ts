import { openGateway } from './index.ts';
import { readOptions } from './read-options.ts';

process.on('uncaughtException', (error) => {
  // The message or the stack may hold what a client sent.
  console.error(`The gateway stops after an error nobody handled: ${error.name}.`);
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
    throw new Error(`Port ${port} on ${host} is in use. GATEWAY_PORT sets another one.`, { cause: error });
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
