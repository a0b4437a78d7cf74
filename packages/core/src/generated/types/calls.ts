// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `calls.create`. */
export interface CallCreateInput extends Schema<'CreateOutgoingCallRequest'> {}

/** The result of `calls.create`. */
export interface OutgoingCall extends Schema<'OutgoingCall'> {}

/** The input of `calls.accept`. */
export interface CallAcceptInput extends Schema<'AcceptIncomingCallRequest'> {}

/** The result of `calls.accept`. */
export interface AcceptedCall extends Schema<'AcceptedCall'> {}

/** The input of `calls.decline`. */
export interface CallDeclineInput extends Schema<'DeclineCallRequest'> {}

/** The result of `calls.decline`. */
export interface DeclinedCall extends Schema<'DeclinedCall'> {}

/** The input of `calls.reconnect`. */
export interface CallReconnectInput extends Schema<'ReconnectCallRequest'> {}

/** The result of `calls.reconnect`. */
export interface ReconnectedCall extends Schema<'ReconnectedCall'> {}

/** The input of `calls.ping`. */
export interface CallPingInput {
  /**
   * The call in progress.
   *
   * @example "call_0000000002"
   */
  callId: string;
}

/** Empty, as far as documented. */
export type CallPingResult = Schema<'CallPingResult'>;

/** The input of `calls.permissions`. */
export interface CallPermissionsInput {
  /**
   * The account's WhatsApp number that would call.
   *
   * @example "919999999901"
   */
  wabaNumber: string;
  /**
   * DoubleTick's id of the customer, not the phone number. Call webhooks contain it.
   *
   * @example "customer_0000000021"
   */
  customerId: string;
  /**
   * The name of the calling client. No values are documented.
   *
   * @example "acme-crm"
   */
  client?: string;
  /**
   * The version of the calling client. Its format is not documented.
   *
   * @example "1.0.0"
   */
  version?: string;
}

/**
 * The call permissions of a WhatsApp number for a customer. The properties depend on the case: usually all four, only
 * `isEligible` if the customer cannot be called, only `isBlocked` if the customer is blocked.
 */
export interface CallPermissions extends Schema<'CallPermissions'> {}

/** The input of `calls.connectAgent`. */
export interface CallConnectAgentInput extends Schema<'InitiateAgentCallRequest'> {}

/** The result of `calls.connectAgent` and `calls.connectAiBot`. */
export interface InitiatedCall extends Schema<'InitiatedCall'> {}

/** The input of `calls.connectAiBot`. */
export interface CallConnectAiBotInput extends Schema<'InitiateAiBotCallRequest'> {}
