/** Sends a GET with JSON as its body; method and body of `request` itself are not looked at. Follows no redirect. */
export async function sendGetWithBody({ url, headers, signal }: Request, body: string): Promise<Response> {
  // Not imported: a bundle for another runtime, which has this file in a chunk that it never loads, could not be made.
  const { request } = process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http');
  const json = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const options = { method: 'GET', headers: { ...Object.fromEntries(headers), ...json }, signal };
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const outgoing = request(url, options, (incoming) => {
    const { statusCode = 0, headersDistinct } = incoming;
    resolve(incoming.toArray().then((chunks) => toResponse(statusCode, headersDistinct, chunks)));
  });
  outgoing.on('error', reject).end(body);
  return promise;
}

function toResponse(status: number, fields: NodeJS.Dict<string[]>, chunks: Uint8Array<ArrayBuffer>[]): Response {
  const headers = Object.entries(fields).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return new Response(chunks.length > 0 ? new Blob(chunks) : null, { status, headers });
}
