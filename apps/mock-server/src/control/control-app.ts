import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { addActRoutes } from './acts.ts';
import { problem } from './errors.ts';
import { addFidelityRoute } from './fidelity.ts';
import { guardControl } from './guard.ts';
import { addHealthRoutes } from './health.ts';
import { addInboundRoutes } from './inbound.ts';
import { addStateRoutes } from './state.ts';
import { addWorldRoutes } from './worlds.ts';

const largestBodyBytes = 256 * 1_048_576;

/** The control API: what a developer may see and do that no user of the API can, with a document of its own. */
export function createControlApp(deps: AppDeps): OpenAPIHono<MockEnv> {
  const app = new OpenAPIHono<MockEnv>({
    defaultHook(result, c) {
      if (result.success) return undefined;
      const texts = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      return c.json(problem(400, ...texts), 400);
    },
  }).basePath('/__mock');
  app.use(guardControl(deps.controlToken));
  app.use(
    bodyLimit({
      maxSize: largestBodyBytes,
      onError: (c) => c.json(problem(413, 'A snapshot may have 256 MiB.'), 413),
    }),
  );
  addHealthRoutes(app, deps);
  addFidelityRoute(app);
  addWorldRoutes(app, deps);
  addStateRoutes(app, deps);
  addInboundRoutes(app, deps);
  addActRoutes(app, deps);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the DoubleTick mock server',
      version: '1.0.0',
      description: 'Worlds, their state, the messages of customers, and what was asked of the mock.',
    },
  });
  app.onError((error, c) => {
    // Whatever is no refusal of a request is a defect, which the mock reports.
    if (!(error instanceof HTTPException)) throw error;
    return c.json(problem(400, error.message), 400);
  });
  app.notFound((c) => c.json(problem(404, 'The control API has no such path; see /__mock/openapi.json.'), 404));
  return app;
}
