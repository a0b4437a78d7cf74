import { parseArgs } from 'node:util';
import { type OperationId, operations } from '@doubletick-kit/contract';
import { tryOperation } from './try-operation.ts';

const usage = `Usage: try [--seed NUMBER] [--runs NUMBER] [--operation ID]

Sends generated requests to the mock, RUNS (default: 100) for each operation, and fails if a response breaks a promise.
The same seed sends the same requests.`;

const values = readOptions();
const [seed, runs] = [Number(values.seed), Number(values.runs)];
console.log(`seed ${seed}, ${runs} requests per operation`);
const ids = Object.keys(operations) as OperationId[]; // the keys of the catalogue
for (const id of ids) {
  if (values.operation !== undefined && values.operation !== id) continue;
  const started = performance.now();
  try {
    const { ofCases, generated } = await tryOperation(id, { seed, runs });
    console.log(
      `${id}: cases ${format(ofCases)}; generated ${format(generated)} ${(performance.now() - started).toFixed(0)} ms`,
    );
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        runs: { type: 'string', default: '100' },
        operation: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (!values.help) return values;
    console.log(usage);
    process.exit();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

function format(statuses: ReadonlyMap<number, number>): string {
  return [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}×${count}`)
    .join(' ');
}
