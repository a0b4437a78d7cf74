const mask = '***';
/** Headers whose whole value is a secret. A key has no scheme in front of it, so that no part of a value is safe. */
const secretName = /auth|cookie|key|password|secret|signature|token/;
/** A phone number, in a URL for example. What stands in a UUID is none. */
const phoneNumber = /(?<![\da-f-])\+?\d{8,15}(?![\da-f-])/g;

/** The headers with every secret masked whole, and every number as long as a phone number masked where it stands. */
export function maskHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => {
      const isSecret = secretName.test(name) && name !== 'idempotency-key';
      return [name, isSecret || value.includes('key_') ? mask : value.replace(phoneNumber, mask)];
    }),
  );
}
