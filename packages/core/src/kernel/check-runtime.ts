/** What tells runtimes apart, among the globals. */
export interface RuntimeGlobals {
  readonly document?: unknown;
  readonly window?: unknown;
  readonly location?: { readonly origin: string };
  readonly process?: { readonly versions?: Readonly<Record<string, string | undefined>> };
}

/**
 * Refuses to run in a browser, unless the key goes to the server that the page itself is from, as on the pages of a mock,
 * and on a Node that is too old. Bun, Deno and Workers pass, whatever version of Node they
 * say they are compatible with.
 *
 * @throws TypeError in a browser, where everyone can read the key.
 * @throws Error that names the needed and the present version of Node.
 */
export function checkRuntime({ document, window, location, process }: RuntimeGlobals, baseUrl?: string): void {
  const isOwnServer = location !== undefined && URL.parse(baseUrl ?? '')?.origin === location.origin;
  if (document !== undefined && window !== undefined && !isOwnServer) {
    throw new TypeError('DoubleTick must not run in a browser, where everyone can read the apiKey.');
  }
  const { node = '', v8 = '', bun } = process?.versions ?? {};
  // All of them have process.versions.node. Only Node's own V8 is named "…-node.…"; Bun copies that name too.
  if (bun !== undefined || !v8.includes('-node.')) return;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  throw new Error(`DoubleTick needs Node 22.18 or newer, this is Node ${node}.`);
}
