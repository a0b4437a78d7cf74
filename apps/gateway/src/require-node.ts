/** Exits with one line on a Node that is too old. Imports nothing, so that an old Node can load this file. */
export function requireNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(`The DoubleTick gateway needs Node 22.18 or newer, this is Node ${process.versions.node}.`);
  process.exit(1);
}
