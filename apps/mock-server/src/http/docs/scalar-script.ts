/** The script of the API reference. Its package exports it only to bundlers, so it is located from what it does export. */
export function findScalarScript(): URL {
  return new URL('./browser/standalone.js', import.meta.resolve('@scalar/api-reference'));
}
