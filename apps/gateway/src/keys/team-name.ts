/** The rest of a sentence that starts with the name of what is wrong. */
export const teamNameRule = 'it must be 1 to 64 printable characters, with no space at either end.';

/** Whether this is the name of a team: 1 to 64 printable characters, with no space at either end. */
export function isTeamName(name: string): boolean {
  // \p{C}: control, format (such as bidirectional overrides), unassigned and lone surrogate characters.
  return name === name.trim() && /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u.test(name);
}
