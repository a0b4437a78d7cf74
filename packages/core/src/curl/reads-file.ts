/** @param name of the option */
export function readsFile(name: string): TypeError {
  return new TypeError(
    `The curl option "${name}" reads a file, which is not available here. Paste the content of the file instead.`,
  );
}
