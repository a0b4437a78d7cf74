/**
 * What proves that a delivery comes from your registration: the credentials or the header that you registered.
 *
 * DoubleTick does not sign deliveries, and we observed that it neither stores nor sends the `authorization` of a
 * registration. Use `HEADER` with your own header (`headers` of the registration), or a long random segment in the URL,
 * which your router checks.
 */
export type WebhookAuthorization =
  | {
      type: 'BASIC';
      /** Must not contain a colon. */
      username: string;
      password: string;
    }
  | {
      type: 'BEARER';
      /** Visible ASCII characters. */
      secret: string;
    }
  | {
      type: 'HEADER';
      /** The name of the header; case does not matter. */
      name: string;
      /** Visible ASCII characters; spaces are allowed inside. */
      secret: string;
    };

/** Whether headers contain the secret. A missing secret takes as long as a wrong one. */
export type SecretCheck = (headers: Headers) => Promise<boolean>;

/**
 * Creates the check for a secret. It compares digests of equal length in full, so its time reveals neither where a
 * guess is wrong nor how long the secret is.
 *
 * @throws TypeError for an authorization that no request can carry.
 */
export function createSecretCheck(authorization: WebhookAuthorization): SecretCheck {
  const { header, value } = expectation(authorization);
  let expected: Promise<Uint8Array> | undefined; // Workers do not allow this while a module loads.
  return async (headers) => {
    expected ??= digest(value);
    const given = headers.get(header) ?? '';
    return sameBytes(await digest(header === 'authorization' ? lowerScheme(given) : given), await expected);
  };
}

function expectation(authorization: WebhookAuthorization): { header: string; value: string } {
  switch (authorization?.type) {
    case 'BASIC': {
      const { username, password } = authorization;
      if (typeof username !== 'string' || username === '' || username.includes(':')) {
        throw new TypeError('authorization.username must be a string without a colon.');
      }
      if (typeof password !== 'string' || password === '') {
        throw new TypeError('authorization.password must not be empty.');
      }
      return { header: 'authorization', value: `basic ${base64(`${username}:${password}`)}` };
    }
    case 'BEARER':
      return { header: 'authorization', value: `bearer ${checkSecret(authorization.secret)}` };
    case 'HEADER': {
      const { name, secret } = authorization;
      if (typeof name !== 'string' || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
        throw new TypeError('authorization.name must be the name of a header.');
      }
      const value = checkSecret(secret);
      const header = name.toLowerCase();
      return { header, value: header === 'authorization' ? lowerScheme(value) : value };
    }
    default:
      throw new TypeError('authorization.type must be BASIC, BEARER or HEADER.');
  }
}

function checkSecret(secret: string): string {
  if (typeof secret === 'string' && /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(secret)) return secret;
  throw new TypeError('authorization.secret must be visible ASCII characters, without spaces at its ends.');
}

/** The case of the scheme does not matter. @see RFC 9110, section 11.1 */
function lowerScheme(value: string): string {
  return value.replace(/^[^ ]+ +/, (scheme) => `${scheme.trimEnd().toLowerCase()} `);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}
