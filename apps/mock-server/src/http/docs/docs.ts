import { readFile } from 'node:fs/promises';
import document from '@doubletick-kit/contract/openapi.json' with { type: 'json' };
import { Scalar } from '@scalar/hono-api-reference';
import { Hono } from 'hono';
import { demo } from '../../world/seed/demo.ts';
import type { MockEnv } from '../environment.ts';
import { readLlmsText } from './llms-text.ts';
import { findScalarScript } from './scalar-script.ts';

const servers = document.servers.map(({ url }) => url);

/** Lets the page load from the mock only, and call nothing but the servers of the document. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self' ${servers.join(' ')}`,
].join('; ');

/** The API reference at `/docs` and the document at `/openapi.json`; every file of it comes from this machine. */
export function docsRoutes(): Hono<MockEnv> {
  const routes = new Hono<MockEnv>();

  routes.get('/openapi.json', (c) => {
    const { origin } = new URL(c.req.url);
    const mock = { url: origin, description: 'This mock server. Nothing leaves this machine.' };
    const others = document.servers.filter(({ url }) => url !== origin && !url.includes('127.0.0.1'));
    return c.json({ ...document, servers: [mock, ...others] });
  });

  routes.get('/llms.txt', async (c) => c.text(await readLlmsText()));

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
  return Scalar<MockEnv>({
    url: '/openapi.json',
    cdn: '/docs/scalar.js',
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
  });
}
