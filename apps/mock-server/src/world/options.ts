import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** What a world can be told to do where the sources disagree or are silent. The first choice is the default. */
const choices = {
  assign: {
    /** Assigning a chat that has an assignee, without `reassign`: keep the assignee and succeed, or refuse with 422. */
    whenAssigned: ['keep', 'refuse'],
  },
  /** Whose word counts where the sources name several statuses of one success, such as 200 and 201 of assigning. */
  successStatus: ['help-centre', 'reference', 'guide'],
  /** Whether the stated limits hold, so that a call too many is answered by 429; or are used up from the start. */
  rateLimits: ['off', 'on', 'exhausted'],
  templates: {
    /** When the reviewer decides about a submitted template: after half a minute, or at once. */
    review: ['delayed', 'immediate'],
    /** Which languages are listed without the filter: all, as by the reference, or `en` alone, as by the guide. */
    defaultLanguage: ['any', 'en'],
  },
  tags: {
    /** A tag or custom field that the account has not defined: an error of that one item, or it is defined by its use. */
    whenUnknown: ['error', 'define'],
    /** Taking tags off a customer: works, or fails with the 500 that the guide lists without a cause. */
    removing: ['works', 'fails'],
  },
  /** What upstream only queues, such as deletions and exports, is done five seconds later, or at once. */
  queued: ['delayed', 'immediate'],
  chatMessages: {
    /** The form of a recorded message: that of the guide, which integrators have met, or that of the reference. */
    form: ['guide', 'reference'],
  },
  customEvents: {
    /** Whether the account has the enterprise feature. */
    feature: ['enabled', 'disabled'],
  },
  /** Whether the organization can make calls on the telephone network. */
  telephoneCalls: ['on', 'off'],
  /** Whether a new world can have more WhatsApp groups, or its messaging tier is too low, or the limit is reached. */
  whatsappGroups: ['available', 'low-tier', 'full'],
  /** Whether a new world has money to send messages with. */
  wallet: ['funded', 'empty'],
  media: {
    /** Whose statuses refuse a file: those of the reference, 402 and 403 with bodies that say 400, or the guide's 400 and 422. */
    refusal: ['reference', 'guide'],
  },
  webhooks: {
    /** What becomes of the credentials for an endpoint: nothing, as observed, or they are kept and sent, as documented. */
    authorization: ['observed', 'documented'],
    /** What a list is sorted by when only the direction is sent: the name, as by the guide, or nothing, by a 422. */
    defaultOrder: ['guide', 'none'],
  },
  aiSummaries: {
    /** Whether the account has the Chat Summary feature. */
    feature: ['enabled', 'disabled'],
    /** Whether a new world has credits for summaries. */
    credits: ['some', 'none'],
  },
  roles: {
    /** Whether a new world has roles to give; without any, the list of them is a 422. */
    defined: ['some', 'none'],
    /** Listing the roles: works, or fails with the 400 that the guide lists without a cause. */
    listing: ['works', 'fails'],
  },
  /** Whether the organization has Agent Availability; without it no agent has a status to set. */
  agentAvailability: ['on', 'off'],
  callingLicenses: {
    /** Whether a new world has the addon, and with it licenses. */
    addon: ['bought', 'missing'],
    /** Whether the organization may give licenses and take them back. */
    permission: ['granted', 'missing'],
  },
} as const;

/** How a world behaves. */
export type WorldOptions = Chosen<typeof choices>;

/** Options to change; the others keep their value. */
export type WorldOptionsInput = Partly<WorldOptions>;

type Chosen<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends readonly (infer Choice)[] ? Choice : Chosen<Tree[Name]>;
};
type Partly<Tree> = { [Name in keyof Tree]?: Tree[Name] extends string ? Tree[Name] : Partly<Tree[Name]> };
type Choices = { readonly [name: string]: Choices | readonly string[] };
type Options = { readonly [name: string]: Options | string };

/** The options of a mock that is asked for nothing else. */
export const defaultOptions = firstChoices(choices) as WorldOptions; // the first of each list

/** Reads options of unknown origin on top of others; refuses an unknown option or value by its name. */
export function readOptions(input: unknown, base: WorldOptions): WorldOptions | Refusal<400> {
  const problem = findProblem(input, choices, 'options');
  if (problem) return refuse(400, problem);
  return merge(base, input as Options) as WorldOptions; // its names and values were all looked up above
}

/** Reads options on top of others. @throws TypeError for an option or value that does not exist */
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
    if (choice === undefined) return `${option} is not an option; known: ${Object.keys(known).join(', ')}`;
    if (value === undefined) continue;
    const problem = isList(choice)
      ? !choice.includes(value) && `${option} must be one of the following values: ${choice.join(', ')}`
      : findProblem(value, choice, option);
    if (problem) return problem;
  }
  return undefined;
}

function isList(choice: Choices | readonly string[]): choice is readonly string[] {
  return Array.isArray(choice);
}
