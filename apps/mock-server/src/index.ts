/** A stateful mock of the DoubleTick public API, in process or on a port. @module */
export type { ApiMethods, SavedApiDetails } from './bots/api-methods.ts';
export type {
  BotDetails,
  BotInput,
  BotMethods,
  BotRunDetails,
  BotRunFilter,
  BotRunSummary,
  BotSummary,
} from './bots/bot-methods.ts';
export type { EventFilter } from './events/event-log.ts';
export type { EventMethods, EventWish } from './events/event-methods.ts';
export type { EventData, MockEvent, MockEventOf, MockEventType, RequestData } from './events/mock-event.ts';
export type { FaultMethods } from './faults/fault-methods.ts';
export type { InjectedFault } from './faults/injected-fault.ts';
export type { JournalMessage } from './journal/exchange.ts';
export type { JournalEntry, JournalFilter } from './journal.ts';
export type { ApiKey, Permissions } from './keys/api-key.ts';
export type { KeyInput } from './keys/change-keys.ts';
export type { KeyMethods } from './keys/key-methods.ts';
export type { KeyUsage } from './keys/key-usage.ts';
export type { KeyChanges } from './keys/keyring.ts';
export { createMock, type Mock, type MockSettings } from './mock.ts';
export type { MockWorld } from './mock-world.ts';
export type { ProgressMethods } from './progress-methods.ts';
export { rules } from './rules.ts';
export { readSeed, type Seed, type SeedInput } from './seed-file/read-seed.ts';
export type { DeliveryEntry, DeliveryFilter } from './webhooks/delivery-log.ts';
export type { WebhookEntry } from './webhooks/describe-webhooks.ts';
export type { Settled } from './webhooks/dispatcher.ts';
export type { DeliveryPolicy } from './webhooks/policy.ts';
export type { ReceiverOptions } from './webhooks/receive-in-process.ts';
export type { ReceiverHandler } from './webhooks/send-in-process.ts';
export type { WebhookMethods } from './webhooks/webhook-methods.ts';
export type { BotFile } from './world/bots/bot-file.ts';
export type { TestCall } from './world/bots/calls.ts';
export type { ApiDraft } from './world/bots/change-apis.ts';
export type { BotChanges } from './world/bots/change-bots.ts';
export { reluctantCustomers } from './world/calls/call-course.ts';
export { outcomes, preferredOutcomes } from './world/messages/outcomes.ts';
export type { WorldOptions, WorldOptionsInput } from './world/options.ts';
export type { Rule } from './world/rule.ts';
export { demo } from './world/seed/demo.ts';
export type { Simulation } from './world/simulate/simulation.ts';
export type { WorldState } from './world/snapshot.ts';
export type {
  BotCall,
  BotConnection,
  BotFlow,
  BotMessage,
  BotRun,
  BotStep,
  BotVisit,
  SavedApi,
} from './world/tables/bots.ts';
export type { DeliveryMatch, DeliveryRule } from './world/tables/deliveries.ts';
export type { CountedFaultRule, FaultEffect, FaultMatch, FaultName, FaultRule } from './world/tables/faults.ts';
export { reviewWords } from './world/templates/review.ts';
