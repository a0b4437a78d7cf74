/** Tells whether a text may name a team: 1 to 64 printable characters, no space at either end. */
export function isTeamName(text: string): boolean {
  // \p{C} are control, format (bidirectional overrides), unassigned and lone surrogate characters.
  return text === text.trim() && /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u.test(text);
}
