import { execFileSync } from 'node:child_process';
import { matchOperation } from '@doubletick-kit/contract';

/** A JSON object whose members the steps compare. A missing member fails the comparison. */
type JsonObject = Record<string, unknown>;

/** How the steps reach the running servers. */
export interface SmokeConnection {
  /** Sends a request to the gateway, by default with the team's key. */
  send(
    method: string,
    path: string,
    options?: { body?: object; key?: string },
  ): Promise<{ status: number; body: JsonObject }>;
  /** What the gateway has answered so far. */
  answers: { operation: string | null; status: number }[];
  /** The gateway's audit records, oldest first, read with its command line as an auditor would. */
  auditRecords(): JsonObject[];
  /** The rows of one table of the mock. */
  mockTable(name: string): Promise<unknown>;
}

interface SmokeTarget {
  gatewayUrl: string;
  mockUrl: string;
  key: string;
  dataDir: string;
}

/** Connects the smoke steps to a running pair of servers. */
export function connectSmoke({ gatewayUrl, mockUrl, key, dataDir }: SmokeTarget): SmokeConnection {
  const answers: SmokeConnection['answers'] = [];
  return {
    answers,
    async send(method, path, options = {}) {
      const answer = await fetch(`${gatewayUrl}${path}`, {
        method,
        headers: { authorization: options.key ?? key, 'content-type': 'application/json' },
        body: options.body ? JSON.stringify(options.body) : null,
      });
      const match = matchOperation(method, path.replace(/\?.*/, ''));
      answers.push({ operation: match.kind === 'operation' ? match.id : null, status: answer.status });
      return { status: answer.status, body: (await answer.json()) as JsonObject };
    },
    auditRecords() {
      const output = execFileSync(process.execPath, ['apps/gateway/src/cli.ts', 'audit', 'list', '--json'], {
        encoding: 'utf8',
        env: { GATEWAY_DATA_DIR: dataDir },
      });
      return (JSON.parse(output) as JsonObject[]).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    },
    async mockTable(name) {
      const answer = await fetch(`${mockUrl}/__mock/worlds/demo/state/${name}`);
      return ((await answer.json()) as JsonObject).rows;
    },
  };
}
