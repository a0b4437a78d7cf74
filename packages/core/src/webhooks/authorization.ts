/**
 * What proves that a delivery comes from your registration: the credentials or the header that you gave it.
 *
 * DoubleTick signs nothing, and its live service was seen neither to store nor to send the `authorization` of a
 * registration. `HEADER` with a header of your own (`headers` of the registration) is the one to rely on; a long random
 * segment in the URL is the other way, which your router checks.
 */
export type WebhookAuthorization =
  | {
      type: 'BASIC';
      /** Without a colon. */
      username: string;
      password: string;
    }
  | {
      type: 'BEARER';
      /** Visible ASCII. */
      secret: string;
    }
  | {
      type: 'HEADER';
      /** The header's name, in any case. */
      name: string;
      /** Visible ASCII; blanks inside are allowed. */
      secret: string;
    };

/** Tells whether headers carry the secret; what is missing takes as long as what is wrong. */
export type SecretCheck = (headers: Headers) => Promise<boolean>;

/**
 * Prepares the check of a secret. Digests of equal length are compared in full, so the time tells neither where a guess
 * goes wrong nor how long the secret is.
 *
 * @throws TypeError on an authorization that no request can carry.
 */
export function createSecretCheck(authorization: WebhookAuthorization): SecretCheck {
  const { header, value } = expectation(authorization);
  let expected: Promise<Uint8Array> | undefined; // Workers allow no work of this kind while a module loads.
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
        throw new TypeError('authorization.username must be a text without a colon.');
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
  throw new TypeError('authorization.secret must be visible ASCII, without blanks at its ends.');
}

/** The scheme's case does not matter. @see RFC 9110, section 11.1 */
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
