import { callStatusAt } from '../calls/call-course.ts';
import { replyToCallPermission } from '../calls/call-permissions.ts';
import { ringIncomingCall, startCall } from '../calls/start-call.ts';
import { toDigits } from '../phone.ts';
import { isRefusal } from '../refusal.ts';
import { answerCall, endCallAs, missRingingCall, passOverAgent, rejectCallAs } from '../simulate/call-acts.ts';
import type { Call, CallStatus } from '../tables/calls.ts';
import { chooseChat, chooseStatus, type Scene, type TriggerRefusal } from './scene.ts';

const weekMs = 7 * 86_400_000;

export const callTriggers = {
  CALL_INCOMING_INITIATED: (scene: Scene) => ring(scene),
  CALL_OUTGOING_INITIATED: (scene: Scene) => {
    const { customerPhone, wabaNumber: number } = chooseChat(scene);
    const heldBy = { kind: 'client', deviceId: 'device_0000000001' } as const;
    return startCall(scene.world, { direction: 'OUTGOING', network: 'WHATSAPP', number, customerPhone, heldBy });
  },
  CALL_ACCEPTED: (scene: Scene) => answerCall(scene.world, { callId: findRinging(scene).id }),
  CALL_REJECTED: (scene: Scene) => rejectCallAs(scene.world, { callId: findRinging(scene).id }),
  CALL_MISSED: (scene: Scene) => missRingingCall(scene.world, { callId: findRinging(scene).id }),
  CALL_NOT_PICKED: (scene: Scene) => passOverAgent(scene.world, { callId: findRinging(scene).id }),
  CALL_ENDED: (scene: Scene) => {
    const call = findCall(scene, 'IN_PROGRESS') ?? answer(scene);
    return isRefusal(call) ? call : endCallAs(scene.world, { callId: call.id });
  },

  CALL_PERMISSION_REPLY_RECEIVED: (scene: Scene) => {
    const reply = chooseStatus(scene, ['accept', 'reject'], 'accept');
    if (typeof reply !== 'string') return reply;
    const { customerPhone, wabaNumber } = chooseChat(scene);
    const expiresAt = reply === 'accept' ? scene.world.now() + weekMs : null;
    return replyToCallPermission(scene.world, { customerPhone, wabaNumber, reply, expiresAt });
  },
} as const;

function ring(scene: Scene): Call {
  const { customerPhone, wabaNumber: number } = chooseChat(scene);
  return ringIncomingCall(scene.world, { number, customerPhone });
}

/** A call from a customer that rings; there is one after this. */
function findRinging(scene: Scene): Call {
  return findCall(scene, 'INITIATED') ?? ring(scene);
}

function answer(scene: Scene): Call | TriggerRefusal {
  return answerCall(scene.world, { callId: findRinging(scene).id });
}

/** The first call of the WABA number, and of the customer if one was asked for, that is in this state. */
function findCall({ world, wabaNumber, fields }: Scene, status: CallStatus): Call | undefined {
  const now = world.now();
  const customerPhone = fields.customer === undefined ? undefined : toDigits(fields.customer);
  for (const call of world.calls.values()) {
    if (call.number !== wabaNumber || callStatusAt(call, now) !== status) continue;
    if (status === 'INITIATED' && call.direction === 'OUTGOING') continue;
    if (customerPhone === undefined || call.customerPhone === customerPhone) return call;
  }
  return undefined;
}
