// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { Schema } from '../schema-name.ts';

/** The input of `notes.list`. */
export interface NoteListInput {
  /**
   * The WhatsApp group whose notes are listed. Send this instead of `from` and `to`.
   *
   * @example "grp_0000000001"
   */
  groupId?: string;
  /**
   * The account's WhatsApp number that the chat is on, with country code. Required without `groupId`.
   *
   * @example "+919999999901"
   */
  from?: string;
  /**
   * The customer whose notes are listed, as a phone number with country code. Required without `groupId`.
   *
   * @example "+919999999921"
   */
  to?: string;
  /**
   * Notes per page.
   *
   * @example 30
   */
  limit?: number;
  /**
   * First half of the cursor, from the previous page.
   *
   * @example "00000000-0000-4000-8000-000000000001"
   */
  lastNoteId?: string;
  /**
   * Second half of the cursor, from the previous page.
   *
   * @example "2026-01-28T10:23:45.123Z"
   */
  lastNoteDate?: string;
}

/** The result of `notes.list`. */
export interface NotePage extends Schema<'NotePage'> {}

/** A record of `notes.list`. */
export interface Note extends Schema<'Note'> {}

/** The input of `notes.create`, with `groupId`. */
export interface NoteCreateInputWithGroupId extends Schema<'CreateNoteRequest'> {
  /** The WhatsApp group that gets the note. Send this instead of `from` and `to`. */
  groupId: string;
}

/** The input of `notes.create`, with `from` and `to`. */
export interface NoteCreateInputWithFromAndTo extends Schema<'CreateNoteRequest'> {
  /** The account's WhatsApp number that the chat is on, with country code. Required without `groupId`. */
  from: string;
  /** The customer who gets the note, as a phone number with country code. Required without `groupId`. */
  to: string;
}

/**
 * The input of `notes.create`.
 *
 * The text, and the chat by either `groupId` or both `from` and `to`.
 */
export type NoteCreateInput = NoteCreateInputWithGroupId | NoteCreateInputWithFromAndTo;

/** The input of `notes.update`. */
export interface NoteUpdateInput extends Schema<'UpdateNoteRequest'> {}

/** The input of `notes.delete`. */
export interface NoteDeleteInput extends Schema<'DeleteNoteRequest'> {}

/** An object without properties. */
export type DeletedNote = Schema<'DeletedNote'>;

/** The input of `notes.get`. */
export interface NoteGetInput {
  /**
   * The note's id.
   *
   * @example "00000000-0000-4000-8000-000000000001"
   */
  id: string;
}
