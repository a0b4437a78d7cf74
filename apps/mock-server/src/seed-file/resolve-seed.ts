import type { Finding } from '../explain-issues.ts';
import type { Permissions } from '../hosted-world.ts';
import { didYouMean } from '../world/did-you-mean.ts';
import { toDigits } from '../world/phone.ts';
import type { SeedChat, SeedData, SeedMessage } from '../world/seed/seed-data.ts';
import type { SeedDraft } from './seed-schema.ts';

/** The data of new worlds, and the keys that open the first one. Made by `readSeed` and `readSeedFile`. */
export interface Seed {
  readonly data: SeedData;
  /** Undefined for the keys of the demo. */
  readonly keys: Readonly<Record<string, Permissions>> | undefined;
}

type Path = Finding['path'];
type Entry = { readonly name?: string | undefined; readonly phone: string };

/** Finds what the names of a seed refer to, or says which of them refer to nothing. */
export function resolveSeed(draft: SeedDraft): Seed | { findings: Finding[] } {
  const resolver = new Resolver(draft);
  const data: SeedData = {
    organization: draft.organization,
    numbers: draft.numbers.map(({ phone, name = phone }) => ({ phone, name })),
    team: resolver.team(),
    customers: resolver.customers(),
    tags: [...new Set(draft.tags ?? draft.chats.flatMap(({ tags }) => tags))],
    fields: draft.fields.map(({ name, type, options = null }) => ({ name, type, options })),
    templates: resolver.templates(),
    chats: draft.chats.map((chat, position) => resolver.chat(chat, ['chats', position])),
  };
  resolver.expectUnique();
  return resolver.findings.length > 0 ? { findings: resolver.findings } : { data, keys: draft.keys };
}

class Resolver {
  readonly findings: Finding[] = [];
  readonly #draft: SeedDraft;

  constructor(draft: SeedDraft) {
    this.#draft = draft;
  }

  team(): SeedData['team'] {
    const { team, numbers } = this.#draft;
    const hasOwner = team.some(({ role }) => role === 'OWNER');
    return team.map(({ email = null, status = null, managers = [], ...member }, position) => ({
      phone: member.phone,
      name: member.name,
      email,
      status,
      role: member.role ?? (position === 0 && !hasOwner ? 'OWNER' : 'TEAM_MEMBER'),
      numbers: member.numbers
        ? this.#findAll(member.numbers, 'numbers', ['team', position, 'numbers'])
        : numbers.map(({ phone }) => phone),
      managers: this.#findAll(managers, 'team', ['team', position, 'managers']),
    }));
  }

  customers(): SeedData['customers'] {
    return this.#draft.customers.map(({ phone, name = phone, optedIn, blocked, fields = {} }, position) => {
      for (const field of Object.keys(fields))
        this.#expectName(field, 'fields', ['customers', position, 'fields', field]);
      return {
        phone,
        name,
        isOptedIn: optedIn,
        isBlocked: blocked,
        fields: Object.entries(fields).map(([field, value]) => ({ name: field, value: String(value) })),
      };
    });
  }

  templates(): SeedData['templates'] {
    return this.#draft.templates.map(({ number, header = null, footer = null, ...template }, position) => ({
      ...template,
      header,
      footer,
      number: this.#find(number ?? this.#firstNumber, 'numbers', ['templates', position, 'number']),
    }));
  }

  chat(chat: SeedDraft['chats'][number], path: Path): SeedChat {
    const { tags } = this.#draft;
    if (tags)
      for (const [position, tag] of chat.tags.entries()) this.#expectTag(tag, tags, [...path, 'tags', position]);
    return {
      number: this.#find(chat.number ?? this.#firstNumber, 'numbers', [...path, 'number']),
      customer: this.#find(chat.customer, 'customers', [...path, 'customer']),
      assignee: chat.assignee === undefined ? null : this.#find(chat.assignee, 'team', [...path, 'assignee']),
      collaborators: this.#findAll(chat.collaborators, 'team', [...path, 'collaborators']),
      tags: chat.tags,
      unread: chat.unread ?? null,
      isDone: chat.done,
      messages: this.#messages(chat.messages, [...path, 'messages']),
    };
  }

  /** What is told apart by its phone number or name must not be there twice. */
  expectUnique(): void {
    const { numbers, team, customers, fields, templates, chats } = this.#draft;
    this.#once(
      'numbers',
      'phone',
      numbers.map(({ phone }) => phone),
    );
    this.#once(
      'team',
      'phone',
      team.map(({ phone }) => phone),
    );
    this.#once(
      'customers',
      'phone',
      customers.map(({ phone }) => phone),
    );
    this.#once(
      'fields',
      'name',
      fields.map(({ name }) => name),
    );
    this.#once(
      'templates',
      'name',
      templates.map(({ name, language, number }) => {
        return `${name} ${language} ${this.#lookUp(number ?? this.#firstNumber, 'numbers')}`;
      }),
    );
    const ends = chats.map(({ customer, number }) => {
      return `${this.#lookUp(customer, 'customers')} ${this.#lookUp(number ?? this.#firstNumber, 'numbers')}`;
    });
    this.#once('chats', 'customer', ends);
  }

  get #firstNumber(): string {
    return this.#draft.numbers[0]?.phone ?? '';
  }

  #messages(messages: SeedDraft['chats'][number]['messages'], path: Path): SeedMessage[] {
    return messages
      .map(({ from = 'customer', text, ago }, position) => ({
        from: from === 'customer' || from === 'account' ? from : this.#find(from, 'team', [...path, position, 'from']),
        text,
        agoMs: ago === undefined ? (messages.length - position) * unitsMs.m : durationMs(ago),
      }))
      .sort((a, b) => b.agoMs - a.agoMs);
  }

  #findAll(references: readonly string[], list: List, path: Path): string[] {
    return references.map((reference, position) => this.#find(reference, list, [...path, position]));
  }

  #find(reference: string, list: List, path: Path): string {
    const entries: readonly Entry[] = this.#draft[list];
    const found = this.#lookUp(reference, list);
    const named = entries.filter(({ name }) => name === reference);
    if (found === undefined) {
      const names = entries.flatMap(({ name, phone }) => name ?? phone);
      this.findings.push({ path, says: `is not a name or phone number in ${list}.${didYouMean(reference, names)}` });
    } else if (named.length > 1) {
      this.findings.push({ path, says: `is the name of several entries in ${list}. Use the phone number` });
    }
    return found ?? '';
  }

  #lookUp(reference: string, list: List): string | undefined {
    const entries: readonly Entry[] = this.#draft[list];
    const digits = toDigits(reference);
    return (
      entries.find(({ phone }) => phone === digits)?.phone ?? entries.find(({ name }) => name === reference)?.phone
    );
  }

  #expectName(name: string, list: 'fields', path: Path): void {
    const known = this.#draft[list].map((entry) => entry.name);
    if (!known.includes(name))
      this.findings.push({ path, says: `is not a name in ${list}.${didYouMean(name, known)}` });
  }

  #expectTag(tag: string, known: readonly string[], path: Path): void {
    if (!known.includes(tag)) this.findings.push({ path, says: `is not in tags.${didYouMean(tag, known)}` });
  }

  #once(list: string, field: string, values: readonly string[]): void {
    for (const [position, value] of values.entries()) {
      if (values.indexOf(value) === position) continue;
      this.findings.push({ path: [list, position, field], says: 'is the same as that of an earlier entry' });
    }
  }
}

type List = 'numbers' | 'team' | 'customers';

const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function durationMs(ago: string): number {
  return Number(ago.slice(0, -1)) * unitsMs[ago.at(-1) as keyof typeof unitsMs]; // by the schema
}
