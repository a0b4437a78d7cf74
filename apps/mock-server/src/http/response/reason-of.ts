/** The first message of a refusal in upstream's shapes; undefined where the answer has none that can be read. */
export function reasonOf({ status, text }: { readonly status: number; readonly text: string | undefined }) {
  if (status < 400 || text === undefined) return undefined;
  const { message, reason } = readObject(text);
  const first = Array.isArray(message) ? message[0] : (message ?? reason);
  return typeof first === 'string' ? first : undefined;
}

function readObject(json: string): { readonly message?: unknown; readonly reason?: unknown } {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // A fault may have spoilt it.
    return {};
  }
}
