/** Sends every case to a mock with a fixed clock and prints a hash of each response, one per line. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createMock, demo } from '@doubletick-kit/mock-server';
import { cases, titleOf } from '../cases.ts';
import { prepareCase, send } from '../send-case.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, now: { type: 'string', default: '0' } },
});
const mock = createMock({ seed: Number(values.seed), now: () => Number(values.now) });
const keys = { wrong: 'key_revoked001', 'without-permissions': demo.keys.noPermissions, all: demo.keys.full };

for (const test of cases) {
  mock.world().reset(test.world);
  const address = { url: 'http://mock', key: keys.all, mock };
  const input = await prepareCase(test, address);
  const { headers, ...answer } = await send({ ...test, input }, { ...address, key: keys[test.key ?? 'all'] });
  const { tables, random } = mock.world().snapshot();
  // The boundary of a form, in headers and body of the request, is random.
  const journal = mock.world().journal();
  const everything = JSON.stringify([
    answer,
    [...headers],
    tables,
    random,
    journal.map(({ request: _, ...entry }) => entry),
  ]);
  console.log(`${createHash('sha256').update(everything).digest('hex')} ${titleOf(test)}`);
}
