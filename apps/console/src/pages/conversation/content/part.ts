/** A piece of a message, as it is drawn and read out. */
export type Part =
  | { readonly kind: 'heading' | 'text' | 'footer'; readonly text: string }
  /** The id of what a customer chose, which only the account is told. */
  | { readonly kind: 'choiceId'; readonly text: string }
  | FilePart
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'list'; readonly label: string; readonly sections: readonly ListSection[] }
  | { readonly kind: 'cards'; readonly cards: readonly (readonly Part[])[] }
  | PlacePart
  | { readonly kind: 'contacts'; readonly contacts: readonly Contact[] }
  | { readonly kind: 'fields'; readonly title: string | null; readonly fields: readonly Field[] };

export type Medium = 'image' | 'video' | 'audio' | 'document' | 'sticker';

export interface FilePart {
  readonly kind: 'file';
  readonly medium: Medium;
  readonly url: string;
  readonly name: string;
}

export interface PlacePart {
  readonly kind: 'place';
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string | null;
  readonly address: string | null;
}

/** What a customer can press. */
export type Choice =
  | ReplyChoice
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'phone'; readonly text: string; readonly phoneNumber: string };

/** A choice that answers the message. */
export interface ReplyChoice {
  readonly kind: 'reply';
  readonly id: string;
  readonly text: string;
}

export interface ListSection {
  readonly title: string | null;
  readonly rows: readonly (ReplyChoice & { readonly description: string | null })[];
}

export interface Contact {
  readonly name: string;
  /** Phone numbers and email addresses. */
  readonly details: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly value: string;
}
