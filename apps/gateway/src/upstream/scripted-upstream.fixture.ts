import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Answers one request, whose body has already been read. */
export type Script = (request: IncomingMessage, response: ServerResponse) => void;

/** An upstream on a real socket that does what the test tells it to. */
export interface ScriptedUpstream {
  url: string;
  /** All requests received, in order. */
  seen: SeenRequest[];
  /** Sets how requests are answered from now on. */
  script(next: Script): void;
  close(): Promise<void>;
}

export function json(status: number, body: unknown, headers: Record<string, string | string[]> = {}): Script {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Starts an upstream that answers `{"ok":true}` until `script` changes that. */
export async function startScriptedUpstream(): Promise<ScriptedUpstream> {
  const seen: SeenRequest[] = [];
  let current = json(200, { ok: true });
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // The gateway gave up: this is no request.
      return;
    }
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    current(request, response);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // `as`: a server that listens on a host and port always has this kind of address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    script(next) {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
