import type { OperationDescription } from '../../../operations/operation.ts';
import { filledAlternatives, withAlternative, withKind } from './choose-branch.ts';
import { type Field, partsOf } from './field.ts';
import { fieldsOf } from './fields-of.ts';
import { emptyValue, type FormValue } from './form-value.ts';
import { withValueAt } from './json-tree.ts';

/**
 * A form in which every optional part is opened and every field is filled in. Where there is a choice, `pick` says which
 * branch is taken.
 */
export function fillIn(operation: OperationDescription, pick: number): FormValue {
  let value = emptyValue(operation);
  // Each pass fills in the fields that the one before has opened.
  for (;;) {
    const root = fieldsOf(operation, value);
    const change = root && nextChange(root, pick);
    if (!change) return value;
    value = { ...value, body: change(value.body) };
  }
}

type Change = (body: unknown) => unknown;

function nextChange(field: Field, pick: number): Change | undefined {
  const set =
    (value: unknown): Change =>
    (body) =>
      withValueAt(body, field.path, value);
  if (field.kind === 'list') {
    return field.value === undefined ? set([undefined]) : firstOf(field.items, pick);
  }
  if (field.kind === 'object') {
    const { choice, alternatives, value } = field;
    const kind = choice?.kinds[pick % choice.kinds.length];
    if (choice && kind && choice.field.value === undefined) return set(withKind(choice, value, kind.value));
    const chosen = pick % (alternatives.length || 1);
    if (filledAlternatives(alternatives, value).some((one) => one !== chosen)) {
      return set(withAlternative(alternatives, value, chosen));
    }
    const hidden = alternatives.filter((_, index) => index !== chosen).flat();
    const next = firstOf(
      partsOf(field).filter(({ name }) => !hidden.includes(name)),
      pick,
    );
    if (next || !field.map || field.map.entries.length > 0) return next;
    return (body) => withValueAt(body, [...field.path, 'entry'], 'a');
  }
  return field.value === undefined && field.kind !== 'file' ? set(typed(field, pick)) : undefined;
}

function firstOf(fields: readonly Field[], pick: number): Change | undefined {
  for (const field of fields) {
    const change = nextChange(field, pick);
    if (change) return change;
  }
  return undefined;
}

function typed(field: Field, pick: number): unknown {
  if (field.kind === 'choice') return field.options[pick % field.options.length];
  if (field.kind === 'number') return 1;
  return field.kind === 'boolean' ? pick % 2 === 0 : 'a';
}
