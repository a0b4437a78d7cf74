import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import type { OperationDescription } from '../../operations/operation.ts';
import { emptyValue, type FormValue } from './form/form-value.ts';

/** What was typed into each form since the page was loaded, so that it is there again after another page was read. */
const typed = new Map<string, FormValue>();

export function useFormValue(
  operation: OperationDescription,
): readonly [FormValue, Dispatch<SetStateAction<FormValue>>] {
  const [value, setValue] = useState(() => typed.get(operation.slug) ?? emptyValue(operation));
  useEffect(() => {
    typed.set(operation.slug, value);
  }, [operation.slug, value]);
  return [value, setValue];
}
