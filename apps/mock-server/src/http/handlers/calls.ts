import { acceptIncomingCall } from '../../world/calls/accept-incoming-call.ts';
import { createOutgoingCall } from '../../world/calls/create-outgoing-call.ts';
import { declineCall } from '../../world/calls/decline-call.ts';
import { getCallPermissions } from '../../world/calls/get-call-permissions.ts';
import { initiateAgentCall } from '../../world/calls/initiate-agent-call.ts';
import { initiateAiBotCall } from '../../world/calls/initiate-ai-bot-call.ts';
import { pingCall } from '../../world/calls/ping-call.ts';
import { reconnectCall } from '../../world/calls/reconnect-call.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import {
  toWireAcceptedCall,
  toWireDeclinedCall,
  toWireInitiatedCall,
  toWireOutgoingCall,
  toWireReconnectedCall,
} from '../wire/call.ts';
import { toWireCallPermissions } from '../wire/call-permissions.ts';
import type { HandlersOf } from './handler.ts';

type Ids =
  | 'createOutgoingCall'
  | 'acceptIncomingCall'
  | 'declineCall'
  | 'reconnectCall'
  | 'pingCall'
  | 'getCallPermissions'
  | 'initiateAgentCall'
  | 'initiateAiBotCall';

/** Calls on WhatsApp and on the telephone network. */
export const callHandlers: HandlersOf<Ids> = {
  createOutgoingCall({ world, body }) {
    const call = createOutgoingCall(world, body);
    return isRefusal(call) ? refused(call) : { status: 200, body: toWireOutgoingCall(call, world) };
  },

  acceptIncomingCall({ world, body }) {
    const call = acceptIncomingCall(world, body);
    return isRefusal(call) ? refused(call) : { status: 200, body: toWireAcceptedCall(call, world) };
  },

  declineCall({ world, body }) {
    const call = declineCall(world, body.callId);
    return isRefusal(call) ? refused(call) : { status: 200, body: toWireDeclinedCall(call, world) };
  },

  reconnectCall({ world, body }) {
    const call = reconnectCall(world, body);
    return isRefusal(call) ? refused(call) : { status: 200, body: toWireReconnectedCall(call, world) };
  },

  pingCall({ world, query }) {
    const call = pingCall(world, query.callId);
    return isRefusal(call) ? refused(call) : { status: 200, body: {} };
  },

  getCallPermissions({ world, query }) {
    const state = getCallPermissions(world, query);
    return isRefusal(state) ? refused(state) : { status: 200, body: toWireCallPermissions(state) };
  },

  initiateAgentCall({ world, body }) {
    const call = initiateAgentCall(world, body);
    return isRefusal(call) ? refused(call) : { status: 200, body: toWireInitiatedCall(call, world) };
  },

  initiateAiBotCall({ world, body }) {
    const call = initiateAiBotCall(world, body);
    return isRefusal(call) ? refused(call) : { status: 200, body: toWireInitiatedCall(call, world) };
  },
};
