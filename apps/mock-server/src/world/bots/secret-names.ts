/**
 * Whether a header or a query parameter of this name proves who calls: one rule for what a run shows and what an export
 * leaves out; a test compares that of the console. Results are read from an answer without such values, so it spares what
 * proves nothing: an answer that repeats a customer's phone number keeps it, even if it was sent as an idempotency key.
 */
export function isSecretName(name: string): boolean {
  return /auth(?!or(?!i[sz]))|cookie|passw|credential|secret|token|signature|(?:^|[-_.])sig$|(?:api|access)[-_]?key|(?<!idempotency)(?:^|[-_.])key$/i.test(
    name.trim(),
  );
}

/** Whether a field of a body does. There, a key is often the name of something. */
export function isSecretField(name: string): boolean {
  return /authorization|passw|credential|api[-_]?key|token$|secret$/i.test(name);
}
