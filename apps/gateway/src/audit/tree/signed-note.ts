import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** A name for an Ed25519 key, without spaces and `+`. */
export interface NamedKey {
  name: string;
  key: KeyObject;
}

/**
 * Signs a text whose last character is a newline.
 *
 * @see https://c2sp.org/signed-note
 */
export function signNote(text: string, { name, key }: NamedKey): string {
  const signature = Buffer.concat([keyId(name, createPublicKey(key)), sign(null, Buffer.from(text), key)]);
  return `${text}\n— ${name} ${signature.toString('base64')}\n`;
}

/** The text of a note that has a valid signature by this key; undefined otherwise. Signatures by others are ignored. */
export function openNote(note: string, { name, key }: NamedKey): string | undefined {
  const end = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, end);
  if (text === '' || !note.endsWith('\n')) return undefined;
  const id = keyId(name, key);
  const isSigned = note
    .slice(end + 1, -1)
    .split('\n')
    .some((line) => {
      const [dash, signer, encoded, ...rest] = line.split(' ');
      if (dash !== '—' || signer !== name || encoded === undefined || rest.length > 0) return false;
      const bytes = Buffer.from(encoded, 'base64');
      if (bytes.toString('base64') !== encoded || !bytes.subarray(0, 4).equals(id)) return false;
      return verify(null, Buffer.from(text), key, bytes.subarray(4));
    });
  return isSigned ? text : undefined;
}

/** A log has thousands of notes by one key, and to export it takes a quarter of the time of each. */
const known = new WeakMap<KeyObject, { name: string; id: Buffer }>();

function keyId(name: string, key: KeyObject): Buffer {
  const last = known.get(key);
  if (last?.name === name) return last.id;
  const raw = key.export({ format: 'der', type: 'spki' }).subarray(-32);
  // 1 stands for Ed25519.
  const id = createHash('sha256').update(`${name}\n\x01`).update(raw).digest().subarray(0, 4);
  known.set(key, { name, id });
  return id;
}
