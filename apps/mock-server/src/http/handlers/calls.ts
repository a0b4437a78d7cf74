import { acceptIncomingCall, declineCall, pingCall, reconnectCall } from '../../world/calls/call-actions.ts';
import { getCallPermissions } from '../../world/calls/call-permissions.ts';
import { createOutgoingCall } from '../../world/calls/create-outgoing-call.ts';
import { initiateAgentCall, initiateAiBotCall } from '../../world/calls/initiate-call.ts';
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
