import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { problem } from './errors.ts';
import { addFidelityRoute } from './fidelity.ts';
import { guardControl } from './guard.ts';
import { addHealthRoutes } from './health.ts';
import { addJournalRoute } from './journal.ts';
import { addSimulateRoutes } from './simulate.ts';
import { addStateRoutes } from './state.ts';
import { addWorldRoutes } from './worlds.ts';

const largestBodyBytes = 256 * 1_048_576;

/** The control API: what a developer can see and do beyond the API itself. It has its own OpenAPI document. */
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
      onError: (c) => c.json(problem(413, 'The body is larger than 256 MiB, the limit for snapshots.'), 413),
    }),
  );
  addHealthRoutes(app, deps);
  addFidelityRoute(app);
  addWorldRoutes(app, deps);
  addStateRoutes(app, deps);
  addJournalRoute(app, deps);
  addSimulateRoutes(app, deps);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the DoubleTick mock server',
      version: '1.0.0',
      description: 'Worlds, their state, what people do outside the API, and the requests the mock has received.',
    },
  });
  app.onError((error, c) => {
    // Anything else is a defect, which the mock reports.
    if (!(error instanceof HTTPException)) throw error;
    return c.json(problem(400, error.message), 400);
  });
  app.notFound((c) =>
    c.json(problem(404, 'The control API does not have this path. GET /__mock/openapi.json lists its paths.'), 404),
  );
  return app;
}
