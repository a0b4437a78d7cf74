import type { Finding } from '../explain-issues.ts';
import { didYouMean } from '../world/did-you-mean.ts';
import { idOf, type SeedBot } from '../world/seed/seed-data.ts';
import { findFlaws } from '../world/tables/bot-flaws.ts';
import type { BotStep } from '../world/tables/bots.ts';
import type { SeedDraft } from './seed-schema.ts';

type Path = Finding['path'];

interface ResolveDeps {
  /** The phone number of a team member by name or phone number; reports one who does not exist. */
  findMember(reference: string, path: Path): string;
  report(path: Path, says: string): void;
}

/** Finds the people, APIs and bots that the steps of bots name. */
export function resolveBots({ bots, apis }: Pick<SeedDraft, 'bots' | 'apis'>, deps: ResolveDeps): readonly SeedBot[] {
  const find = (list: 'apis' | 'bots', name: string, path: Path) => {
    const names = (list === 'apis' ? apis : bots).map((entry) => entry.name);
    const position = names.indexOf(name);
    if (position === -1) deps.report(path, `is not a name in ${list}.${didYouMean(name, names)}`);
    return idOf(list === 'apis' ? 'api' : 'bot', Math.max(position, 0));
  };
  const resolveStep = (step: SeedDraft['bots'][number]['steps'][number], path: Path): BotStep => {
    switch (step.type) {
      case 'ASSIGN_AGENT': {
        const { members, ...fields } = step;
        const toPhone = (member: string, position: number) => deps.findMember(member, [...path, 'members', position]);
        return { ...fields, memberPhones: members.map(toPhone) };
      }
      case 'CALL_API': {
        const { api, ...fields } = step;
        return { ...fields, apiId: find('apis', api, [...path, 'api']) };
      }
      case 'START_BOT': {
        const { bot, ...fields } = step;
        return { ...fields, botId: find('bots', bot, [...path, 'bot']) };
      }
      default:
        return step;
    }
  };
  return bots.map(({ name, published, steps, connections }, position) => {
    const place = ['bots', position];
    const resolved = steps.map((step, index) => resolveStep(step, [...place, 'steps', index]));
    const flow = { steps: resolved, connections };
    for (const { path, says } of findFlaws(flow)) deps.report([...place, ...path], says);
    return { name, isPublished: published, flow };
  });
}
