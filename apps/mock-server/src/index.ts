/** A stateful mock of the DoubleTick public API, in process or on a port. @module */
export type { EventFilter } from './events/event-log.ts';
export type { EventMethods, EventWish } from './events/event-methods.ts';
export type { EventData, MockEvent, MockEventOf, MockEventType, RequestData } from './events/mock-event.ts';
export type { JournalMessage } from './journal/exchange.ts';
export type { JournalEntry, JournalFilter } from './journal.ts';
export { createMock, type Mock, type MockSettings } from './mock.ts';
export type { MockWorld } from './mock-world.ts';
export type { ProgressMethods } from './progress-methods.ts';
export { rules } from './rules.ts';
export { readSeed, type Seed, type SeedInput } from './seed-file/read-seed.ts';
export { reluctantCustomers } from './world/calls/call-course.ts';
export { outcomes } from './world/messages/outcomes.ts';
export type { WorldOptions, WorldOptionsInput } from './world/options.ts';
export type { Rule } from './world/rule.ts';
export { demo } from './world/seed/demo.ts';
export type { Simulation } from './world/simulate/simulation.ts';
export type { WorldState } from './world/snapshot.ts';
export { reviewWords } from './world/templates/review.ts';
