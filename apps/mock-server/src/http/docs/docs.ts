import { readFile } from 'node:fs/promises';
import document from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };
import { Scalar } from '@scalar/hono-api-reference';
import { Hono } from 'hono';
import { demo } from '../../world/seed/demo.ts';
import type { MockEnv } from '../environment.ts';
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

  routes.get('/docs/scalar.js', async (c) => {
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    return c.body(await readFile(findScalarScript(), 'utf8'));
  });

  routes.use('/docs', async function restrictSources(c, next) {
    await next();
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
    agent: { disabled: true },
    mcp: { disabled: true },
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    authentication: {
      preferredSecurityScheme: 'apiKey',
      securitySchemes: { apiKey: { value: demo.keys.full } },
    },
  }));
}
