import type { StoredFile } from '../tables/media.ts';

/** Where a file is fetched; the parts of upstream's hosts `cdn.` and `recordings.` are the paths of one origin here. */
export function fileAddress({ id, name, keyIn }: StoredFile, origin: string): string {
  return `${origin}/${keyIn === 'header' ? 'cdn' : 'recordings'}/${id}/${encodeURIComponent(name)}`;
}
