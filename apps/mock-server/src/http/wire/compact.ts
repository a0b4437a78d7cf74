/** Fields that may be undefined, which a compacted object leaves out. */
type Optional<Fields> = { [Name in keyof Fields]: undefined extends Fields[Name] ? Name : never }[keyof Fields];

type Compact<Fields> = Omit<Fields, Optional<Fields>> & {
  [Name in Optional<Fields>]?: Exclude<Fields[Name], undefined>;
};

/** Leaves out the fields that are undefined. */
export function compact<Fields extends object>(fields: Fields): Compact<Fields> {
  const kept: Partial<Fields> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Compact<Fields>; // only fields whose type allows undefined are missing
}
