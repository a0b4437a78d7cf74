import { createContext, useContext } from 'react';
import type { Path } from './json-tree.ts';
import type { Problem } from './problems-of.ts';

/** What the fields of one part of a form share. */
export interface FormPart {
  readonly operationId: string;
  /** Begins the ids of its elements. */
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly files: Readonly<Record<string, File>>;
  /** `undefined` empties a field. */
  readonly change: (path: Path, value: unknown) => void;
  readonly changeFile: (name: string, file: File | undefined) => void;
}

export const FormPartContext = createContext<FormPart | undefined>(undefined);

/** @throws Error outside of a form */
export function useFormPart(): FormPart {
  const part = useContext(FormPartContext);
  if (part === undefined) throw new Error('A field needs a form around it.');
  return part;
}
