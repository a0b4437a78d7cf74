import { nothingAllowed } from '../keys/nothing-allowed.ts';
import type { Admission, LimitGate } from './limit-gate.ts';
import { gatewayParty } from './limit-plan.ts';

/** One object, because plans are kept by caller. */
const gateway = {
  id: gatewayParty,
  team: gatewayParty,
  secretNumber: 0,
  policyVersion: 0,
  policy: nothingAllowed,
  teamPolicy: null,
};

/** Takes from DoubleTick's limits for a question of the gateway itself about a message. */
export function enterOwnQuestion(limits: LimitGate, time: number): Admission | Promise<Admission> {
  const request = {
    operation: 'getMessageStatus',
    time,
    address: null,
    senders: [],
    missingSenders: false,
    recipientCount: 0,
    idFields: [],
    unknownFields: [],
  } as const;
  return limits.enter({ caller: gateway, request, number: null });
}
