import { expect, it } from 'vitest';
import type { OperationSpec } from './operation-spec.ts';
import type { Middleware, UploadProgress } from './options.ts';
import { scriptedKernel } from './scripted-kernel.fixture.ts';

const upload: OperationSpec = {
  id: 'uploadMedia',
  method: 'POST',
  path: '/media/upload',
  safety: 'unsafe',
  body: 'form',
  upload: { field: 'file', maxBytes: 1000 },
};

it.each<[string, Middleware]>([
  ['passes it on', (request, next) => next(request)],
  ['adds a header', (request, next) => next(new Request(request, { headers: request.headers }))],
  ['sends a clone', (request, next) => next(request.clone())],
  [
    'reads a clone',
    async (request, next) => {
      await request.clone().arrayBuffer();
      return next(request);
    },
  ],
  ['replaces the body', (request, next) => next(new Request(request, { body: 'short' }))],
  ['replaces the body by a longer one', (request, next) => next(new Request(request, { body: 'x'.repeat(9000) }))],
  [
    'replaces the body after it read a clone',
    async (request, next) => {
      await request.clone().arrayBuffer();
      return next(new Request(request, { body: 'short' }));
    },
  ],
])('sends and reports the length of the body that is sent if a middleware %s', async (_, middleware) => {
  const { kernel, requests } = scriptedKernel([]);
  const reports: UploadProgress[] = [];
  const onProgress = (progress: UploadProgress) => void reports.push(progress);
  const input = { file: new Uint8Array(300), contentType: 'image/png' };
  await kernel.send(upload, input, { onProgress, middleware: [middleware] });
  const length = (await requests[0]?.arrayBuffer())?.byteLength;
  expect(requests[0]?.headers.get('content-length')).toBe(String(length));
  expect(reports.at(-1)).toEqual({ sentBytes: length, totalBytes: length });
});
