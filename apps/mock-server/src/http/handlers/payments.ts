import { createPaymentLink } from '../../world/payments/create-payment-link.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import type { HandlersOf } from './handler.ts';

/** Addresses where orders are paid. */
export const paymentHandlers: HandlersOf<'generateCcAvenuePaymentLink'> = {
  generateCcAvenuePaymentLink({ world, body }) {
    const link = createPaymentLink(world, body);
    if (isRefusal(link)) return refused(link);
    return { status: 201, body: { paymentLink: link.url, referenceId: link.referenceId } };
  },
};
