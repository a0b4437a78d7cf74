import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { describeFinding, explainIssues } from '../explain-issues.ts';
import type { AnswerInProcess } from '../http/answer-in-process.ts';
import type { AppDeps, MockEnv } from '../http/environment.ts';
import { compressForPages } from '../http/response/compress-for-pages.ts';
import { addApiRoutes } from './apis.ts';
import { addBotRunRoutes } from './bot-runs.ts';
import { addBotRoutes } from './bots.ts';
import { addClockRoutes } from './clock.ts';
import { addConversationRoute } from './conversations.ts';
import { decodeBody } from './decode-body.ts';
import { addDeliveryRoutes } from './deliveries.ts';
import { problem } from './errors.ts';
import { addEventRoute } from './events.ts';
import { expectWaiting } from './expect-waiting.ts';
import { addFaultRoutes } from './faults.ts';
import { addFidelityRoute } from './fidelity.ts';
import { guardControl } from './guard.ts';
import { addHealthRoutes } from './health.ts';
import { addInboxRoutes } from './inbox.ts';
import { addJournalRoute } from './journal.ts';
import { addKeyRoutes } from './keys.ts';
import { addProgressRoutes } from './progress.ts';
import { readJsonBody } from './read-json-body.ts';
import { addSendRoute } from './send.ts';
import { addSettleRoute } from './settle.ts';
import { addSimulateRoutes } from './simulate.ts';
import { addSnapshotRoutes, snapshotPath } from './snapshots.ts';
import { addStateRoutes } from './state.ts';
import { addTriggerRoute } from './trigger.ts';
import { addWorldRoutes } from './worlds.ts';

/** What the control API needs: what the API needs, and the API itself. */
interface ControlDeps extends AppDeps {
  readonly answerInProcess: AnswerInProcess;
}

const mebibyte = 1_048_576;
const largestBody = 256 * mebibyte;
const limitBody = limitTo(largestBody);
const limitSnapshot = limitTo(4_096 * mebibyte);

/** The control API: what a developer can see and do beyond the API itself. It has its own OpenAPI document. */
export function createControlApp(deps: ControlDeps): OpenAPIHono<MockEnv> {
  const app = new OpenAPIHono<MockEnv>({
    defaultHook(result, c) {
      if (result.success) return undefined;
      // The validator passes on what it has checked, which its type leaves out.
      const input: unknown = 'data' in result ? result.data : undefined;
      const findings = explainIssues(result.error, input);
      return c.json(problem(400, ...findings.map((finding) => describeFinding(finding, 'The body'))), 400);
    },
  }).basePath('/__mock');
  app.use(guardControl(deps.controlToken));
  app.use(compressForPages());
  app.use((c, next) => (snapshotPath.test(c.req.path) ? limitSnapshot : limitBody)(c, next));
  app.use(decodeBody(largestBody, (c) => refuseLarger(c, largestBody)));
  app.use(readJsonBody());
  app.use((c, next) => {
    expectWaiting(c);
    return next();
  });
  addRoutes(app, deps);
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
    const isJson = !error.message.startsWith('Malformed JSON');
    return c.json(problem(400, isJson ? error.message : 'The body is not valid JSON.'), 400);
  });
  app.notFound((c) =>
    c.json(problem(404, 'The control API does not have this path. GET /__mock/openapi.json lists its paths.'), 404),
  );
  return app;
}

function addRoutes(app: OpenAPIHono<MockEnv>, deps: ControlDeps): void {
  addHealthRoutes(app, deps);
  addFidelityRoute(app);
  addWorldRoutes(app, deps);
  addStateRoutes(app, deps);
  addSnapshotRoutes(app, deps);
  addKeyRoutes(app, deps);
  addJournalRoute(app, deps);
  addEventRoute(app, deps);
  addInboxRoutes(app, deps);
  addConversationRoute(app, deps);
  addSimulateRoutes(app, deps);
  addClockRoutes(app, deps);
  addProgressRoutes(app, deps);
  addTriggerRoute(app, deps);
  addFaultRoutes(app, deps);
  addDeliveryRoutes(app, deps);
  addSettleRoute(app, deps);
  addBotRoutes(app, deps);
  addApiRoutes(app, deps);
  addBotRunRoutes(app, deps);
  addSendRoute(app, deps.answerInProcess);
}

function limitTo(maxSize: number): MiddlewareHandler<MockEnv> {
  return bodyLimit({ maxSize, onError: (c) => refuseLarger(c, maxSize) });
}

function refuseLarger(c: Context<MockEnv>, limitBytes: number): Response {
  return c.json(problem(413, `The body is larger than ${limitBytes / mebibyte} MiB, the limit here.`), 413);
}
