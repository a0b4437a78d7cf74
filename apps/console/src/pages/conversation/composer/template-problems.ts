import type { Problems } from '../../../parts/use-form-check.ts';
import { fill, texts } from '../../../texts.ts';
import type { TemplateField, TemplateValues } from './template-form.ts';

const { problems } = texts.conversation;

/** What has to be changed before a template can be sent, by the names of its fields. */
export function problemsOfTemplate(fields: readonly TemplateField[], values: TemplateValues): Problems<string> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const problem = problemOf(field, (values[field.name] ?? '').trim());
      return problem === undefined ? [] : [[field.name, problem]];
    }),
  );
}

function problemOf({ kind, limit = 0 }: TemplateField, value: string): string | undefined {
  if (value === '') return problems.missing;
  if (kind === 'file') return /^https?:\/\//i.test(value) && URL.canParse(value) ? undefined : problems.address;
  if (kind !== 'number') return undefined;
  const number = Number(value);
  return Math.abs(number) <= limit ? undefined : fill(problems.number, { least: -limit, most: limit });
}
