import { expect, it, vi } from 'vitest';
import { explainOldNode } from './explain-old-node.ts';
import { createMock } from './mock.ts';

const v8 = '13.6.233.17-node.37';

it.each(['18.20.8', '20.20.2', '22.17.1'])('refuses Node %s', (node) => {
  expect(explainOldNode({ node, v8 })).toBe(`The mock server needs Node 22.18 or newer, this is Node ${node}.`);
});

it.each([
  ['Node 22.18', { node: '22.18.0', v8 }],
  ['Node 24', { node: '24.21.0', v8 }],
  ['Bun', { node: '20.0.0', v8, bun: '1.4.5' }],
  ['Deno', { node: '20.0.0', v8: '13.7.152.6-rusty', deno: '2.9.6' }],
  ['Workers', { node: '20.0.0' }],
])('lets %s pass', (_, versions) => {
  expect(explainOldNode(versions)).toBeUndefined();
});

it('says so where a mock is created', () => {
  vi.stubGlobal('process', { ...process, versions: { node: '20.20.2', v8 } });
  try {
    expect(() => createMock()).toThrow('needs Node 22.18 or newer, this is Node 20.20.2.');
  } finally {
    vi.unstubAllGlobals();
  }
});
