import { readsFile } from './refuse-command.ts';

/** Reads a value of `--data-urlencode`: `content`, `=content` or `name=content`. The name is not encoded. */
export function urlEncode(value: string, option: string): string {
  const at = value.indexOf('=');
  if (at < 0 && value.includes('@')) throw readsFile(option);
  return `${value.slice(0, Math.max(at, 0))}${at > 0 ? '=' : ''}${encode(value.slice(at + 1))}`;
}

function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
