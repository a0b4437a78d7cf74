import { nextId } from '../ids.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { WidgetLead } from '../tables/widget-leads.ts';
import type { World } from '../world.ts';
import { findReceiver } from './customer-message.ts';
import type { SimulationOf } from './simulation.ts';

/**
 * Submits the form of a widget on the account's website. A message to the WABA number that contains the inquiry code of
 * the resulting row verifies it.
 *
 * @see widget-lead-webhooks
 */
export function submitWidget(world: World, { to, data }: SimulationOf<'WIDGET_LEAD'>): WidgetLead | Refusal<400 | 404> {
  if (data.length === 0) return refuse(400, 'data must have at least one field');
  const channel = findReceiver(world, to);
  if (isRefusal(channel)) return channel;
  const lead = world.widgetLeads.put({
    inquiryCode: nextId(world.random, 'DT-'),
    wabaNumber: channel.wabaNumber,
    data: structuredClone(data),
    submittedAt: world.now(),
  });
  world.report({ type: 'WIDGET_LEAD_RECEIVED', lead });
  return lead;
}
