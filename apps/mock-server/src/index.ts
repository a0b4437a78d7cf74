/** A stateful mock of the DoubleTick public API, in process or on a port. @module */
export { type MockedOperation, unmockedOperations } from './http/unmocked-operations.ts';
export { createMock, type Mock } from './mock.ts';
export { demo } from './world/demo.ts';
export type { WorldState } from './world/describe-world.ts';
export type { WorldOptions, WorldOptionsInput } from './world/options.ts';
