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
import { type CliDeps, UsageError } from './cli-deps.ts';
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
      const copies = checkpoints === undefined ? [] : readCheckpoints(checkpoints);
      const report = await withLog(deps, ({ path, signingKey }) =>
        verifyLog({ dataDir: path, copies, publicKey: key === undefined ? createPublicKey(signingKey) : readKey(key) }),
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
      if (existsSync(out)) throw new Error(`${out} exists already. Name another file with --out.`);
      const written = between
        ? await proveSteps(between, { reason, deps })
        : await proveOne(id ?? '', { ...options, deps });
      writeFileSync(out, `${JSON.stringify(written.proof, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
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
  const note = checkpoint === undefined ? undefined : readOneCheckpoint(checkpoint);
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
    /^\d{1,15}$/.test(which) ? Number(which) : readOneCheckpoint(which),
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

function describeReport({ records, before, checkpoints, covered, signed, flaw }: LogReport): string {
  if (flaw !== null) throw new Error(`${flaw} Keep the data directory as it is, and compare it with a backup.`);
  const count = (n: number) => n.toLocaleString('en');
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
    ...(checkpoints > 0 && covered < signed
      ? [`A checkpoint of ${count(signed)} records was signed and is not in checkpoints.txt.`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function readCheckpoints(path: string): string[] {
  const notes = splitCheckpoints(read(path));
  if (notes.length === 0) throw new Error(`${path} has no checkpoint.`);
  return notes;
}

/** The last one in a file. */
function readOneCheckpoint(path: string): string {
  return readCheckpoints(path).at(-1) ?? '';
}

function readKey(path: string): KeyObject {
  const text = read(path);
  try {
    const key = createPublicKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // The same message as for a key of another type.
  }
  throw new Error(`${path} is not a public key as \`audit public-key\` prints it.`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path} cannot be read (${error instanceof Error && 'code' in error ? error.code : error}).`);
  }
}

function pemOf(key: KeyObject): string {
  return String(key.export({ type: 'spki', format: 'pem' }));
}
