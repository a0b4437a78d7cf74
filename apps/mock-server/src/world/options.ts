import { closestName } from '@doubletick-kit/contract/hints';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

const progressModes = ['plan', 'immediate', 'manual', 'held'] as const;

/** What a world does where the sources disagree or are silent. The first choice is the default. */
const choices = {
  /** Whether time passes in a new world, or stands still until someone moves it. */
  clock: ['real', 'frozen'],
  /**
   * How what takes time goes on: by plan, each step at its usual time; immediate, every usual step at once; manual, each
   * step when it is told to; held, each step that is due when it is released.
   */
  progress: {
    /** Accepted, sent, delivered, read, or failed. */
    messages: progressModes,
    /** Reviewed, paused. */
    templates: progressModes,
    exports: progressModes,
    /** Of customers and of messages. */
    deletions: progressModes,
    /** Created by WhatsApp. */
    whatsappGroups: progressModes,
    /** Answered, over. */
    calls: progressModes,
  },
  assign: {
    /** For a chat that is already assigned, without `reassign`: keep the assignee and succeed, or refuse with 422. */
    whenAssigned: ['keep', 'refuse'],
  },
  /** Which source decides when they name different success statuses, such as 200 and 201 for assigning. */
  successStatus: ['help-centre', 'reference', 'guide'],
  /** Whether the stated limits apply, so that a request over a limit is answered with 429; or are used up at once. */
  rateLimits: ['off', 'on', 'exhausted'],
  templates: {
    /** Which languages are listed without a filter: all, as in the reference, or only `en`, as in the guide. */
    defaultLanguage: ['any', 'en'],
  },
  tags: {
    /** A tag or custom field that the account has not defined: an error for that item, or its use defines it. */
    whenUnknown: ['error', 'define'],
    /** Whether removing tags from a customer works, or fails with the 500 that the guide lists without a cause. */
    removing: ['works', 'fails'],
  },
  chatMessages: {
    /** The form of a recorded message: as in the guide, which integrators have seen, or as in the reference. */
    form: ['guide', 'reference'],
  },
  customEvents: {
    /** Whether the account has the enterprise feature. */
    feature: ['enabled', 'disabled'],
  },
  /** Whether the organization can make calls on the telephone network. */
  telephoneCalls: ['on', 'off'],
  /** Whether a new world can have more WhatsApp groups, its messaging tier is too low, or the limit is reached. */
  whatsappGroups: ['available', 'low-tier', 'full'],
  /** Whether a new world has money to pay for messages. */
  wallet: ['funded', 'empty'],
  media: {
    /** The statuses that refuse a file: 402 and 403 with bodies that say 400 (reference), or 400 and 422 (guide). */
    refusal: ['reference', 'guide'],
  },
  webhooks: {
    /** Whether the credentials for an endpoint are ignored, as observed, or kept and sent, as documented. */
    authorization: ['observed', 'documented'],
    /** When only a sort direction is sent: sort by name, as in the guide, or refuse with 422. */
    defaultOrder: ['guide', 'none'],
    /** Whether messages tell what Meta knows of a customer, as those of newer WhatsApp accounts do. */
    newerAccounts: ['off', 'on'],
    /**
     * Whether payloads have the customer's phone number. A customer with a username may hide it. Assumed: its property
     * is left out then, as Meta leaves it out, and is empty where upstream says that it is always there.
     */
    phoneNumbers: ['present', 'absent'],
    /** Whether deliveries carry the header `x-mock-delivery-id`, which DoubleTick does not send. */
    deliveryId: ['none', 'header'],
    /** Whether deliveries are signed as Standard Webhooks describes; DoubleTick signs nothing. */
    signature: ['none', 'standard-webhooks'],
  },
  aiSummaries: {
    /** Whether the account has the Chat Summary feature. */
    feature: ['enabled', 'disabled'],
    /** Whether a new world has credits for summaries. */
    credits: ['some', 'none'],
  },
  roles: {
    /** Whether a new world has roles; without any, listing them is a 422. */
    defined: ['some', 'none'],
    /** Whether listing the roles works, or fails with the 400 that the guide lists without a cause. */
    listing: ['works', 'fails'],
  },
  /** Whether the organization has Agent Availability; without it, no agent's status can be set. */
  agentAvailability: ['on', 'off'],
  callingLicenses: {
    /** Whether a new world has the add-on, which comes with licenses. */
    addon: ['bought', 'missing'],
    /** Whether the organization may assign and revoke licenses. */
    permission: ['granted', 'missing'],
  },
} as const;

/** How a world behaves. */
export type WorldOptions = Chosen<typeof choices>;

/** Options to change; the others keep their values. */
export type WorldOptionsInput = Partly<WorldOptions>;

type Chosen<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends readonly (infer Choice)[] ? Choice : Chosen<Tree[Name]>;
};
type Partly<Tree> = { [Name in keyof Tree]?: Tree[Name] extends string ? Tree[Name] : Partly<Tree[Name]> };
type Choices = { readonly [name: string]: Choices | readonly string[] };
type Options = { readonly [name: string]: Options | string };

/** The options of a mock that is given none. */
export const defaultOptions = firstChoices(choices) as WorldOptions; // the first choice of each list

/** Applies options of unknown origin on top of `base`. Refuses an option or value that does not exist, by its name. */
export function readOptions(input: unknown, base: WorldOptions): WorldOptions | Refusal<400> {
  const problem = findProblem(input, choices, 'options');
  if (problem) return refuse(400, problem);
  return merge(base, input as Options) as WorldOptions; // all names and values were checked above
}

/** Applies options on top of `base`. @throws TypeError for an option or value that does not exist */
export function expectOptions(input: WorldOptionsInput, base: WorldOptions): WorldOptions {
  const options = readOptions(input, base);
  if (isRefusal(options)) throw new TypeError(options.message);
  return options;
}

function firstChoices(tree: Choices): Options {
  return Object.fromEntries(
    Object.entries(tree).map(([name, choice]) => [name, isList(choice) ? (choice[0] ?? '') : firstChoices(choice)]),
  );
}

function merge(base: Options, changes: { readonly [name: string]: Options | string | undefined }): Options {
  const merged = Object.entries(base).map(([name, value]) => {
    const change = changes[name];
    if (change === undefined) return [name, value];
    return [name, typeof value === 'string' || typeof change === 'string' ? change : merge(value, change)];
  });
  return Object.fromEntries(merged);
}

function findProblem(input: unknown, known: Choices, path: string): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return `${path} must be an object`;
  for (const [name, value] of Object.entries(input)) {
    const choice = Object.hasOwn(known, name) ? known[name] : undefined;
    const option = `${path}.${name.slice(0, 40)}`;
    if (choice === undefined) return describeUnknown(option, name, Object.keys(known));
    if (value === undefined) continue;
    const problem = isList(choice)
      ? !choice.includes(value) && `${option} must be one of the following values: ${choice.join(', ')}`
      : findProblem(value, choice, option);
    if (problem) return problem;
  }
  return undefined;
}

/** What was once an option, with the options that it has become. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['options.queued', 'progress.deletions, progress.exports and progress.whatsappGroups'],
  ['options.templates.review', 'progress.templates'],
]);

/** Options as an earlier version kept them, by their present names. */
export function withNewOptionNames(input: unknown): unknown {
  if (!isRecord(input)) return input;
  const { queued, templates, ...others } = input;
  const { review, ...otherTemplates } = isRecord(templates) ? templates : { review: undefined };
  if (queued === undefined && review === undefined) return input;
  const modeOf = (value: unknown) => (value === 'immediate' ? 'immediate' : 'plan');
  const ofQueued = modeOf(queued);
  return {
    ...others,
    ...(isRecord(templates) && { templates: otherTemplates }),
    progress: { templates: modeOf(review), deletions: ofQueued, exports: ofQueued, whatsappGroups: ofQueued },
  };
}

function describeUnknown(option: string, name: string, known: readonly string[]): string {
  const now = renamed.get(option);
  if (now !== undefined) return `${option} is not an option any more; it has become ${now}`;
  const nearest = closestName(name, known);
  const hint = nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
  return `${option} is not an option${hint}; known: ${known.join(', ')}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(choice: Choices | readonly string[]): choice is readonly string[] {
  return Array.isArray(choice);
}
