import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Less than this is sent in one packet anyway. */
const smallestBytes = 1_024;

/** Writes each file of a folder compressed next to it, as `name.br` and `name.gz`. Brotli's quality is 5 (fast) to 11. */
export async function compressFiles(folder: string, quality: number): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const content = await readFile(file);
    if (content.length < smallestBytes || !/\.(?:js|css|json|svg|txt)$/.test(name)) continue;
    const [br, gz] = await Promise.all([brotli(content, { params }), compressGzip(content, { level: 9 })]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }
}
