import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { DoubleTick } from '../index.ts';
import { checkRuntime, type RuntimeGlobals } from './check-runtime.ts';

afterEach(() => vi.unstubAllGlobals());

const onNode = (node: string, v8 = '12.4.254.21-node.57') => ({ process: { versions: { node, v8 } } });
const bun = { node: '20.8.0', bun: '1.1.0', v8: '11.3.244.8-node.15' };

// As the runtimes themselves report it: Bun, Deno and workerd say which Node they are compatible with.
it.each<[string, RuntimeGlobals]>([
  ['Node 22.18', onNode('22.18.0')],
  ['Node 22.23', onNode('22.23.3')],
  ['Node 24', onNode('24.0.0', '13.6.233.17-node.53')],
  ['Node 100', onNode('100.1.0', '20.0.0.0-node.1')],
  ['Bun that is compatible with Node 20', { process: { versions: bun } }],
  [
    'Deno that is compatible with Node 20',
    { process: { versions: { node: '20.11.1', deno: '2.0.0', v8: '12.9.202.13-rusty' } } },
  ],
  ['workerd that is compatible with Node 22.3', { process: { versions: { node: '22.3.0', v8: '' } } }],
  ['workerd without versions', { process: {} }],
  ['an older workerd, without process', {}],
  ['Electron', onNode('20.18.0', '13.2.152.41-electron.0')],
  ['a polyfill of process', { process: { versions: {} } }],
  ['a worker of a browser', { window: undefined }],
  ['a window without a document, as React Native has', { window: {} }],
])('runs on %s', (_, globals) => {
  expect(() => checkRuntime(globals)).not.toThrow();
});

it.each([
  ['18.20.8', '10.2.154.26-node.37'],
  ['20.20.2', '11.3.244.8-node.38'],
  ['21.7.3', '11.8.172.17-node.20'],
  ['22.0.0', '12.4.254.14-node.11'],
  ['22.17.1', '12.4.254.21-node.27'],
])('refuses Node %s and says which it needs', (node, v8) => {
  const message = `DoubleTick needs Node 22.18 or newer, this is Node ${node}.`;
  expect(() => checkRuntime(onNode(node, v8))).toThrow(new Error(message));
});

it('refuses a browser, and says why', () => {
  expect(() => checkRuntime({ window: {}, document: {} })).toThrow('where everyone can read the apiKey');
});

it.each([
  ['the server of the page', 'http://127.0.0.1:4010/mounted', true],
  ['another server', 'http://127.0.0.1:4011', false],
  ['DoubleTick', undefined, false],
  ['what is not a URL', 'null', false],
])('in a browser, a key that goes to %s', (_, baseUrl, isAllowed) => {
  const page = { window: {}, document: {}, location: { origin: 'http://127.0.0.1:4010' } };
  const check = expect(() => checkRuntime(page, baseUrl));
  if (isAllowed) check.not.toThrow();
  else check.toThrow('where everyone can read the apiKey');
});

it('is asked by the constructor, before anything else', () => {
  vi.stubGlobal('process', { versions: { node: '20.20.2', v8: '11.3.244.8-node.38' } });
  // @ts-expect-error no options at all
  expect(() => new DoubleTick()).toThrow('this is Node 20.20.2');
});

it('needs the version of Node that the package states', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest).engines).toEqual({ node: '>=22.18' });
});
