import { didYouMean } from '../world/did-you-mean.ts';
import type { SeedField } from '../world/seed/seed-data.ts';
import { isDate } from '../world/time.ts';

/** Says what is wrong with the value of a custom field, if anything. The rules are those of the API. */
export function checkFieldValue({ type, options }: SeedField, value: string): string | undefined {
  if (type === 'number' && (value.trim() === '' || !Number.isFinite(Number(value)))) return 'must be a number';
  if (type === 'date' && !isDate(value)) return 'must be a date that exists, such as 2026-01-31';
  if (options === null) return undefined;
  // Several options are joined as the API joins them.
  const chosen = type === 'multi_select' && !options.includes(value) ? value.split(', ') : [value];
  const unknown = chosen.find((option) => !options.includes(option));
  return unknown === undefined ? undefined : `is not one of the options of the field.${didYouMean(unknown, options)}`;
}
