import { createWorld } from '../create-world.ts';
import { defaultOptions, type WorldOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';

/** A demo world for tests of the team: the lead reports to the owner, both members to the lead. */
export function setupTeam(options: Partial<WorldOptions> = {}) {
  const world = createWorld({ options: { ...defaultOptions, ...options }, now: () => 1_000_000_000_000 });
  return {
    world,
    phones: {
      owner: demo.agents.owner.phone,
      lead: demo.agents.lead.phone,
      member: demo.agents.member.phone,
      second: demo.agents.secondMember.phone,
      nobody: '919999999999',
    },
    managersOf: (phone: string) => world.members.get(phone)?.managerPhones,
    state: () => describeWorld(world),
  };
}
