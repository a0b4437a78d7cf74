/**
 * The same function, which remembers what it has returned for at most so many strings, and then forgets all of them: a
 * client that sends another string each time must not fill the memory.
 */
export function remember<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
