import type { Handler } from 'hono';
import type { MockEnv } from '../environment.ts';

/** Answers requests, as a Hono app does. */
interface App {
  fetch(request: Request, env: MockEnv['Bindings']): Response | Promise<Response>;
}

/** Passes requests on to an app that is loaded with the first of them: a mock starts sooner without. */
export function onDemand(load: () => Promise<App>): Handler<MockEnv> {
  let app: Promise<App> | undefined;
  return async function onDemand(c) {
    app ??= load();
    return (await app).fetch(c.req.raw, c.env);
  };
}
