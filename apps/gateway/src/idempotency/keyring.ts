import { createCipheriv, createDecipheriv, createHmac, createSecretKey } from 'node:crypto';
import type { CanonicalRequest } from '../http/canonical-request.ts';
import { canonicalJson } from './canonical-json.ts';
import { bodyWithoutIds } from './message-ids.ts';

/** An answer as it is kept for repeated requests. */
export interface StoredAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Everything about idempotency keys that depends on the secret of the data directory. */
export interface Keyring {
  /** Names a key of a team for an operation. The key itself is not stored: it may be an order number or a phone number. */
  hashKey(scope: { team: string; operation: string; key: string }): string;
  /**
   * What a repeated request must have in common with the first: all of its values but the ids of its messages, in any
   * order of fields. The bytes of an upload are not known before they are forwarded, so it is known by its key alone.
   */
  fingerprint(canonical: CanonicalRequest, senders: readonly string[]): string;
  /** Encrypts an answer for the row of a key. Null if it is too large to be kept. */
  seal(answer: StoredAnswer, key: string): Buffer | null;
  /** @throws if it was not sealed for this key with this secret */
  open(sealed: Uint8Array, key: string): StoredAnswer;
}

export interface KeyringSecrets {
  /** 32 bytes each. */
  hashSecret: Buffer;
  answerSecret: Buffer;
  randomBytes: (size: number) => Buffer;
}

/** Above it, an answer is not kept. */
export const longestAnswerBytes = 256 * 1024;

const [algorithm, nonceBytes, tagBytes] = ['aes-256-gcm', 12, 16] as const;

export function createKeyring({ hashSecret, answerSecret, randomBytes }: KeyringSecrets): Keyring {
  // Prepared once: from bytes, a hash takes five times as long.
  const [hashKey, answerKey] = [createSecretKey(hashSecret), createSecretKey(answerSecret)];
  const hash = (purpose: string, value: unknown) =>
    createHmac('sha256', hashKey)
      .update(canonicalJson([purpose, value]))
      .digest('hex')
      .slice(0, 32);
  return {
    hashKey: ({ team, operation, key }) => hash('key', [team, operation, key]),
    fingerprint(canonical, senders) {
      const { operation, params, query } = canonical;
      const sorted = query.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
      const body = bodyWithoutIds(canonical) ?? null;
      return hash('request', [operation.id, params, sorted, body, senders.toSorted()]);
    },
    seal({ status, headers, body }, key) {
      if (body.length > longestAnswerBytes) return null;
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, answerKey, nonce).setAAD(Buffer.from(key));
      const head = cipher.update(`${JSON.stringify({ status, headers })}\n`);
      return Buffer.concat([nonce, head, cipher.update(body), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, key) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv(algorithm, answerKey, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(Buffer.from(key)).setAuthTag(bytes.subarray(-tagBytes));
      const plain = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
      const end = plain.indexOf('\n');
      // Authenticated: only this gateway can have written it.
      const head = JSON.parse(plain.toString('utf8', 0, end)) as Omit<StoredAnswer, 'body'>;
      return { ...head, body: plain.subarray(end + 1) };
    },
  };
}
