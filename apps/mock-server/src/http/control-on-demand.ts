import type { Handler } from 'hono';
import type { AppDeps, MockEnv } from './environment.ts';

/** Passes control calls on, and loads what answers them with the first: a mock starts sooner without. */
export function controlOnDemand(deps: AppDeps): Handler<MockEnv> {
  let control: Promise<{ fetch(request: Request, env: MockEnv['Bindings']): Response | Promise<Response> }> | undefined;
  return async function controlOnDemand(c) {
    control ??= import('../control/control-app.ts').then(({ createControlApp }) => createControlApp(deps));
    return (await control).fetch(c.req.raw, c.env);
  };
}
