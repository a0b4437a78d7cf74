/** Has something to see: spaces, marks, controls and the fillers of Hangul and Braille alone have not. */
const visible = /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** A name from outside, or else the phone number or id that it goes with: a row without a name cannot be told apart. */
export function visibleName(name: string, otherwise: string | null): string {
  return visible.test(name) ? name : (otherwise ?? name);
}
