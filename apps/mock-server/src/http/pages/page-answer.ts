import { randomBytes } from 'node:crypto';
import { html } from 'hono/html';
import { assetsPath } from './page-paths.ts';

/** A page of a build, for a mock that is mounted at a path. Its nonce is new each time, so that it has no validator. */
export async function pageAnswer(source: string, mountPath: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64url');
  const path = String(await html`${mountPath}`);
  const page = source
    .replaceAll('__NONCE__', nonce)
    .replaceAll(/(?<=\s(?:src|href)=")\.\/assets\//g, () => `${path}${assetsPath}`)
    .replace(/(?<=<meta name="base" content=")(?=")/, () => path);
  const headers = headersWith(
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    'media-src blob:',
    "font-src 'self'",
    "connect-src 'self'",
  );
  return new Response(page, { headers: { ...headers, 'cache-control': 'no-cache' } });
}

const reloadSeconds = 2;

/** What people see until the pages are built. It runs no script, and asks again by itself. */
export async function unbuiltPageAnswer(): Promise<Response> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${reloadSeconds}">
<title>The pages are not built yet</title>
<link rel="icon" href="data:,">
</head>
<body>
<h1>The pages are not built yet</h1>
<p><code>npm start</code> builds them after its servers have started. This page reloads itself until they are ready.</p>
<p>If this takes longer than a minute, run <code>npm run pages</code> in the folder of DoubleTick Kit.</p>
</body>
</html>
`;
  return new Response(String(page), {
    status: 503,
    headers: { ...headersWith('img-src data:'), 'cache-control': 'no-store', 'retry-after': String(reloadSeconds) },
  });
}

function headersWith(...sources: readonly string[]): Record<string, string> {
  const policy = ["default-src 'none'", ...sources, "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}
