import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the gateway keeps its files, and the keys derived from its secret. */
export interface DataDirectory {
  databasePath: string;
  /** Keys the hashes of the gateway's own API keys. */
  pepper: Buffer;
  /** Keys the hashes of recipients. */
  recipientKey: Buffer;
  /** Tells one secret from another without telling anything about it. */
  secretFingerprint: string;
}

/** Tells whether a gateway has ever kept anything in this directory. @throws when that cannot be seen */
export function hasGatewayData(path: string): boolean {
  return statSync(join(path, 'gateway.db'), { throwIfNoEntry: false }) !== undefined;
}

/**
 * Opens the directory, creating it (mode 0700) and its secret (mode 0600) when they are missing.
 *
 * @throws with one clear line when the directory or the secret cannot be used
 */
export function openDataDirectory(path: string): DataDirectory {
  const databasePath = join(path, 'gateway.db');
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const secret = openSecret(join(path, 'gateway.secret'), databasePath);
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `doubletick-kit/${purpose}`, 32));
    return {
      databasePath,
      pepper: derive('key-hash'),
      recipientKey: derive('recipient-hash'),
      secretFingerprint: derive('fingerprint').toString('hex').slice(0, 32),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`The gateway's data directory ${path} cannot be used: ${message}.`, { cause: error });
  }
}

function openSecret(path: string, databasePath: string): Buffer {
  const existing = readSecret(path);
  if (existing) return existing;
  // Every hash in the database depends on the secret: a new one would refuse every key without a word. A process that
  // starts at the same time may have made both just now, hence the second look.
  if (existsSync(databasePath)) return readSecret(path) ?? refuseLostSecret(path);
  return createSecret(path);
}

function createSecret(path: string): Buffer {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true });
  try {
    // A link, like O_EXCL, never replaces a file, and nobody can read the secret half written.
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
  // Windows has no such mode bits.
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
    throw new Error(`${path} can be read by others; run chmod 600 on it, or delete the directory to start afresh`);
  }
  const hex = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64,}$/.test(hex)) {
    throw new Error(`${path} does not hold a secret of at least 64 hex digits; restore it, or delete the directory`);
  }
  return Buffer.from(hex, 'hex');
}

function refuseLostSecret(path: string): never {
  throw new Error(`${path} is missing but gateway.db is there; restore it, or delete gateway.db to start afresh`);
}
