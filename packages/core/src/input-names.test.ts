import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DoubleTick } from './double-tick.ts';

interface Documented {
  operationId: string;
  parameters?: { name: string; in: string }[];
  requestBody?: object;
  'x-sdk': { resource: string; method: string };
}

const file = new URL('../../../openapi/dist/doubletick.json', import.meta.url);
const { paths }: { paths: Record<string, Record<string, Documented>> } = JSON.parse(readFileSync(file, 'utf8'));
const withInput = Object.values(paths)
  .flatMap((item) => Object.values(item))
  .filter(({ parameters = [], requestBody }) => parameters.length > 0 || requestBody);

/** What every object inherits. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/** Calls the method of an operation. Returns the requests that it sent, and the error. */
async function call({ 'x-sdk': sdk }: Documented, input: object) {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return Response.json({});
  };
  const client = new DoubleTick({ apiKey: 'key_xxxxxxxxxx', fetch, retries: 0 });
  const resource: object = Reflect.get(client, sdk.resource);
  const error: unknown = await Reflect.get(resource, sdk.method)
    .call(resource, input)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  return { sent, error };
}

it('knows every operation with an input', () => {
  expect(withInput.length).toBeGreaterThan(80);
  expect(inherited).toContain('constructor');
});

it.each(withInput.map((operation) => ({ id: operation.operationId, operation })))(
  '$id refuses every name that objects inherit, before anything is sent',
  async ({ operation }) => {
    for (const name of inherited) {
      // Parsed, because `__proto__` in a literal would set the prototype.
      const input: object = JSON.parse(`{ ${JSON.stringify(name)}: "sent by accident" }`);
      const { sent, error } = await call(operation, input);
      const issues = [`${name} is not a parameter of this operation`];
      expect(error).toMatchObject({ code: 'bad-request', attempts: 0, issues });
      expect(sent).toEqual([]);
    }
  },
);

it.each(withInput.map((operation) => ({ id: operation.operationId, operation })))(
  '$id reads only properties that the input itself has',
  async ({ operation }) => {
    const names = (operation.parameters ?? []).map(({ name }) => [name, 'inherited']);
    const prototype = { ...Object.fromEntries(names), to: 'inherited', file: 'inherited', contentType: 'inherited' };
    const { sent, error } = await call(operation, Object.create(prototype));
    const [request] = sent;
    expect(String(error)).not.toContain('inherited');
    expect(`${request?.url} ${await request?.text()}`).not.toContain('inherited');
  },
);
