import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Less than this is sent in one packet anyway. */
const smallestBytes = 1_024;

/** As small as possible: the pages of the repository and of the published mock are compressed once. */
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** Writes each file of a folder compressed next to it, as `name.br` and `name.gz`. */
export async function compressFiles(folder: string): Promise<void> {
  // All at once, because Node has a few threads for this.
  await Promise.all((await readdir(folder)).map((name) => compressFile(join(folder, name))));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallestBytes || !/\.(?:js|css|json|svg|txt)$/.test(file)) return;
  const [br, gz] = await Promise.all([brotli(content, { params }), compressGzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
