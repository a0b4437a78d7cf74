import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import type { Store } from '../open-store.ts';
import { ProblemError } from '../problem.ts';
import type { UpstreamClient } from '../upstream/upstream-client.ts';
import { createUuidV7 } from '../uuid-v7.ts';
import { answerError, refuse } from './answer-error.ts';
import { authenticate } from './authenticate.ts';
import { forward } from './forward.ts';
import { readInput } from './read-input.ts';
import { createRequestRecorder } from './request-recorder.ts';
import { requireOperation } from './require-operation.ts';
import { type GatewayEnv, startTracking, trackRequest } from './tracked-request.ts';

export interface GatewayApp {
  fetch: Hono<GatewayEnv>['fetch'];
  /** Answers a request that Node's parser accepts but that is not a valid `Request`. */
  refuseUnreadable(): Promise<Response>;
}

/** Builds the data path: every request has exactly one audit record before its response is sent. */
export function createApp(store: Store, upstream: UpstreamClient, deps: Deps): GatewayApp {
  const recorder = createRequestRecorder(store.audit, deps);
  const createId = createUuidV7(deps);
  const start = () => startTracking({ ...deps, createId });
  const app = new Hono<GatewayEnv>();
  app.use(trackRequest(start));
  app.use(authenticate(store.keys));
  app.use(requireOperation());
  app.use(readInput(store.recipientKey));
  app.all('*', forward({ ...deps, recorder, upstream }));
  app.onError(answerError(recorder, deps));
  return {
    fetch: app.fetch,
    refuseUnreadable() {
      const detail = 'The request line or Host header is not valid HTTP. Nothing was forwarded.';
      return refuse(start(), new ProblemError('invalid-request', detail), recorder);
    },
  };
}
