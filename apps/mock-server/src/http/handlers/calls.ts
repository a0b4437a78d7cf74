import { acceptIncomingCall, declineCall, pingCall, reconnectCall } from '../../world/calls/call-actions.ts';
import { getCallPermissions } from '../../world/calls/call-permissions.ts';
import { createOutgoingCall } from '../../world/calls/create-outgoing-call.ts';
import { initiateAgentCall, initiateAiBotCall } from '../../world/calls/initiate-call.ts';
import { assignLicense, revokeLicense } from '../../world/licenses/licenses.ts';
import {
  toWireAcceptedCall,
  toWireCallPermissions,
  toWireDeclinedCall,
  toWireInitiatedCall,
  toWireOutgoingCall,
  toWireReconnectedCall,
} from '../wire/call.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids =
  | 'createOutgoingCall'
  | 'acceptIncomingCall'
  | 'declineCall'
  | 'reconnectCall'
  | 'pingCall'
  | 'getCallPermissions'
  | 'initiateAgentCall'
  | 'initiateAiBotCall'
  | 'assignCallingLicense'
  | 'revokeCallingLicense';

/** Calls on WhatsApp and on the telephone network, and the licenses to make and take them. */
export const callHandlers: HandlersOf<Ids> = {
  createOutgoingCall({ world, body }) {
    const call = createOutgoingCall(world, body);
    return unlessRefused(call, (created) => ({ status: 200, body: toWireOutgoingCall(created, world) }));
  },

  acceptIncomingCall({ world, body }) {
    const call = acceptIncomingCall(world, body);
    return unlessRefused(call, (accepted) => ({ status: 200, body: toWireAcceptedCall(accepted, world) }));
  },

  declineCall({ world, body }) {
    const call = declineCall(world, body.callId);
    return unlessRefused(call, (declined) => ({ status: 200, body: toWireDeclinedCall(declined, world) }));
  },

  reconnectCall({ world, body }) {
    const call = reconnectCall(world, body);
    return unlessRefused(call, (reconnected) => ({ status: 200, body: toWireReconnectedCall(reconnected, world) }));
  },

  pingCall({ world, query }) {
    return unlessRefused(pingCall(world, query.callId), () => ({ status: 200, body: {} }));
  },

  getCallPermissions({ world, query }) {
    const permissions = getCallPermissions(world, query);
    return unlessRefused(permissions, (state) => ({ status: 200, body: toWireCallPermissions(state) }));
  },

  initiateAgentCall({ world, body }) {
    const call = initiateAgentCall(world, body);
    return unlessRefused(call, (initiated) => ({ status: 200, body: toWireInitiatedCall(initiated, world) }));
  },

  initiateAiBotCall({ world, body }) {
    const call = initiateAiBotCall(world, body);
    return unlessRefused(call, (initiated) => ({ status: 200, body: toWireInitiatedCall(initiated, world) }));
  },

  assignCallingLicense({ world, body }) {
    const outcome = assignLicense(world, body.phone);
    return unlessRefused(outcome, ({ remaining }) => ({
      status: 200,
      body: { success: true, licensesRemaining: remaining },
    }));
  },

  revokeCallingLicense({ world, body }) {
    const outcome = revokeLicense(world, body.phone);
    return unlessRefused(outcome, ({ inUse }) => ({ status: 200, body: { revoked: true, licenseCount: inUse } }));
  },
};
