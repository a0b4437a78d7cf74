/** What became of each item of a request, by name; an item that was sent twice counts once. */
export interface ItemOutcome {
  readonly done: readonly string[];
  readonly errored: readonly { readonly name: string; readonly error: string }[];
}

/** Handles items one by one. @param handle returns why an item fails, undefined when it does not */
export function handleEach<Item>(
  items: ReadonlyMap<string, Item>,
  handle: (item: Item, name: string) => string | undefined,
): ItemOutcome {
  const done: string[] = [];
  const errored: { name: string; error: string }[] = [];
  for (const [name, item] of items) {
    const error = handle(item, name);
    if (error === undefined) done.push(name);
    else errored.push({ name, error });
  }
  return { done, errored };
}
