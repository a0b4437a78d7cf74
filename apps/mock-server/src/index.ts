/** A stateful mock of the DoubleTick public API, in process or on a port. @module */
export type { FaultMethods } from './faults/fault-methods.ts';
export type { InjectedFault } from './faults/injected-fault.ts';
export type { JournalMessage } from './journal/exchange.ts';
export type { JournalEntry, JournalFilter } from './journal.ts';
export { createMock, type Mock, type MockSettings } from './mock.ts';
export type { MockWorld } from './mock-world.ts';
export { rules } from './rules.ts';
export { readSeed, type Seed, type SeedInput } from './seed-file/read-seed.ts';
export { reluctantCustomers } from './world/calls/call-course.ts';
export { outcomes, preferredOutcomes } from './world/messages/outcomes.ts';
export type { WorldOptions, WorldOptionsInput } from './world/options.ts';
export type { Rule } from './world/rule.ts';
export { demo } from './world/seed/demo.ts';
export type { Simulation } from './world/simulate/simulate.ts';
export type { WorldState } from './world/snapshot.ts';
export type { CountedFaultRule, FaultEffect, FaultMatch, FaultName, FaultRule } from './world/tables/faults.ts';
export { reviewWords } from './world/templates/review.ts';
