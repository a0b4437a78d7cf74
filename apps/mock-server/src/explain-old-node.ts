type Versions = Readonly<Record<string, string | undefined>>;

/**
 * Says that this Node is too old; undefined where it is not. Bun, Deno and Workers pass, which state a version of Node too:
 * only Node's own V8 is named "…-node.…", and Bun copies that name. Imports nothing, so that an old Node can load it.
 */
export function explainOldNode({ node = '', v8 = '', bun }: Versions = process.versions): string | undefined {
  if (bun !== undefined || !v8.includes('-node.')) return undefined;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return undefined;
  return `The mock server needs Node 22.18 or newer, this is Node ${node}.`;
}
