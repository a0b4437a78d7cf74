import { createWorld } from '../create-world.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { createWhatsappGroup, type NewWhatsappGroup } from './create-whatsapp-group.ts';

/** A demo world for tests of WhatsApp groups, with a clock that they can advance. */
export function setupWhatsappGroups(options: WorldOptionsInput = {}) {
  let now = 1_000_000_000_000;
  const world = createWorld({ options: expectOptions(options, defaultOptions), now: () => now });
  const create = (change: Partial<NewWhatsappGroup> = {}) => {
    const group = createWhatsappGroup(world, { wabaNumber: demo.wabaNumbers.support, subject: 'Testers', ...change });
    if (isRefusal(group)) throw new Error(group.message);
    return group;
  };
  return {
    world,
    create,
    pass: (ms: number) => {
      now += ms;
    },
  };
}
