import type { KnownOperation } from './canonical-request.ts';

/** The path of an operation with its parameters encoded. */
export function pathOf({ path }: KnownOperation, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
