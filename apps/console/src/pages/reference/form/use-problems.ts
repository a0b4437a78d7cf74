import { useEffect, useState } from 'react';
import type { OperationDescription } from '../../../operations/operation.ts';
import type { FormValue } from './form-value.ts';
import { type Problem, problemsOf } from './problems-of.ts';

/** What the document says against a value; empty until it is compared. */
export function useProblems(operation: OperationDescription, value: FormValue): readonly Problem[] {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Only hints: without them, the form works as well.
    const nothing = (): readonly Problem[] => [];
    void problemsOf(operation, value)
      .catch(nothing)
      .then((found) => isCurrent && setProblems(found));
    return () => {
      isCurrent = false;
    };
  }, [operation, value]);
  return problems;
}
