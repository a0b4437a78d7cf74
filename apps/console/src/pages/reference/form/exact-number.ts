/** A number as it was written, where a JavaScript number would say something else: `1.50`, or 20 digits. */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** What programs read that know nothing of this class. */
  toJSON(): number {
    return Number(this.text);
  }
}

/** As JSON allows it: `1.` and `-` are not numbers yet. */
const written = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The number that a string is, without changing what it says; the string itself when it is not a number. */
export function readNumber(text: string): number | ExactNumber | string {
  if (!written.test(text)) return text;
  const number = Number(text);
  return String(number) === text ? number : new ExactNumber(text);
}
