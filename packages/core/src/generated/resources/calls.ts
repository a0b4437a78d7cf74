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
   * API only carries the two session descriptions (SDP). Create the offer first, send it here, and apply the `answer`
   * of the response to complete the connection.
   *
   * - The customer must have agreed to be called, and that agreement can run out: see `calls.permissions`.
   * - The key needs the permission `INITIATE_CALL` for the number in `from`.
   * - Refused with 422: no working integration behind `from`, no call permission from the customer, too little money in
   *   the wallet, another call in progress.
   * - What becomes of the call is told by webhook only: `CALL_OUTGOING_INITIATED`, `CALL_ACCEPTED` when the customer
   *   picks up, `CALL_ENDED` at the end. Duration and recording are known after the end.
   * - A repeated request may ring the customer and cost money again.
   *
   * 60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
      {
        id: 'createOutgoingCall',
        method: 'POST',
        path: '/whatsapp/call/create',
        safety: 'unsafe',
        body: 'json',
        rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Answer an incoming WhatsApp call.
   *
   * Picks up a call that the webhook `CALL_INCOMING_INITIATED` announced. That event brings the SDP offer; create the
   * answer in your WebRTC client and send it here. Set `reconnect` when you come back to a call that was picked up
   * before.
   *
   * - The key needs the permission `RECEIVE_CALL` for the call in `callId`.
   * - The webhooks `CALL_ACCEPTED` and, later, `CALL_ENDED` report how the call goes on.
   * - Path: the operation's own page and the page on incoming calls give `/whatsapp/accept`; the base URL of the
   *   overview makes it `/whatsapp/call/accept`.
   * - No page names a failing status, not even for a call that is unknown or over.
   *
   * 60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
      {
        id: 'acceptIncomingCall',
        method: 'POST',
        path: '/whatsapp/accept',
        safety: 'unsafe',
        body: 'json',
        rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Decline or hang up a call.
   *
   * Rejects a call that rings or ends one that runs; `callStatus` of the response tells which of the two happened.
   *
   * - The key needs the permission `RECEIVE_CALL` for the call in `callId`.
   * - Path: the operation's own page and the page on incoming calls give `/whatsapp/decline`; the base URL of the
   *   overview makes it `/whatsapp/call/decline`.
   * - No page names a failing status, so what a call that is already over gets is not documented.
   *
   * 60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
      {
        id: 'declineCall',
        method: 'POST',
        path: '/whatsapp/decline',
        safety: 'idempotent',
        body: 'json',
        rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Reconnect a running call.
   *
   * Comes back to a running call after the network dropped, or takes it over on another device (`switchCall`).
   *
   * - The key needs the permission `RECEIVE_CALL` for the call in `callId`, for outgoing calls too.
   * - `callOriginType` may be either direction by the operation's own page; the page on outgoing calls names `OUTGOING`
   *   only. For an incoming call, accepting with `reconnect` is the other documented way.
   * - Unlike creating and accepting, there is no `sdpType`; which kind of description `sdp` is, is not documented.
   * - No page names a failing status.
   *
   * 60 requests a minute, counted for this path by organization or user, by address where neither is known.
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
      {
        id: 'reconnectCall',
        method: 'POST',
        path: '/whatsapp/call/reconnect',
        safety: 'unsafe',
        body: 'json',
        rateLimits: [{ limit: 60, per: 'minute', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Keep a call alive.
   *
   * Keeps a running call from being closed for inactivity. After how much silence that happens is not documented.
   *
   * - A GET that changes state: caches and link checkers must not send it.
   * - Only the participant who is on the call may ping it. Anybody else gets 422, as do calls that are unknown or
   *   closed.
   * - The key needs the permission `RECEIVE_CALL` for the call in `callId`.
   * - 400 and 422 stand on the page about incoming calls; the operation's own page has 200 only.
   *
   * 15 requests a minute, counted for this path (not for each call) by organization or user, by address where neither
   * is known.
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
      {
        id: 'pingCall',
        method: 'GET',
        path: '/whatsapp/call/ping',
        safety: 'idempotent',
        query: { callId: 'single' },
        rateLimits: [{ limit: 15, per: 'minute', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Read whether a customer may be called.
   *
   * Tells whether a WhatsApp number of the account may call a customer now, how many calls are used up, and how many
   * requests for permission are left.
   *
   * - The customer is named by DoubleTick's own `customerId`, although creating a call takes the phone number.
   * - A blocked customer is answered with `isBlocked` alone, one that cannot be called with `isEligible` alone.
   * - The overview says that this operation can also ask the customer for permission; no way to do so is documented.
   *
   * 1 request a second, counted for this path by organization or user, by address where neither is known.
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
        rateLimits: [{ limit: 1, per: 'second', scope: 'organization' }],
      },
      input,
      options,
    );
  }

  /**
   * Start a telephone call through an agent.
   *
   * Places an ordinary telephone (PSTN) call, not a WhatsApp call: the agent's phone rings first, then the customer's,
   * and the two are joined once the agent has picked up. For calls that an AI agent handles use `calls.connectAiBot`.
   *
   * - `agentNumber` has no default and must fit exactly one active member of the organization.
   * - Refused with 400: a missing or malformed field, a `channel` other than `PSTN`, or an `agentNumber` that fits no
   *   member or several.
   * - Refused with 403: telephone calls are not enabled for the organization, or the agent has no calling permission on
   *   the telephone integration of `from`.
   * - Refused with 422: `from` is not a telephone number of the organization, or the customer is blocked.
   * - A rate limit exists; its size is not documented.
   * - Path: the guide's endpoint section gives this one, its curl example `/v1/call/agent-call`.
   * - Known from a guide alone, which documents the key in `Authorization` only.
   * - A repeated request may ring and cost money again.
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
   * Queues an outgoing voice call that an AI agent set up in DoubleTick holds from beginning to end; no WebRTC client
   * takes part. Success means queued, although the status is 200: follow `callId` through the call webhooks. For calls
   * with a person use `calls.connectAgent`.
   *
   * - `channel` decides what `from` is: one of the account's WhatsApp numbers for `WHATSAPP`, a number enabled for
   *   telephone calls for `PSTN`.
   * - Telephone calls must be enabled for the organization, else 403; the guide ties this to no channel.
   * - Refused with 400: a `channel` other than these two, or an AI agent that is not set up.
   * - Refused with 422: an unknown WhatsApp number, a number in coexistence with the WhatsApp Business app, or a
   *   blocked customer. An unknown telephone number is not mentioned.
   * - A rate limit exists; its size is not documented.
   * - Known from a guide alone, which documents the key in `Authorization` only.
   * - A repeated request may ring and cost money again.
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
