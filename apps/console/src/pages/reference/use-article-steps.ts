import { useEffect, useRef } from 'react';
import { rememberStep } from '../start/steps.ts';
import type { FormValue } from './form/form-value.ts';
import type { Problem } from './form/problems-of.ts';

/** Remembers, for the checklists of the Start page, that the page was opened and that its form is filled in. */
export function useArticleSteps(slug: string, value: FormValue, problems: readonly Problem[]): void {
  useEffect(() => rememberStep(`opened:${slug}`), [slug]);
  // Before the value is compared with the contract, there are no problems yet.
  const uncompared = useRef(problems);
  useEffect(() => {
    const isCompared = problems !== uncompared.current;
    if (isCompared && !isEmpty(value) && !problems.some(({ isMissing }) => isMissing)) rememberStep(`filled:${slug}`);
  }, [slug, value, problems]);
}

function isEmpty({ path, query, body, files }: FormValue): boolean {
  return body === undefined && [path, query, files].every((part) => Object.keys(part).length === 0);
}
