/** `npm start`: a mock server and a gateway to try everything on. `--help` lists the options. */
import { parseArgs } from 'node:util';
import { demo } from '@doubletick-kit/mock-server';
import { buildPages } from './build-pages.ts';
import { demoKey } from './demo-key.ts';
import { runSmoke } from './smoke.ts';
import { StartError, startStack } from './stack.ts';

const dataDir = '.data';

const usage = `Usage: npm start [-- --smoke]

Starts a mock server and a gateway in front of it, on 127.0.0.1, until Ctrl-C.
The pages of the mock are built beside them when they are out of date.

  --smoke   starts both on free ports instead, runs two walkthroughs against them, and stops
  --help    prints this text

MOCK_PORT (4010) and GATEWAY_PORT (4000) are the ports; 0 takes a free port.
The gateway's data is always in ${dataDir}, whatever GATEWAY_DATA_DIR is.`;

function readPort(variable: string, fallback: number): number {
  const value = process.env[variable] || String(fallback);
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new StartError(`${variable} must be a port from 0 to 65535, not "${value}".`);
}

function curl(url: string, key: string, body: object): string {
  return `curl -X POST ${url} -H 'Authorization: ${key}' -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
}

async function start(): Promise<void> {
  const stack = await startStack({
    mockPort: readPort('MOCK_PORT', 4010),
    gatewayPort: readPort('GATEWAY_PORT', 4000),
    dataDir,
  });
  const key = demoKey(stack.gateway, dataDir);
  const { support } = demo.wabaNumbers;
  const customer = demo.customers.unassigned.phone;
  const assign = { customerPhoneNumber: customer, assignedUserPhoneNumber: demo.agents.lead.phone };
  const collaborate = { from: support, to: customer, agentNumbers: [demo.agents.member.phone] };

  console.log(`
Chats          ${stack.mockUrl}/app/chats
Reference      ${stack.mockUrl}/reference
Mock server    ${stack.mockUrl}
Gateway        ${stack.gatewayUrl}
Gateway key    ${key} (team demo)

Assign a team member to a chat:
  ${curl(`${stack.gatewayUrl}/team-member/assign`, key, assign)}

Add a chat collaborator:
  ${curl(`${stack.gatewayUrl}/collaborators/add`, key, collaborate)}

What the gateway recorded: GATEWAY_DATA_DIR=${dataDir} npm run gateway -- audit list
The gateway keeps its data in ${dataDir}; the mock starts over with its demo data each time.
Ctrl-C stops both.

The pages follow in a few seconds; a first start installs what builds them.`);
  const stopBuild = buildPages(`${stack.mockUrl}/app`);

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    stopBuild();
    stack.close().then(() => console.log('\nStopped.'), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): void {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

function readOptions(): { smoke?: boolean; help?: boolean } | undefined {
  try {
    return parseArgs({ options: { smoke: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    // Node's second sentence is about arguments after `--`, which do not exist here.
    const [problem] = String(error instanceof Error ? error.message : error).split('. ');
    console.error(`${problem}.\n\n${usage}`);
    process.exitCode = 2;
    return undefined;
  }
}

try {
  const options = readOptions();
  if (options?.help) console.log(usage);
  else if (options?.smoke) process.exitCode = (await runSmoke()) ? 0 : 1;
  else if (options) await start();
} catch (error) {
  fail(error);
}
