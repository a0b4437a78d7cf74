import type { Schemas } from '@doubletick-kit/contract';
import type { Note } from '../../world/tables/notes.ts';
import { toIso } from './iso-time.ts';

/** A note as the operations on notes send it. */
export function toWireNote({ id, text, createdBy, updatedBy, createdAt, updatedAt }: Note): Required<Schemas['Note']> {
  return {
    ...{ id, note: text, createdBy, updatedBy },
    dateCreated: toIso(createdAt),
    dateUpdated: toIso(updatedAt),
  };
}
