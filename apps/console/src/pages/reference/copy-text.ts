/** Whether a text could be copied. Browsers allow it on https and on this machine only, and may ask. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
