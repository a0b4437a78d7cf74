/** `node in-process-child.ts <URL of the mock's index>`: prints the times of a mock's actions in milliseconds, round by round. */
import { assignRequest } from './assign-request.ts';
import { millisecondsPer } from './processor-time.ts';

type MockServer = typeof import('@doubletick-kit/mock-server');

const rounds = 15;
const roundMs = 200;
const warmUpMs = 2_000;

const { createMock }: MockServer = await import(process.argv[2] ?? '');
const mock = createMock();
const { path, headers, body } = assignRequest;
let keys = 0;

const actions = {
  async inProcess() {
    const response = await mock.fetch(`http://mock.test${path}`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`The mock responded with ${response.status}.`);
    await response.json();
  },
  newWorld() {
    keys += 1;
    mock.world(`key_${String(keys).padStart(10, '0')}`);
  },
  reset: () => mock.world().reset(),
};

const measured: Record<string, number[]> = {};
for (const [name, act] of Object.entries(actions)) {
  await millisecondsPer(act, warmUpMs);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await millisecondsPer(act, roundMs));
  measured[name] = times;
}
console.log(JSON.stringify(measured));
process.exit();
