/** The kinds of messages that WhatsApp lets a customer send. */
export type InboundContent =
  | { readonly type: 'TEXT'; readonly text: string }
  | Media<'IMAGE'>
  | Media<'VIDEO'>
  | Media<'AUDIO'>
  | Media<'DOCUMENT'>
  | Media<'STICKER'>
  | { readonly type: 'BUTTON'; readonly text: string; readonly payload: string; readonly id: string }
  | { readonly type: 'LIST_REPLY'; readonly id: string; readonly text: string }
  | {
      readonly type: 'LOCATION';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string | undefined;
      readonly address?: string | undefined;
    }
  | { readonly type: 'CONTACTS'; readonly contacts: readonly InboundContact[] }
  | { readonly type: 'FLOW'; readonly flowResponse: readonly FlowAnswer[] }
  | { readonly type: 'ORDER'; readonly items: readonly InboundOrderItem[]; readonly text?: string | undefined }
  | { readonly type: 'REACTION'; readonly emoji: string }
  | ({ readonly type: 'AD_CLICK'; readonly text: string } & AdInput);

interface Media<Type> {
  readonly type: Type;
  readonly mediaUrl: string;
  readonly caption?: string | undefined;
  /** Of a document. */
  readonly fileName?: string | undefined;
}

/** A contact card, in WhatsApp's words. */
export interface InboundContact {
  readonly name: {
    readonly formatted_name: string;
    readonly first_name?: string | undefined;
    readonly last_name?: string | undefined;
  };
  readonly phones?: readonly { readonly phone: string; readonly type?: string | undefined }[] | undefined;
  readonly emails?: readonly { readonly email: string; readonly type?: string | undefined }[] | undefined;
}

/** What a customer entered in one field of a flow. */
export interface FlowAnswer {
  readonly id: string;
  readonly value: string;
}

/** One line of an order that a customer placed from the catalogue. */
export interface InboundOrderItem {
  readonly productId: string;
  readonly quantity: number;
  /** In units of the currency. */
  readonly price: number;
}

/** The ad or post that a customer came through. */
export interface Ad {
  readonly sourceUrl: string;
  readonly sourceType: 'ad' | 'post';
  readonly sourceId: string;
  readonly headline: string;
  readonly body: string;
  /** Identifies the click. */
  readonly clickId: string;
  readonly mediaType: 'image' | 'video';
  readonly imageUrl: string;
  readonly videoUrl: string;
  readonly thumbnailUrl: string;
}

/** What a test says of the ad. */
export type AdInput = { readonly [Name in keyof Ad]?: Ad[Name] | undefined };

/** An ad with an image, or with a video if that is asked for. What is given replaces what is usual. */
export function fillAd(input: AdInput): AdInput {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as AdInput; // fewer
  const mediaType = given.mediaType ?? (given.videoUrl === undefined ? 'image' : 'video');
  const media: AdInput =
    mediaType === 'image'
      ? { imageUrl: 'https://cdn.example.com/ad-image.jpg' }
      : { videoUrl: 'https://cdn.example.com/ad-video.mp4', thumbnailUrl: 'https://cdn.example.com/ad-thumb.jpg' };
  return {
    sourceUrl: 'https://ads.example.com/120000000000000001',
    sourceType: 'ad',
    sourceId: '120000000000000001',
    headline: 'A tenth off today',
    body: 'Write to us for the code',
    clickId: 'ARxxxxxxxxxxxxxxxxxxxxxx',
    mediaType,
    ...media,
    ...given,
  };
}
