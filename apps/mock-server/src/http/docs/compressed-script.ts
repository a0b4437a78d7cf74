import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A script that is large and does not change while the mock runs. */
export interface CompressedScript {
  /** Names the content. */
  readonly version: string;
  /** The script as gzip. */
  readonly gzip: Buffer<ArrayBuffer>;
}

/**
 * Compresses a file with the first request for it and keeps the result: of Scalar's 4.35 MB, 1.26 MB. It takes 0.1 s of
 * another thread; brotli at its best would take 10 s.
 */
export function compressOnce(file: () => URL): () => Promise<CompressedScript> {
  let script: Promise<CompressedScript> | undefined;
  return () => {
    script ??= compress(file()).catch((error: unknown) => {
      script = undefined;
      throw error;
    });
    return script;
  };
}

async function compress(file: URL): Promise<CompressedScript> {
  const content = await readFile(file);
  const version = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { version, gzip: await promisify(gzip)(content) };
}
