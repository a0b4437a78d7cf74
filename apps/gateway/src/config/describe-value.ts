/** A value of a setting in a message, in at most 60 characters. A DoubleTick key in the wrong place stays secret. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  if (value === null || value === undefined || value === '') return 'empty';
  const shown = String(value).replace(/key_\w+/g, 'key_…');
  return JSON.stringify(shown.length > 60 ? `${shown.slice(0, 60)}…` : shown);
}
