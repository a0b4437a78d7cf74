/** A tag that the account has defined; what carries it names it. */
export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** A custom field that the account has defined, for customers and for groups. */
export interface FieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'single_select' | 'multi_select';
  /** What may be chosen; null where the value is free. */
  readonly options: readonly string[] | null;
}
