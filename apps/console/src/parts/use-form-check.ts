import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** What is wrong with the fields of a form, by their names. */
export type Problems<Field extends string> = Readonly<Partial<Record<Field, string>>>;

interface FormCheck<Field extends string> {
  readonly form: RefObject<HTMLFormElement | null>;
  /** What the fields show; undefined before the form was sent for the first time. */
  readonly shown: Problems<Field> | undefined;
  /** Calls for a form that has no problem; otherwise shows them, and moves to the first. */
  readonly onSubmit: (event: FormEvent) => void;
}

/** Checks a form before it is sent. */
export function useFormCheck<Field extends string>(problems: Problems<Field>, send: () => void): FormCheck<Field> {
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  return {
    form,
    shown: refusals > 0 ? problems : undefined,
    onSubmit: (event) => {
      event.preventDefault();
      if (Object.keys(problems).length > 0) setRefusals(refusals + 1);
      else send();
    },
  };
}
