// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  AcceptedCall,
  CallAcceptInput,
  CallConnectAgentInput,
  CallConnectAiBotInput,
  CallCreateInput,
  CallDeclineInput,
  CallPermissions,
  CallPermissionsInput,
  CallPingInput,
  CallPingResult,
  CallReconnectInput,
  DeclinedCall,
  InitiatedCall,
  OutgoingCall,
  ReconnectedCall,
} from '../types/calls.ts';

/** Voice calls. */
export class Calls extends Resource {
  /**
   * Start an outgoing WhatsApp voice call.
   *
   * Calls a customer from one of the account's WhatsApp numbers. The audio runs over WebRTC in your own client; this
   * API only exchanges the two session descriptions (SDP). Create the offer first, send it here, and apply the `answer`
   * of the response to complete the connection.
   *
   * - The customer must have agreed to be called, and that permission can expire: see `calls.permissions`.
   * - The API key needs the permission `INITIATE_CALL` for the WhatsApp number in `from`.
   * - Refused with 422: `from` has no working integration, the customer has not given permission, the wallet balance is
   *   too low, or another call is in progress. Observed: also if `to` cannot be a phone number.
   * - The progress of the call is only reported by webhook: `CALL_OUTGOING_INITIATED`, `CALL_ACCEPTED` when the
   *   customer picks up, `CALL_ENDED` at the end. Duration and recording are known after the call.
   * - A repeated request can ring the customer again, and cost money again.
   *
   * Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/createoutgoingcall
   */
  create(input: CallCreateInput, options?: RequestOptions): PendingRequest<OutgoingCall> {
    return this.invoke(
      { id: 'createOutgoingCall', method: 'POST', path: '/whatsapp/call/create', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Answer an incoming WhatsApp call.
   *
   * Picks up a call that the webhook `CALL_INCOMING_INITIATED` announced. That event contains the SDP offer; create the
   * answer in your WebRTC client and send it here. Set `reconnect` to return to a call that was already answered.
   *
   * - The API key needs the permission `RECEIVE_CALL` for the call in `callId`.
   * - The webhooks `CALL_ACCEPTED` and, later, `CALL_ENDED` report how the call continues.
   * - Path: the operation's own page and the page on incoming calls give `/whatsapp/accept`; the base URL of the
   *   overview makes it `/whatsapp/call/accept`.
   * - No page documents an error status, not even for a call that is unknown or over.
   *
   * Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/acceptincomingcall
   */
  accept(input: CallAcceptInput, options?: RequestOptions): PendingRequest<AcceptedCall> {
    return this.invoke(
      { id: 'acceptIncomingCall', method: 'POST', path: '/whatsapp/accept', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Decline or hang up a call.
   *
   * Rejects a ringing call or ends a call in progress; `callStatus` in the response says which.
   *
   * - The API key needs the permission `RECEIVE_CALL` for the call in `callId`.
   * - Path: the operation's own page and the page on incoming calls give `/whatsapp/decline`; the base URL of the
   *   overview makes it `/whatsapp/call/decline`.
   * - No page documents an error status, so the response for a call that is already over is not documented.
   *
   * Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/declinecall
   */
  decline(input: CallDeclineInput, options?: RequestOptions): PendingRequest<DeclinedCall> {
    return this.invoke(
      { id: 'declineCall', method: 'POST', path: '/whatsapp/decline', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Reconnect a call.
   *
   * Returns to a call in progress after the network dropped, or moves it to another device (`switchCall`).
   *
   * - The API key needs the permission `RECEIVE_CALL` for the call in `callId`, for outgoing calls too.
   * - `callOriginType` can be either direction according to the operation's own page; the page on outgoing calls only
   *   names `OUTGOING`. For an incoming call, accepting with `reconnect` is the other documented way.
   * - Unlike creating and accepting, there is no `sdpType`; whether `sdp` is an offer or an answer is not documented.
   * - No page documents an error status.
   *
   * Limit: 60 requests per minute, counted for this path per account or user, or per IP address if neither is known.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/reconnectcall
   */
  reconnect(input: CallReconnectInput, options?: RequestOptions): PendingRequest<ReconnectedCall> {
    return this.invoke(
      { id: 'reconnectCall', method: 'POST', path: '/whatsapp/call/reconnect', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Keep a call alive.
   *
   * Keeps a call from being closed for inactivity. The timeout is not documented.
   *
   * - A GET that changes state: caches and link checkers must not send it.
   * - Only a participant of the call can ping it. Anyone else gets 422, as do unknown or closed calls.
   * - The API key needs the permission `RECEIVE_CALL` for the call in `callId`.
   * - 400 and 422 are documented on the page about incoming calls; the operation's own page only has 200.
   *
   * Limit: 15 requests per minute, counted for this path (not per call) per account or user, or per IP address if
   * neither is known.
   *
   * Rate limit: 15 requests per minute per account.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/pingcall
   */
  ping(input: CallPingInput, options?: RequestOptions): PendingRequest<CallPingResult> {
    return this.invoke(
      { id: 'pingCall', method: 'GET', path: '/whatsapp/call/ping', safety: 'idempotent', query: { callId: 'single' } },
      input,
      options,
    );
  }

  /**
   * Check whether a customer may be called.
   *
   * Checks whether a WhatsApp number of the account may call a customer now, how many calls have been used, and how
   * many permission requests are left.
   *
   * - The customer is identified by DoubleTick's `customerId`, although creating a call takes the phone number.
   * - For a blocked customer the response only has `isBlocked`, for a customer who cannot be called only `isEligible`.
   * - The overview says that this operation can also ask the customer for permission; no way to do this is documented.
   *
   * Limit: 1 request per second, counted for this path per account or user, or per IP address if neither is known.
   *
   * Rate limit: 1 request per second per account.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/getcallpermissions
   */
  permissions(input: CallPermissionsInput, options?: RequestOptions): PendingRequest<CallPermissions> {
    return this.invoke(
      {
        id: 'getCallPermissions',
        method: 'GET',
        path: '/whatsapp/call/call-permissions',
        safety: 'safe',
        query: { wabaNumber: 'single', customerId: 'single', client: 'single', version: 'single' },
      },
      input,
      options,
    );
  }

  /**
   * Start a telephone call through an agent.
   *
   * Places an ordinary telephone (PSTN) call, not a WhatsApp call: the agent's phone rings first, then the customer's,
   * and the two are connected once the agent has picked up. For calls that an AI agent handles, use
   * `calls.connectAiBot`.
   *
   * - `agentNumber` has no default and must match exactly one active member of the account.
   * - Refused with 400: a missing or malformed field, a `channel` other than `PSTN`, or an `agentNumber` that matches
   *   no member or several members.
   * - Refused with 403: telephone calls are not enabled for the account, or the agent has no calling permission on the
   *   telephone integration of `from`.
   * - Refused with 422: `from` is not a telephone number of the account, or the customer is blocked. Observed: also if
   *   `to` cannot be a phone number.
   * - A rate limit exists; its size is not documented.
   * - Path: the guide's endpoint section gives this one, its curl example `/v1/call/agent-call`.
   * - Only a guide documents this operation, with the API key in `Authorization` only.
   * - A repeated request can start, and charge for, another call.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/docs/initiate-agent-call
   */
  connectAgent(input: CallConnectAgentInput, options?: RequestOptions): PendingRequest<InitiatedCall> {
    return this.invoke(
      { id: 'initiateAgentCall', method: 'POST', path: '/v1/calls/agent', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Start a call that an AI agent handles.
   *
   * Queues an outgoing voice call that an AI agent in DoubleTick conducts; no WebRTC client is involved. Success means
   * queued, although the status is 200: follow `callId` through the call webhooks. For calls by a person, use
   * `calls.connectAgent`.
   *
   * - `channel` decides what `from` is: one of the account's WhatsApp numbers for `WHATSAPP`, a phone number enabled
   *   for telephone calls for `PSTN`.
   * - Telephone calls must be enabled for the account, otherwise the response is 403; the guide does not limit this to
   *   a channel.
   * - Refused with 400: a `channel` other than these two, or an AI agent that is not set up.
   * - Refused with 422: an unknown WhatsApp number, a WhatsApp number in coexistence with the WhatsApp Business app, or
   *   a blocked customer. Observed: also a `to` that cannot be a phone number. The response for an unknown telephone
   *   number is not documented.
   * - A rate limit exists; its size is not documented.
   * - Only a guide documents this operation, with the API key in `Authorization` only.
   * - A repeated request can start, and charge for, another call.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400 and 422.
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/docs/initiate-ai-bot-call
   */
  connectAiBot(input: CallConnectAiBotInput, options?: RequestOptions): PendingRequest<InitiatedCall> {
    return this.invoke(
      { id: 'initiateAiBotCall', method: 'POST', path: '/v1/call/ai-bot', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }
}
