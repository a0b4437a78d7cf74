import { closestName } from '@doubletick-kit/contract/hints';

/** What can be a name of the API. A phone number, a key or a text in the place of a name is a value, and is not shown. */
const name = /^(?!key_)[A-Za-z][\w-]{0,63}$/;

/** A hint about a name that is not known: `unknown field reasign, did you mean reassign?` */
export function didYouMean(what: string, { unknown, known, inside = '' }: Unknown): string {
  if (!name.test(unknown)) return `unknown ${what}${inside === '' ? '' : ` in ${inside}`}, whose name is not shown`;
  const prefix = inside === '' ? '' : `${inside}.`;
  const closest = closestName(unknown, known);
  return closest === undefined
    ? `unknown ${what} ${prefix}${unknown}`
    : `unknown ${what} ${prefix}${unknown}, did you mean ${prefix}${closest}?`;
}

interface Unknown {
  readonly unknown: string;
  readonly known: readonly string[];
  /** The object that has the name, as a path. */
  readonly inside?: string;
}
