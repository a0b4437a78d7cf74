import { createPrivateKey, hkdfSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface DataDirectory {
  /** Where the files are: the directory itself, or the gateway's own folder in it. */
  path: string;
  /** The keys and policies. */
  databasePath: string;
  /** Key for the hashes of the gateway's API keys. */
  pepper: Buffer;
  /** Key for the hashes of recipients. */
  recipientKey: Buffer;
  /** Key for the hashes of idempotency keys and of the requests that they belong to. */
  idempotencyKey: Buffer;
  /** Encrypts the answers that are kept for repeated requests. */
  answerKey: Buffer;
  /** Signs checkpoints of the audit log: an Ed25519 key. */
  signingKey: KeyObject;
  /** Identifies the secret without revealing anything about it. */
  secretFingerprint: string;
}

/** Whether the directory holds a gateway's data. @throws if the directory cannot be read */
export function hasGatewayData(path: string): boolean {
  return hasAnyFile(privatePathOf(path));
}

/** Not only gateway.db: a directory that has lost it is not a new one. */
function hasAnyFile(path: string): boolean {
  const files = ['gateway.db', 'gateway.secret', 'journal.db', 'inventory.json'];
  return files.some((file) => statSync(join(path, file), { throwIfNoEntry: false }) !== undefined);
}

/**
 * The folder that only the gateway can read: the directory itself, or, in one that others can enter, such as a mounted
 * volume, a folder in it. A directory that already holds data keeps it.
 */
export function privatePathOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  // Windows has no such permission bits.
  const isWide = stats !== undefined && process.platform !== 'win32' && (stats.mode & 0o077) !== 0;
  return isWide && !hasAnyFile(path) ? join(path, 'gateway') : path;
}

/**
 * Opens the directory. Creates it (mode 0700, hidden from git) and its secret (mode 0600) if they are missing.
 *
 * @throws with a one-line message if the directory or the secret cannot be used
 */
export function openDataDirectory(given: string): DataDirectory {
  return orExplain(given, () => {
    const path = privatePathOf(given);
    const isNew = !existsSync(path);
    makeDirectory(path);
    // Inside a repository, `git add .` would take the secret and the log. A directory that was there is not ours to hide.
    if (isNew) writeFileSync(join(path, '.gitignore'), '*\n', { mode: 0o600 });
    return derive(path, openSecret(join(path, 'gateway.secret'), databaseIn(path)));
  });
}

/**
 * Reads the directory and changes nothing. Undefined if it has no secret yet.
 *
 * @throws with a one-line message if the directory or the secret cannot be used
 */
export function readDataDirectory(given: string): DataDirectory | undefined {
  return orExplain(given, () => {
    const path = privatePathOf(given);
    const secretPath = join(path, 'gateway.secret');
    const secret = readSecret(secretPath);
    if (secret) return derive(path, secret);
    return existsSync(databaseIn(path)) ? refuseLostSecret(secretPath) : undefined;
  });
}

function databaseIn(path: string): string {
  return join(path, 'gateway.db');
}

function orExplain<Result>(given: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`The gateway's data directory ${given} cannot be used: ${message}.`, { cause: error });
  }
}

/** Not with mkdir's `recursive`: in /proc, Node 24 tries without end. */
function makeDirectory(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return;
  if (stats) throw new Error(`${path} is not a directory`);
  if (dirname(path) !== path) makeDirectory(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process that is starting may have just made it.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function derive(path: string, secret: Buffer): DataDirectory {
  const hash = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `doubletick-kit/${purpose}`, 32));
  return {
    path,
    databasePath: databaseIn(path),
    pepper: hash('key-hash'),
    recipientKey: hash('recipient-hash'),
    idempotencyKey: hash('idempotency-hash'),
    answerKey: hash('idempotency-answer'),
    signingKey: ed25519KeyFrom(hash('checkpoint-key')),
    secretFingerprint: hash('fingerprint').toString('hex').slice(0, 32),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc8410#section-7: what comes before the 32 bytes of a key */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');

function ed25519KeyFrom(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Start, seed]), format: 'der', type: 'pkcs8' });
}

function openSecret(path: string, databasePath: string): Buffer {
  const existing = readSecret(path);
  if (existing) return existing;
  // Every hash in the database depends on the secret: with a new secret, every key would be refused for no visible
  // reason. Another process that is starting may have just created both files, hence the second read.
  if (existsSync(databasePath)) return readSecret(path) ?? refuseLostSecret(path);
  return createSecret(path);
}

function createSecret(path: string): Buffer {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true });
  try {
    // Like O_EXCL, a link never replaces a file; unlike it, no process can read a half-written secret.
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    unlinkSync(draft);
  }
  return readSecret(path) ?? refuseLostSecret(path);
}

function readSecret(path: string): Buffer | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  // Windows has no such permission bits.
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
    throw new Error(`${path} is readable by other users; run chmod 600 on it, or delete the directory to start over`);
  }
  const hex = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64,}$/.test(hex)) {
    throw new Error(`${path} is not 64 or more hex digits; restore it, or delete the directory to start over`);
  }
  return Buffer.from(hex, 'hex');
}

function refuseLostSecret(path: string): never {
  throw new Error(`${path} is missing although gateway.db exists; restore it, or delete gateway.db to start over`);
}
