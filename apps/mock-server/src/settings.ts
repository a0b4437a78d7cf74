/** Where the mock listens. */
export interface Settings {
  host: string;
  port: number;
}

/** Reads the settings from environment variables, or says in one line what is wrong with them. */
export function readSettings(variables: Record<string, string | undefined>): Settings | { problem: string } {
  const host = variables.MOCK_HOST || '127.0.0.1';
  const port = variables.MOCK_PORT || '4010';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { problem: `MOCK_PORT must be a port from 0 to 65535, not "${port}".` };
  }
  return { host, port: Number(port) };
}

/** Says in one line why the mock cannot listen and which variable helps. */
export function explainListenError(error: unknown, { host, port }: Settings): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Set MOCK_PORT to a free port.`;
  if (code === 'EACCES') return `Port ${port} may not be used. Set MOCK_PORT to a free port above 1023.`;
  return `Cannot listen on ${host}, port ${port} (${code ?? error}). Set MOCK_HOST and MOCK_PORT to an address of this machine.`;
}
