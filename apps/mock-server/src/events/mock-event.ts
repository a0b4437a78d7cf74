import type { WebhookEvent } from '@doubletick-kit/contract';
import type { InjectedFault } from '../faults/injected-fault.ts';
import type { ApiKey, KeyChange } from '../keys/api-key.ts';
import type { KeyChanges } from '../keys/keyring.ts';
import type { ClockState } from '../world/clock.ts';
import type { InboxChange } from '../world/occurrences.ts';
import type { Bot, BotRun } from '../world/tables/bots.ts';

/** What happened in a world, apart from webhook events: the data of each event by its type. */
export interface OwnEventData {
  /** A request got a status below 400. */
  readonly REQUEST_ANSWERED: RequestData;
  /** A request got a status of 400 or more. */
  readonly REQUEST_REFUSED: RequestData;
  /** A message from the API or from the inbox was accepted; its webhook events follow. */
  readonly MESSAGE_ACCEPTED: MessageData;
  /** A chat has changed in a way that no webhook event tells of. */
  readonly INBOX_CHANGED: { readonly chatId: string; readonly change: InboxChange };
  /** A person who was invited has joined the team. */
  readonly MEMBER_JOINED: { readonly name: string; readonly phone: string };
  /** A bot was created, changed, published, stopped or deleted. */
  readonly BOT_CHANGED: { readonly botId: string; readonly name: string; readonly status: Bot['status'] };
  /** An API that bots can call was created, changed or deleted. */
  readonly SAVED_API_CHANGED: { readonly apiId: string; readonly name: string };
  /** A conversation's run through a bot has started, come to a step where it waits, or ended. */
  readonly BOT_RUN_CHANGED: BotRunData;
  readonly WEBHOOK_DELIVERED: EventData;
  readonly WEBHOOK_FAILED: EventData;
  /** The host of the receiver is not allowed. */
  readonly WEBHOOK_BLOCKED: EventData;
  readonly WEBHOOK_HELD: EventData;
  readonly WEBHOOK_DROPPED: EventData;
  readonly CLOCK_CHANGED: ClockState;
  /** A fault happened to a request. */
  readonly FAULT_FIRED: InjectedFault & { readonly operation: string };
  /** A key of the world was created, changed, regenerated or deleted. */
  readonly KEY_CHANGED: KeyData;
  readonly WORLD_RESET: EventData;
  readonly WORLD_RESTORED: EventData;
}

interface BotRunData {
  readonly runId: string;
  readonly botId: string;
  readonly chatId: string;
  readonly status: BotRun['status'];
  /** Where it is, or was when it ended. */
  readonly stepId: string | null;
  /** Why it failed or was stopped. */
  readonly reason: string | null;
}

/** Plain data, as JSON has it. */
export type EventData = Readonly<Record<string, unknown>>;

/** A message that was accepted. What it does not have is missing. */
export interface MessageData {
  readonly messageId: string;
  readonly chatId: string;
  /** The digits of the WABA number. */
  readonly from: string;
  /** The digits of the customer's phone number. */
  readonly to?: string;
  /** The WhatsApp group, instead of `to`. */
  readonly groupId?: string;
  /** In upper case, such as `TEXT` or `TEMPLATE`. */
  readonly type: string;
  /** The text, the caption of a medium, or the body of a template with its values. */
  readonly text?: string;
  readonly mediaUrl?: string;
  /** The name of the template. */
  readonly template?: string;
  readonly language?: string;
  /** The team member who sent it in the inbox; missing for a message from the API. */
  readonly memberPhone?: string;
  /** Everything else, as it was sent. */
  readonly content?: EventData;
  readonly customData?: EventData;
}

interface KeyData {
  readonly keyId: string;
  /** Its name after the change, or the last one that it had. */
  readonly name: string;
  readonly status: ApiKey['status'];
  readonly change: KeyChange;
  /** What an update gave a value. */
  readonly fields?: readonly (keyof KeyChanges)[];
}

/** A request as the journal has it, without headers and bodies. API keys are masked. */
export interface RequestData {
  /** The number of the request in the journal. */
  readonly number: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  /** Missing when no operation matches. */
  readonly operation?: string;
  /** For an unknown path or method: the operation that the client probably meant. */
  readonly closest?: string;
  /** The id of the key that was sent, also of one that was refused. */
  readonly key?: string;
  /** The first message of a refusal. */
  readonly reason?: string;
  /** What `x-mock-hint` said. */
  readonly hint?: string;
  /** The fault that was injected. */
  readonly fault?: InjectedFault;
}

/** The name of a webhook event, or of one of the mock's own. */
export type MockEventType = WebhookEvent | keyof OwnEventData;

/** Something that happened in a world. */
export interface MockEventOf<Type extends MockEventType> {
  /** Counts the events of a world, from 1; it goes on after a reset. */
  readonly id: number;
  /** Milliseconds since 1970, by the clock of the world. */
  readonly at: number;
  readonly type: Type;
  /** The WABA number it happened on, where there is one. */
  readonly wabaNumber?: string;
  /** For a webhook event its payload, whether any webhook subscribes to it or not. */
  readonly data: Type extends keyof OwnEventData ? OwnEventData[Type] : EventData;
}

/** Something that happened in a world; its `type` says what its `data` has. */
export type MockEvent = { [Type in MockEventType]: MockEventOf<Type> }[MockEventType];

/** An event to append. A function builds the data when someone reads the event, which is seldom. */
export interface NewEvent<Type extends MockEventType> {
  readonly type: Type;
  readonly wabaNumber?: string | undefined;
  readonly data: NewEventData<Type> | (() => NewEventData<Type>);
}

type NewEventData<Type> = Type extends keyof OwnEventData ? OwnEventData[Type] : object;
