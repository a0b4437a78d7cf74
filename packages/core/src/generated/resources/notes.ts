// Generated from openapi/ by packages/codegen. Edit the description and run `npm run generate`.
import type { PendingRequest } from '../../kernel/pending-request.ts';
import type { RequestOptions } from '../../kernel/options.ts';
import type { Pages } from '../../kernel/pages.ts';
import { Resource } from '../../kernel/resource.ts';
import type {
  DeletedNote,
  Note,
  NoteCreateInput,
  NoteDeleteInput,
  NoteGetInput,
  NoteListInput,
  NotePage,
  NoteUpdateInput,
} from '../types/notes.ts';

/** Internal notes on chats. */
export class Notes extends Resource {
  /**
   * List the notes of a chat.
   *
   * Returns the internal notes of one chat, page by page.
   *
   * - Identify the chat by `groupId` (a WhatsApp group), or by `from` and `to` together (a customer). What happens if
   *   you send all three is not documented.
   * - A page has `limit` notes: 30 by default, at most 100.
   * - For the next page, send both `lastNoteId` and `lastNoteDate` of the previous page.
   * - In a query, write a leading `+` as `%2B`. Whether digits without `+` are accepted is not documented for notes.
   *
   * The order of the notes is not documented, nor whether `lastNoteDate` is the time of creation or of the last change;
   * send it back unchanged.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/list-notes
   */
  list(input: NoteListInput = {}, options?: RequestOptions): Pages<Note, NotePage> {
    return this.paginate(
      {
        id: 'listNotes',
        method: 'GET',
        path: '/notes',
        safety: 'safe',
        query: {
          groupId: 'single',
          from: 'single',
          to: 'single',
          limit: 'single',
          lastNoteId: 'single',
          lastNoteDate: 'single',
        },
        pagination: {
          items: '/notes',
          cursors: { lastNoteId: '/lastNoteId', lastNoteDate: '/lastNoteDate' },
          hasMore: '/hasMore',
        },
      },
      input,
      options,
    );
  }

  /**
   * Add a note to a chat.
   *
   * Adds an internal note to a chat, which the customer does not see. Every request adds a note.
   *
   * - Identify the chat by `groupId` (a WhatsApp group), or by `from` and `to` together (a customer). What happens if
   *   you send all three is not documented, so send only one of the two.
   * - Everyone mentioned in `entities` is notified.
   *
   * Not documented: how long a note can be, which types of `entities` exist besides `USER`, and who is the author of a
   * note added with an API key.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried only if nothing can have been sent: a second request may act or cost twice.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/create-note
   */
  create(input: NoteCreateInput, options?: RequestOptions): PendingRequest<Note> {
    return this.invoke(
      { id: 'createNote', method: 'POST', path: '/notes', safety: 'unsafe', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Replace the text of a note.
   *
   * Replaces the text of a note. The id is in the body, and success is 201. Mentions cannot be changed. The reference
   * only mentions notes on customers' chats; whether a note on a WhatsApp group can be changed is not documented.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/update-note
   */
  update(input: NoteUpdateInput, options?: RequestOptions): PendingRequest<Note> {
    return this.invoke(
      { id: 'updateNote', method: 'PATCH', path: '/notes', safety: 'idempotent', body: 'json' },
      input,
      options,
    );
  }

  /**
   * Delete a note.
   *
   * Deletes a note. The id is in a JSON body, which some HTTP clients and proxies drop from a `DELETE` request; make
   * sure that yours sends it. Success is 201. The reference only mentions notes on customers' chats; whether a note on
   * a WhatsApp group can be deleted is not documented.
   *
   * The result is undefined if the response has no body.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * Retried on failure: repeating it has no further effect.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/delete-note
   */
  delete(input: NoteDeleteInput, options?: RequestOptions): PendingRequest<DeletedNote | undefined> {
    return this.invoke(
      { id: 'deleteNote', method: 'DELETE', path: '/notes', safety: 'idempotent', body: 'json', mayBeEmpty: true },
      input,
      options,
    );
  }

  /**
   * Get a note.
   *
   * Returns one note by its id. The path is singular, unlike that of the other note operations.
   *
   * Rate limit: 60 requests per minute per account.
   *
   * @throws ValidationError on 400.
   * @throws AuthError on 401 and 403.
   * @throws NotFoundError on 404.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/reference/get-note
   */
  get(input: NoteGetInput, options?: RequestOptions): PendingRequest<Note> {
    return this.invoke(
      { id: 'getNote', method: 'GET', path: '/note', safety: 'safe', query: { id: 'single' } },
      input,
      options,
    );
  }
}
