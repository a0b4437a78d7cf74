/** What happened so far, as far as the checklists ask for it. */
export interface Happened {
  /** What the browser remembers, such as `copied-key`. */
  readonly steps: ReadonlySet<string>;
  /** The successful requests of the journal. */
  readonly requests: readonly SuccessfulRequest[];
}

export interface SuccessfulRequest {
  readonly operation: string;
  /** The phone number of the customer, as it was sent; undefined where the body does not name one. */
  readonly customer: string | undefined;
}

/** An article of the help centre, by what its steps do. */
export interface Article {
  readonly id: 'assign' | 'collaborate';
  /** The last part of the address of its reference page. */
  readonly slug: string;
  readonly operation: 'assignTeamMemberToChat' | 'addChatCollaborators';
}

export const articles: readonly Article[] = [
  { id: 'assign', slug: 'assign-team-member-to-chat', operation: 'assignTeamMemberToChat' },
  { id: 'collaborate', slug: 'public-chat-collaborators-add', operation: 'addChatCollaborators' },
];

/** The steps of an article, in its order. */
export const stepNames = ['open', 'fill', 'key', 'try', 'curl', 'bot', 'chat'] as const;
export type StepName = (typeof stepNames)[number];

/** Which steps of an article are done. The step in Bot Studio never is: there is no Bot Studio here yet. */
export function doneSteps(article: Article, { steps, requests }: Happened): ReadonlySet<StepName> {
  const { slug, operation } = article;
  const succeeded = requests.filter((request) => request.operation === operation);
  const customers = new Set(succeeded.flatMap(({ customer }) => (customer === undefined ? [] : [digitsOf(customer)])));
  const opened = [...steps].filter((step) => step.startsWith(chatPrefix)).map((step) => step.slice(chatPrefix.length));
  const isDone: Readonly<Record<StepName, boolean>> = {
    open: steps.has(`opened:${slug}`),
    fill: steps.has(`filled:${slug}`),
    key: steps.has('copied-key'),
    try: succeeded.length > 0,
    curl: steps.has(`copied-curl:${slug}`),
    bot: false,
    chat: opened.some((phone) => customers.has(digitsOf(phone))),
  };
  return new Set(stepNames.filter((name) => isDone[name]));
}

const chatPrefix = 'opened-chat:';

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '');
}

interface JournalEntry {
  readonly operation?: string | undefined;
  readonly status: number;
  readonly request?: { readonly body?: string | undefined } | undefined;
}

/** The successful requests among the entries of a journal. */
export function successfulRequests(entries: readonly JournalEntry[]): readonly SuccessfulRequest[] {
  return entries.flatMap(({ operation, status, request }) =>
    operation !== undefined && status >= 200 && status < 300
      ? [{ operation, customer: customerOf(request?.body) }]
      : [],
  );
}

/** Both operations name the customer, each in its way. */
function customerOf(body: string | undefined): string | undefined {
  const { customerPhoneNumber, to } = parseObject(body);
  const phone = customerPhoneNumber ?? to;
  return typeof phone === 'string' ? phone : undefined;
}

function parseObject(json: string | undefined): { readonly customerPhoneNumber?: unknown; readonly to?: unknown } {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
