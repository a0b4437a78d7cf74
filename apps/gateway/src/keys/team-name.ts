/** Team names have 1 to 64 printable characters and no space at either end. */
export function isTeamName(name: string): boolean {
  // \p{C}: control, format (such as bidirectional overrides), unassigned and lone surrogate characters.
  return name === name.trim() && /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u.test(name);
}
