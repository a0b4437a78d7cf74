import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describeFilter } from '../audit/log-reading.ts';
import { proveBetween, proveRecord } from '../audit/prove.ts';
import { readCheckpoint, splitCheckpoints } from '../audit/tree/checkpoint.ts';
import { type LogReport, verifyLog } from '../audit/verify/verify-log.ts';
import { readDataDir } from '../config/read-settings.ts';
import { type DataDirectory, hasGatewayData, readDataDirectory } from '../data-directory.ts';
import { reasonOf } from '../file-reason.ts';
import { type CliDeps, UsageError } from './cli-deps.ts';
import { pathFrom } from './read-input.ts';
import { addReason } from './reason-option.ts';
import { recordReading } from './record-reading.ts';
import { namingFile, noData } from './with-keys.ts';

interface VerifyCommandOptions {
  checkpoints?: string;
  key?: string;
}

interface ProveCommandOptions {
  between?: [string, ...string[]];
  checkpoint?: string;
  out: string;
  reason?: string;
}

export function addProofCommands(audit: Command, deps: CliDeps): void {
  audit
    .command('verify')
    .description('compare every record with the signed checkpoints, also while a gateway runs')
    .option('--checkpoints <file>', 'also compare with checkpoints that were kept elsewhere, such as a copy of stdout')
    .option('--key <file>', 'the public key as it was kept elsewhere; default: that of the data directory')
    .action(async ({ checkpoints, key }: VerifyCommandOptions) => {
      const copies =
        checkpoints === undefined ? [] : readCheckpoints(checkpoints, { option: '--checkpoints', ...deps });
      const trusted = key === undefined ? undefined : readKey(key, { option: '--key', ...deps });
      const report = await withLog(deps, ({ path, signingKey }) =>
        verifyLog({ dataDir: path, copies, publicKey: trusted ?? createPublicKey(signingKey) }),
      );
      deps.out(describeReport(report));
    });

  addReason(audit.command('prove'))
    .description('write a proof that a record is in the log, or that nothing before a checkpoint was changed')
    .argument('[id]', 'the ID of a record or request')
    .option('--between <checkpoints...>', 'two checkpoints, the older first: files, or how many records they have')
    .option('--checkpoint <file>', 'prove a record for this checkpoint; default: the newest')
    .option('--out <file>', 'where to write the proof', 'proof.json')
    .action(async (id: string | undefined, options: ProveCommandOptions) => {
      const { between, out, reason } = options;
      if ((id === undefined) === (between === undefined))
        throw new UsageError('Give the ID of a record, or --between.');
      const to = pathFrom(out, deps.env);
      if (existsSync(to)) throw new Error(`${out} exists already. Name another file with --out.`);
      const written = between
        ? await proveSteps(between, { reason, deps })
        : await proveOne(id ?? '', { ...options, deps });
      writeProof(to, written.proof);
      deps.out(`Wrote ${out}: ${written.what}.\n`);
    });

  audit
    .command('public-key')
    .description('print the key that checkpoints are verified with, as PEM')
    .action(async () => {
      deps.out(await withLog(deps, async ({ signingKey }) => pemOf(createPublicKey(signingKey))));
    });
}

interface Written {
  proof: object;
  what: string;
}

async function proveOne(
  id: string,
  { checkpoint, reason, deps }: ProveCommandOptions & { deps: CliDeps },
): Promise<Written> {
  const note =
    checkpoint === undefined ? undefined : readOneCheckpoint(checkpoint, { option: '--checkpoint', ...deps });
  const { seq, size, record, proof } = await withLog(deps, ({ path, signingKey, recipientKey }) => {
    recordReading({ command: 'prove', filter: describeFilter({ id }, recipientKey) }, { dataDir: path, reason }, deps);
    return proveRecord(id, {
      dataDir: path,
      publicKey: createPublicKey(signingKey),
      ...(note !== undefined && { checkpoint: note }),
    });
  });
  return { proof: { record, proof }, what: `record ${seq} is in the checkpoint of ${size} records` };
}

async function proveSteps(
  between: readonly string[],
  { reason, deps }: { reason: string | undefined; deps: CliDeps },
): Promise<Written> {
  const [older, newer, ...rest] = between.map((which) =>
    /^\d{1,15}$/.test(which) ? Number(which) : readOneCheckpoint(which, { option: '--between', ...deps }),
  );
  if (older === undefined || newer === undefined || rest.length > 0) {
    throw new UsageError('--between takes two checkpoints, such as --between 1000 2000 or --between kept.txt 2000.');
  }
  const proof = await withLog(deps, ({ path, signingKey }) => {
    recordReading({ command: 'prove', between: [sizeOf(older), sizeOf(newer)] }, { dataDir: path, reason }, deps);
    return proveBetween([older, newer], { dataDir: path, publicKey: createPublicKey(signingKey) });
  });
  const [from, to] = [proof.from, proof.to].map((note) => note.split('\n')[1]);
  return { proof, what: `the checkpoint of ${to} records begins with that of ${from}` };
}

/** Null for a file that has no checkpoint. */
function sizeOf(which: string | number): number | null {
  return typeof which === 'number' ? which : (readCheckpoint(which)?.size ?? null);
}

/** @throws if there is nothing to read, or with a message that names the file that cannot be read */
async function withLog<Result>(deps: CliDeps, work: (files: DataDirectory) => Promise<Result>): Promise<Result> {
  const dataDir = readDataDir(deps.env);
  const files = hasGatewayData(dataDir) ? readDataDirectory(dataDir) : undefined;
  if (!files) throw new Error(noData(dataDir));
  if (!existsSync(join(files.path, 'journal.db'))) throw new Error('No requests are recorded yet.');
  try {
    return await work(files);
  } catch (error) {
    throw namingFile(error, dataDir, 'journal.db');
  }
}

function describeReport({ records, before, checkpoints, covered, signed, flaw, ...old }: LogReport): string {
  if (flaw !== null) throw new Error(`${flaw} Keep the data directory as it is, and compare it with a backup.`);
  if (checkpoints === 0 && signed > 0) {
    throw new Error(
      `No checkpoint can be compared, although one of ${count(signed)} records was signed: checkpoints.txt was deleted or ` +
        'emptied. Name a copy with --checkpoints.',
    );
  }
  const open = records - covered;
  const lines = [
    records === 1
      ? 'The only record is as it was recorded.'
      : `All ${count(records)} records are as they were recorded.`,
    ...(checkpoints === 1 ? [`1 signed checkpoint covers ${count(covered)} of them.`] : []),
    ...(checkpoints > 1 ? [`${count(checkpoints)} signed checkpoints cover ${count(covered)} of them.`] : []),
    ...(open > 0
      ? [`No checkpoint covers the last ${count(open)} yet. A running gateway makes one within a minute.`]
      : []),
    ...(before > 0
      ? [`The ${count(before)} records from before the log was signed have the root that it begins with.`]
      : []),
    ...describeDropped(old),
    ...(checkpoints > 0 && covered + (old.dropped?.size ?? 0) < signed
      ? [`A checkpoint of ${count(signed)} records was signed and is not in checkpoints.txt.`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

const count = (n: number) => n.toLocaleString('en');

function describeDropped({ dropped, uncompared = 0 }: Pick<LogReport, 'dropped' | 'uncompared'>): string[] {
  if (!dropped) return [];
  const { last, record, time } = dropped;
  const which = last === 1 ? 'Record 1 was' : `Records 1 to ${last} were`;
  return [
    `${which} dropped on ${time.slice(0, 10)}, as record ${record} says.`,
    ...(uncompared > 0
      ? [
          `${uncompared === 1 ? '1 checkpoint' : `${count(uncompared)} checkpoints`} of these records cannot be compared: not in checkpoints.txt when they were dropped.`,
        ]
      : []),
  ];
}

function writeProof(path: string, proof: object): void {
  try {
    writeFileSync(path, `${JSON.stringify(proof, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = isMissing ? 'its directory does not exist' : reasonOf(error);
    throw new Error(`--out: ${path} cannot be written: ${reason}. Name another file with --out.`);
  }
}

/** The option that names a file. */
type Naming = Pick<CliDeps, 'env'> & { option: string };

function readCheckpoints(path: string, naming: Naming): string[] {
  const { text, name } = read(path, naming);
  const notes = splitCheckpoints(text);
  if (notes.length > 0) return notes;
  throw new Error(
    `${name} ${text === '' ? 'is empty' : 'has no checkpoint'}. Name a copy of checkpoints.txt, or of the gateway's stdout.`,
  );
}

/** The last one in a file. */
function readOneCheckpoint(path: string, naming: Naming): string {
  return readCheckpoints(path, naming).at(-1) ?? '';
}

function readKey(path: string, naming: Naming): KeyObject {
  const { text, name } = read(path, naming);
  try {
    const key = createPublicKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // The same message as for a key of another type.
  }
  const what = text === '' ? 'is empty' : 'is not a public key as `audit public-key` prints it';
  throw new Error(`${name} ${what}. Name a file that \`audit public-key\` was written to.`);
}

/** A file and how messages name it. */
function read(path: string, { option, env }: Naming): { text: string; name: string } {
  const from = pathFrom(path, env);
  const name = `${option}: ${from}`;
  try {
    return { text: readFileSync(from, 'utf8'), name };
  } catch (error) {
    throw new Error(`${name} cannot be read: ${reasonOf(error)}. Check the path, and who may read it.`);
  }
}

function pemOf(key: KeyObject): string {
  return String(key.export({ type: 'spki', format: 'pem' }));
}
