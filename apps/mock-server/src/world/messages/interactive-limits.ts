/** What a customer can tap or pick; its id comes back in the webhook of the reply. */
export interface Choice {
  readonly id: string;
}

/** A section of a list. */
export interface ListSection {
  readonly rows: readonly Choice[];
}

/** The buttons of a card: one link, or quick replies. */
export type CardAction =
  | { readonly type: 'cta_url' }
  | { readonly type: 'quick_reply'; readonly buttons: readonly Choice[] };

/** What is wrong with reply buttons. @see outgoing-messages-whatsapp-interactive. Assumed: there has to be one. */
export function findButtonProblem(buttons: readonly Choice[]): string | undefined {
  if (buttons.length === 0) return 'buttons should not be empty';
  return hasRepeatedId(buttons) ? 'buttons must have different ids' : undefined;
}

/**
 * What is wrong with a list; the document itself limits its texts.
 *
 * @see outgoing-messages-whatsapp-interactive-list, observed behaviour 14. Assumed: there has to be a row.
 */
export function findListProblem(sections: readonly ListSection[]): string | undefined {
  const rows = sections.flatMap((section) => section.rows);
  if (rows.length === 0) return 'sections should not be empty';
  if (rows.length > 10) return 'sections must contain no more than 10 rows altogether';
  return hasRepeatedId(rows) ? 'rows must have different ids' : undefined;
}

/** What is wrong with the buttons of cards. @see outgoing-messages-whatsapp-interactive-media-carousel */
export function findCardProblem(actions: readonly CardAction[]): string | undefined {
  if (new Set(actions.map(({ type }) => type)).size > 1) return 'cards must have buttons of the same type';
  const counts = actions.map((action) => (action.type === 'quick_reply' ? action.buttons.length : 1));
  return new Set(counts).size > 1 ? 'cards must have the same number of buttons' : undefined;
}

function hasRepeatedId(choices: readonly Choice[]): boolean {
  return new Set(choices.map(({ id }) => id)).size < choices.length;
}
