import { defineTable } from '../table.ts';
import type { AiAgent, Call, CallLine, CallPermission } from './records.ts';

/** Names the two ends of calls: a WABA number and a customer. */
export function callEnds(number: string, customerPhone: string): string {
  return `${number} ${customerPhone}`;
}

/** Names a line by its network, because one number can be on both. */
export function callLineId({ network, number }: Pick<CallLine, 'network' | 'number'>): string {
  return `${network} ${number}`;
}

/** Calls, and what has to be there for them. */
export const callTables = {
  calls: defineTable({
    id: ({ id }: Call) => id,
    indexes: {
      latestOfEnds: {
        group: ({ number, customerPhone }) => callEnds(number, customerPhone),
        order: 'createdAt',
        isDescending: true,
      },
      lastToEndOfCustomer: { group: ({ customerPhone }) => customerPhone, order: 'endsAt', isDescending: true },
    },
  }),

  callLines: defineTable({ id: (line: CallLine) => callLineId(line), indexes: {} }),

  callPermissions: defineTable({
    id: ({ wabaNumber, customerPhone }: CallPermission) => callEnds(wabaNumber, customerPhone),
    indexes: { ofCustomer: { group: ({ customerPhone }) => customerPhone, order: 'wabaNumber' } },
  }),

  aiAgents: defineTable({ id: ({ name }: AiAgent) => name, indexes: {} }),
};
