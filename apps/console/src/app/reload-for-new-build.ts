/**
 * Reloads the page if it was built again: an open tab then asks for files that are gone. A file that is only not answered,
 * because the mock is stopped, is no reason: a reload would lose the page and what was typed.
 */
export async function reloadForNewBuild(entry: string): Promise<void> {
  const page = await fetch(location.href, { headers: { accept: 'text/html' } }).then(
    (answer) => (answer.ok ? answer.text() : undefined),
    () => undefined,
  );
  if (page !== undefined && isNewBuild(page, entry)) location.reload();
}

/** @param entry the URL of the script that the shown build starts with */
export function isNewBuild(page: string, entry: string): boolean {
  return !page.includes(entry.slice(entry.lastIndexOf('/')));
}
