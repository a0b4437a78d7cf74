/**
 * A copy of a document without the alternatives that only tell which properties have to be there, such as
 * `anyOf: [{ required: [a] }, { required: [b] }]`. Validators check them; as a type each is `unknown`, which in a union
 * swallows the schema beside it.
 */
export function withoutPresenceRules(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPresenceRules);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, child]) => !(isChoice(key) && isPresenceRule(child)));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutPresenceRules(child)]));
}

function isChoice(key: string): boolean {
  return key === 'anyOf' || key === 'oneOf';
}

function isPresenceRule(branches: unknown): boolean {
  return Array.isArray(branches) && branches.every(isPresence);
}

function isPresence(branch: unknown): boolean {
  return typeof branch === 'object' && branch !== null && Object.keys(branch).every((key) => key === 'required');
}
