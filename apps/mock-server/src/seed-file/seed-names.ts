import { toDigits } from '../world/phone.ts';

interface Entry {
  readonly name?: string | undefined;
  readonly phone: string;
}

/** The entries of one list of a seed, by name and phone number. */
export class SeedNames {
  readonly #phones: ReadonlySet<string>;
  readonly #phonesOf = new Map<string, string[]>();

  constructor(entries: readonly Entry[]) {
    this.#phones = new Set(entries.map(({ phone }) => phone));
    for (const { name, phone } of entries) {
      if (name === undefined) continue;
      const others = this.#phonesOf.get(name);
      if (others) others.push(phone);
      else this.#phonesOf.set(name, [phone]);
    }
  }

  /** The phone number of the entry that a name or phone number stands for. */
  find(reference: string): string | undefined {
    const digits = toDigits(reference);
    return this.#phones.has(digits) ? digits : this.#phonesOf.get(reference)?.[0];
  }

  isNameOfSeveral(name: string): boolean {
    return (this.#phonesOf.get(name)?.length ?? 0) > 1;
  }

  /** Whether the name of an entry is the phone number of another one. */
  isPhoneOfAnother({ name = '', phone }: Entry): boolean {
    const digits = toDigits(name);
    return digits !== phone && this.#phones.has(digits);
  }

  /** Every name and phone number. */
  *[Symbol.iterator](): Generator<string> {
    yield* this.#phonesOf.keys();
    yield* this.#phones;
  }
}
