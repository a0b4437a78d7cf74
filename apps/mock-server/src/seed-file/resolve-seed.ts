import type { Finding } from '../explain-issues.ts';
import type { Permissions } from '../keys/api-key.ts';
import { didYouMean } from '../world/did-you-mean.ts';
import { durationMs } from '../world/duration.ts';
import type { SeedChat, SeedData, SeedField, SeedMember, SeedMessage } from '../world/seed/seed-data.ts';
import { hasAccess } from '../world/team/number-access.ts';
import { checkFieldValue } from './check-field-value.ts';
import { findManagerCycles } from './find-manager-cycles.ts';
import { resolveBots } from './resolve-bots.ts';
import { SeedNames } from './seed-names.ts';
import type { SeedDraft } from './seed-schema.ts';

/** The data of new worlds, and the keys that open the first one. Made by `readSeed` and `readSeedFile`. */
export interface Seed {
  readonly data: SeedData;
  /** Undefined for the keys of the demo. */
  readonly keys: Readonly<Record<string, Permissions>> | undefined;
}

type Path = Finding['path'];

/** Finds what the names of a seed refer to, or says which of them refer to nothing, and what could not be so in a world. */
export function resolveSeed(draft: SeedDraft): Seed | { findings: Finding[] } {
  const resolver = new Resolver(draft);
  const data: SeedData = {
    organization: draft.organization,
    numbers: draft.numbers.map(({ phone, name = phone }) => ({ phone, name })),
    team: resolver.team,
    customers: resolver.customers(),
    tags: [...resolver.tags],
    fields: [...resolver.fields.values()],
    templates: resolver.templates(),
    chats: draft.chats.map((chat, position) => resolver.chat(chat, ['chats', position])),
    apis: draft.apis,
    bots: resolver.bots(),
  };
  resolver.expectClear();
  resolver.expectUnique();
  return resolver.findings.length > 0 ? { findings: resolver.findings } : { data, keys: draft.keys };
}

class Resolver {
  readonly findings: Finding[] = [];
  readonly team: readonly SeedMember[];
  readonly tags: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, SeedField>;
  #hintCount = 0;
  readonly #draft: SeedDraft;
  readonly #names: Readonly<Record<List, SeedNames>>;
  readonly #members: ReadonlyMap<string, SeedMember>;

  constructor(draft: SeedDraft) {
    const { numbers, team, customers, fields, tags, chats } = draft;
    this.#draft = draft;
    this.#names = {
      numbers: new SeedNames(numbers),
      team: new SeedNames(team),
      customers: new SeedNames(customers),
    };
    this.fields = new Map(fields.map(({ name, type, options = null }) => [name, { name, type, options }]));
    this.tags = new Set(tags ?? chats.flatMap((chat) => chat.tags));
    this.team = this.#resolveTeam();
    this.#members = new Map(this.team.map((member) => [member.phone, member]));
  }

  customers(): SeedData['customers'] {
    return this.#draft.customers.map(({ phone, name = phone, optedIn, blocked, fields = {} }, position) => {
      for (const [field, value] of Object.entries(fields))
        this.#expectField(field, String(value), ['customers', position, 'fields', field]);
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
    for (const [position, tag] of chat.tags.entries()) {
      if (!this.tags.has(tag))
        this.#report([...path, 'tags', position], `is not in tags.${this.#hint(tag, this.tags)}`);
    }
    const number = this.#find(chat.number ?? this.#firstNumber, 'numbers', [...path, 'number']);
    const inChat = (reference: string, place: Path) => this.#findMember(reference, number, place);
    return {
      number,
      customer: this.#find(chat.customer, 'customers', [...path, 'customer']),
      assignee: chat.assignee === undefined ? null : inChat(chat.assignee, [...path, 'assignee']),
      collaborators: chat.collaborators.map((one, position) => inChat(one, [...path, 'collaborators', position])),
      tags: chat.tags,
      unread: chat.unread ?? null,
      isDone: chat.done,
      messages: chat.messages
        .map(
          ({ from = 'customer', text, ago }, position): SeedMessage => ({
            from: reservedNames.has(from) ? from : inChat(from, [...path, 'messages', position, 'from']),
            text,
            agoMs: ago === undefined ? (chat.messages.length - position) * minuteMs : durationMs(ago),
          }),
        )
        .sort((a, b) => b.agoMs - a.agoMs),
    };
  }

  bots(): SeedData['bots'] {
    return resolveBots(this.#draft, {
      findMember: (reference, path) => this.#find(reference, 'team', path),
      report: (path, says) => this.#report(path, says),
    });
  }

  /** A name must not stand for something else as well. */
  expectClear(): void {
    for (const list of ['numbers', 'team', 'customers'] as const) {
      for (const [position, entry] of this.#draft[list].entries()) {
        if (list === 'team' && reservedNames.has(entry.name ?? ''))
          this.#report([list, position, 'name'], 'stands for someone else in messages. Choose another name');
        if (this.#names[list].isPhoneOfAnother(entry))
          this.#report([list, position, 'name'], `is the phone number of another entry in ${list}`);
      }
    }
    const own = findManagerCycles(this.team);
    for (const [position, { phone }] of this.team.entries()) {
      if (own.has(phone))
        this.#report(['team', position, 'managers'], 'make someone their own manager, directly or through others');
    }
  }

  /** What is told apart by its phone number or name must not be there twice. */
  expectUnique(): void {
    const { numbers, team, customers, fields, templates, chats, apis, bots } = this.#draft;
    const end = (number = this.#firstNumber) => this.#names.numbers.find(number);
    for (const [list, entries] of Object.entries({ numbers, team, customers })) {
      this.#once([list, 'phone'], entries, ({ phone }) => phone);
    }
    for (const [list, entries] of Object.entries<readonly { name: string }[]>({ fields, apis, bots })) {
      this.#once([list, 'name'], entries, ({ name }) => name);
    }
    this.#once(['templates', 'name'], templates, ({ name, language, number }) => `${name} ${language} ${end(number)}`);
    this.#once(['chats', 'customer'], chats, ({ customer, number }) => {
      const phone = this.#names.customers.find(customer);
      return phone && `${phone} ${end(number)}`;
    });
  }

  #resolveTeam(): SeedMember[] {
    const { team, numbers } = this.#draft;
    const hasOwner = team.some(({ role }) => role === 'OWNER');
    const all = numbers.map(({ phone }) => phone);
    return team.map(({ email = null, status = null, managers = [], ...member }, position) => ({
      phone: member.phone,
      name: member.name,
      email,
      status,
      role: member.role ?? (position === 0 && !hasOwner ? 'OWNER' : 'TEAM_MEMBER'),
      numbers: member.numbers ? this.#findAll(member.numbers, 'numbers', ['team', position, 'numbers']) : all,
      managers: this.#findAll(managers, 'team', ['team', position, 'managers']),
    }));
  }

  get #firstNumber(): string {
    return this.#draft.numbers[0]?.phone ?? '';
  }

  #findAll(references: readonly string[], list: List, path: Path): string[] {
    return references.map((reference, position) => this.#find(reference, list, [...path, position]));
  }

  /** The phone number of someone who is in a chat, and so must have access to its number. */
  #findMember(reference: string, number: string, path: Path): string {
    const phone = this.#find(reference, 'team', path);
    const member = this.#members.get(phone);
    if (!member || number === '') return phone;
    const wabaRoles = member.numbers.map((wabaNumber) => ({ wabaNumber }));
    if (!hasAccess({ isOwner: member.role === 'OWNER', wabaRoles }, number))
      this.#report(path, 'does not work on the WABA number of the chat. Add it to the numbers of that team member');
    return phone;
  }

  #find(reference: string, list: List, path: Path): string {
    const names = this.#names[list];
    const found = names.find(reference);
    if (found === undefined)
      this.#report(path, `is not a name or phone number in ${list}.${this.#hint(reference, names)}`);
    else if (names.isNameOfSeveral(reference))
      this.#report(path, `is the name of several entries in ${list}. Use the phone number`);
    return found ?? '';
  }

  #expectField(name: string, value: string, path: Path): void {
    const field = this.fields.get(name);
    const says = field
      ? checkFieldValue(field, value)
      : `is not a name in fields.${this.#hint(name, this.fields.keys())}`;
    if (says !== undefined) this.#report(path, says);
  }

  #once<Item>(
    [list, field]: readonly [string, string],
    items: readonly Item[],
    identify: (item: Item) => string | undefined,
  ): void {
    const seen = new Set<string>();
    for (const [position, item] of items.entries()) {
      const id = identify(item);
      // What refers to nothing has been reported as that.
      if (id === undefined) continue;
      if (seen.has(id)) this.#report([list, position, field], 'is the same as that of an earlier entry');
      seen.add(id);
    }
  }

  #hint(reference: string, known: Iterable<string>): string {
    this.#hintCount += 1;
    return this.#hintCount > mostHints ? '' : didYouMean(reference, [...known]);
  }

  #report(path: Path, says: string): void {
    this.findings.push({ path, says });
  }
}

type List = 'numbers' | 'team' | 'customers';

/** Who writes the messages that no team member writes. */
const reservedNames: ReadonlySet<string> = new Set(['customer', 'account']);
const minuteMs = 60_000;
/** Looking for similar names takes as long as there are names; nobody reads more problems than these at once. */
const mostHints = 20;
