/** The script of the API reference. Its package exports it to bundlers only, so it is found beside what it does export. */
export function findScalarScript(): URL {
  return new URL('./browser/standalone.js', import.meta.resolve('@scalar/api-reference'));
}
