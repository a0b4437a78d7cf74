// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** What `calls.create` takes. */
export interface CallCreateInput extends Schema<'CreateOutgoingCallRequest'> {}

/** What `calls.create` answers. */
export interface OutgoingCall extends Schema<'OutgoingCall'> {}

/** What `calls.accept` takes. */
export interface CallAcceptInput extends Schema<'AcceptIncomingCallRequest'> {}

/** What `calls.accept` answers. */
export interface AcceptedCall extends Schema<'AcceptedCall'> {}

/** What `calls.decline` takes. */
export interface CallDeclineInput extends Schema<'DeclineCallRequest'> {}

/** What `calls.decline` answers. */
export interface DeclinedCall extends Schema<'DeclinedCall'> {}

/** What `calls.reconnect` takes. */
export interface CallReconnectInput extends Schema<'ReconnectCallRequest'> {}

/** What `calls.reconnect` answers. */
export interface ReconnectedCall extends Schema<'ReconnectedCall'> {}

/** What `calls.ping` takes. */
export interface CallPingInput {
  /**
   * The running call.
   *
   * @example "call_0000000002"
   */
  callId: string;
}

/** Empty as far as is documented. */
export type CallPingResult = Schema<'CallPingResult'>;

/** What `calls.permissions` takes. */
export interface CallPermissionsInput {
  /**
   * The account's WhatsApp number that would call.
   *
   * @example "919999999901"
   */
  wabaNumber: string;
  /**
   * DoubleTick's id of the customer, not the phone number. Webhooks about calls carry it.
   *
   * @example "customer_0000000021"
   */
  customerId: string;
  /**
   * Names the calling client. No values are documented.
   *
   * @example "acme-crm"
   */
  client?: string;
  /**
   * Version of the calling client. No form is documented.
   *
   * @example "1.0.0"
   */
  version?: string;
}

/**
 * What a number may do with a customer. Which properties are there depends on the case: all four in the ordinary one,
 * `isEligible` alone when the customer cannot be called, `isBlocked` alone when the customer is blocked.
 */
export interface CallPermissions extends Schema<'CallPermissions'> {}

/** What `calls.connectAgent` takes. */
export interface CallConnectAgentInput extends Schema<'InitiateAgentCallRequest'> {}

/** What `calls.connectAgent` and `calls.connectAiBot` answer. */
export interface InitiatedCall extends Schema<'InitiatedCall'> {}

/** What `calls.connectAiBot` takes. */
export interface CallConnectAiBotInput extends Schema<'InitiateAiBotCallRequest'> {}
