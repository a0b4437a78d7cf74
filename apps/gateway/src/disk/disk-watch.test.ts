import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { eventually, setupGateway, temporaryDirectory } from '../setup-gateway.fixture.ts';
import { DiskWatch } from './disk-watch.ts';

const MiB = 1024 * 1024;
const lookEveryMs = 5_000;

/** A watch whose disk and clock the test sets. */
function setup() {
  const clock = { now: 0 };
  const disk = { freeBytes: 10_000 * MiB, totalBytes: 20_000 * MiB };
  const lines: string[] = [];
  const watch = new DiskWatch('/srv/data', {
    elapsed: () => clock.now,
    warn: (line) => lines.push(line),
    diskSpace: async () => ({ ...disk }),
  });
  /** Lets time pass while the disk loses so much in each second. */
  const pass = async (seconds: number, bytesPerSecond: number) => {
    for (let n = 0; n < (seconds * 1_000) / lookEveryMs; n += 1) {
      clock.now += lookEveryMs;
      disk.freeBytes -= (bytesPerSecond * lookEveryMs) / 1_000;
      await watch.look();
    }
  };
  return { watch, disk, lines, pass };
}

it('raises one alarm fifteen minutes ahead, says what happens, and takes it back once there is room', async () => {
  const { watch, disk, lines, pass } = setup();
  expect([watch.trouble(), watch.secondsLeft()]).toEqual([null, Number.POSITIVE_INFINITY]);
  await pass(600, MiB);
  expect(lines).toEqual([]);
  disk.freeBytes = 910 * MiB;
  await pass(5, MiB);
  expect(watch.trouble()).toBe(null);
  await pass(5, MiB);
  expect([watch.trouble(), watch.secondsLeft()]).toEqual(['disk-nearly-full', 900]);
  await pass(300, MiB);
  expect(lines).toEqual([
    'disk-nearly-full: the disk of /srv/data has 900.0 MiB left and loses 1.0 MiB a second, so it is full in about 15 ' +
      'minutes. /readyz answers 503; requests are served until the disk is full, and then refused. Make room: see "disk ' +
      'is nearly full" in docs/failure-modes.md.',
  ]);
  disk.freeBytes = 5_000 * MiB;
  await pass(5, 0);
  expect(watch.trouble()).toBe(null);
  expect(lines.slice(1)).toEqual(['The disk of /srv/data has room again: 4.9 GiB left. /readyz answers 200.']);
});

it('raises an alarm for little space at once, however slowly it shrinks', async () => {
  const { watch, disk, lines, pass } = setup();
  disk.freeBytes = 60 * MiB;
  await pass(5, 0);
  expect(watch.trouble()).toBe('disk-nearly-full');
  expect(lines).toEqual([expect.stringMatching(/has 60\.0 MiB left\. \/readyz answers 503/)]);
});

it('keeps what it knows while the disk cannot be measured, and waits for one that does not answer', async () => {
  let asked = 0;
  const stuck = Promise.withResolvers<never>();
  const lines: string[] = [];
  const watch = new DiskWatch('/srv/data', {
    elapsed: () => 0,
    warn: (line) => lines.push(line),
    diskSpace: () => {
      asked += 1;
      return asked === 1 ? Promise.resolve({ freeBytes: 1, totalBytes: 2 ** 40 }) : stuck.promise;
    },
  });
  await watch.look();
  const looking = watch.look();
  await watch.look();
  expect(asked).toBe(2);
  stuck.reject(new Error('EIO'));
  await looking;
  expect(watch.trouble()).toBe('disk-nearly-full');
  expect(lines).toHaveLength(1);
});

/** A disk of 64 MiB in memory, or why there cannot be one. */
function mountSmallDisk(): { path: string } | { reason: string } {
  const path = join(temporaryDirectory(), 'disk');
  mkdirSync(path);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m,mode=700', 'tmpfs', path], { encoding: 'utf8' });
  if (mounted.status !== 0) return { reason: mounted.stderr?.trim() || String(mounted.error) };
  onTestFinished(() => void execFileSync('umount', ['-l', path]));
  return { path };
}

it('/readyz says that a real disk is nearly full while requests are served, and that there is room again', async (test) => {
  const disk = mountSmallDisk();
  if ('reason' in disk) return test.skip(`a small disk cannot be mounted: ${disk.reason}`);
  const { server, request, warnings } = await setupGateway(
    { timeouts: { diskLookMs: 50 } },
    { dataDir: join(disk.path, 'data') },
  );
  const ready = async () => {
    const response = await fetch(`${server.url}/readyz`);
    return { status: response.status, ...Object(await response.json()) };
  };
  expect(await ready()).toMatchObject({ status: 'ok' });
  const file = join(disk.path, 'other');
  writeFileSync(file, Buffer.alloc(59 * MiB));
  await eventually(async () => expect(await ready()).toMatchObject({ status: 503, reason: 'disk-nearly-full' }));
  expect((await request('/team')).status).toBe(200);
  rmSync(file);
  await eventually(async () => expect(await ready()).toMatchObject({ status: 'ok' }));
  expect(warnings).toEqual([
    expect.stringContaining(`disk-nearly-full: the disk of ${join(disk.path, 'data')} has `),
    expect.stringContaining('has room again'),
  ]);
});
