import { readdir, readFile, stat } from 'node:fs/promises';

/** One build of the pages, in memory: it stays whole when a newer one replaces its files. */
interface PagesBuild {
  /** Tells builds apart. */
  readonly version: string;
  readonly html: string;
  /** The files in `assets/` by name. A compressed file is next to the other, as `index.js.br`. */
  readonly assets: ReadonlyMap<string, Buffer<ArrayBuffer>>;
}

/** What is in a folder that a build may replace at any time. */
export interface Pages {
  /** The HTML of the newest build; undefined before the first build. */
  html(): Promise<string | undefined>;
  /** A file of the newest build or of the one before, which an open page may still ask for. */
  asset(name: string): Promise<Buffer<ArrayBuffer> | undefined>;
}

/** The pages in a folder. It is read with the first request, and again after each build. */
export function pagesIn(folder: URL): Pages {
  let newest: PagesBuild | undefined;
  let before: PagesBuild | undefined;
  let reading: Promise<void> | undefined;

  async function readAgain(): Promise<void> {
    // While a build replaces the folder, or after a failed one, the last whole build is used.
    const version = await versionOf(folder).catch(() => newest?.version);
    if (version === undefined || version === newest?.version) return;
    const build = await readBuild(folder, version).catch(() => undefined);
    if (build) [newest, before] = [build, newest];
  }
  async function refresh(): Promise<void> {
    reading ??= readAgain().finally(() => {
      reading = undefined;
    });
    await reading;
  }

  return {
    async html() {
      await refresh();
      return newest?.html;
    },
    async asset(name) {
      if (!newest?.assets.has(name)) await refresh();
      return newest?.assets.get(name) ?? before?.assets.get(name);
    },
  };
}

async function versionOf(folder: URL): Promise<string> {
  const { ino, mtimeMs } = await stat(new URL('index.html', folder));
  return `${ino} ${mtimeMs}`;
}

/** @throws Error when the folder is replaced meanwhile */
async function readBuild(folder: URL, version: string): Promise<PagesBuild> {
  const html = await readFile(new URL('index.html', folder), 'utf8');
  const assetsFolder = new URL('assets/', folder);
  const assets = new Map<string, Buffer<ArrayBuffer>>();
  for (const name of await readdir(assetsFolder)) {
    assets.set(name, await readFile(new URL(encodeURIComponent(name), assetsFolder)));
  }
  if ((await versionOf(folder)) !== version) throw new Error('The pages were built again while they were read.');
  return { version, html, assets };
}
