import { z } from 'zod';

/**
 * A key that someone gives to a world.
 *
 * @param form what to say about a name that is none
 */
export function keyName(form: string) {
  return z
    .string()
    .regex(/^key_[\x21-\x7e]{1,252}$/, form)
    .refine((key) => !/^key_(?:revoked|forbidden)/.test(key), {
      error: 'must not start with key_revoked or key_forbidden, which open no world',
    });
}
