import { readFile } from 'node:fs/promises';
import document from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };
import { Scalar } from '@scalar/hono-api-reference';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { MockEnv } from '../environment.ts';
import { acceptsCoding } from '../response/accepts-coding.ts';
import { matchesTag } from '../response/matches-tag.ts';
import { compressOnce } from './compressed-script.ts';
import { findScalarScript } from './scalar-script.ts';
import { texts } from './texts.ts';

const servers = document.servers.map(({ url }) => url);

/** Lets the page load only from the mock, and connect only to the servers of the document. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self' ${servers.join(' ')}`,
].join('; ');

const linkStyle = `
.to-reference { margin: 0; padding: 0.5rem 1rem; font: 0.9rem/1.5 system-ui, sans-serif; color-scheme: light dark;
  background: light-dark(#e7f8f2, #04392a); color: light-dark(#1b1f24, #e8eaed); }
.to-reference a { color: inherit; }
`;

/** The models of the API at `/docs`, the document at `/openapi.json`, and guides; nothing is loaded from another machine. */
export function docsRoutes(): Hono<MockEnv> {
  const routes = new Hono<MockEnv>();

  routes.get('/openapi.json', (c) => {
    const address = new URL(c.req.url).origin + c.env.mountPath;
    const mock = { url: address, description: 'This mock server. Nothing leaves this machine.' };
    const others = document.servers.filter(({ url }) => url !== address && !url.includes('127.0.0.1'));
    return c.json({ ...document, servers: [mock, ...others] });
  });

  routes.get('/llms.txt', async (c) => c.text(await texts.llms()));

  // Browsers show plain text, and download Markdown.
  routes.get('/guides/mock-server.md', async (c) => c.text(await texts.guide()));

  const readScript = compressOnce(findScalarScript);
  routes.get('/docs/scalar.js', async (c) => {
    const isCompressed = acceptsCoding(c.req.header('accept-encoding'), 'gzip');
    const { version, gzip } = await readScript();
    const etag = `"${version}${isCompressed ? '-gzip' : ''}"`;
    c.header('Cache-Control', 'no-cache');
    c.header('Vary', 'Accept-Encoding');
    c.header('ETag', etag);
    if (matchesTag(c.req.header('if-none-match'), etag)) return c.body(null, 304);
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    if (!isCompressed) return c.body(await readFile(findScalarScript()));
    c.header('Content-Encoding', 'gzip');
    return c.body(gzip);
  });

  routes.use('/docs', async function restrictSources(c, next) {
    await next();
    const link =
      await html`<p class="to-reference">This page is for reading. <a href="${c.env.mountPath}/reference">Try an operation on its reference page</a></p>`;
    c.res = new Response(
      (await c.res.text()).replace('<body>', (body) => body + link),
      c.res,
    );
    c.header('Content-Security-Policy', contentSecurityPolicy);
  });
  routes.get('/docs', renderDocs());

  return routes;
}

function renderDocs() {
  return Scalar<MockEnv>((c) => ({
    url: `${c.env.mountPath}/openapi.json`,
    cdn: `${c.env.mountPath}/docs/scalar.js`,
    pageTitle: document.info.title,
    favicon: 'data:,',
    withDefaultFonts: false,
    telemetry: false,
    showDeveloperTools: 'never',
    hideClientButton: true,
    hideTestRequestButton: true,
    customCss: linkStyle,
    agent: { disabled: true },
    mcp: { disabled: true },
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  }));
}
