/** What happened so far, as far as the checklists ask for it. */
export interface Happened {
  /** What the browser remembers, such as `copied-key`. */
  readonly steps: ReadonlySet<string>;
  /** The successful requests of the journal. */
  readonly requests: readonly SuccessfulRequest[];
  /** The operations that a published bot calls. */
  readonly published: ReadonlySet<string>;
  /** The successful calls of bots. */
  readonly calls: readonly SuccessfulRequest[];
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
  readonly method: 'POST';
  readonly path: string;
}

export const articles: readonly Article[] = [
  {
    id: 'assign',
    slug: 'assign-team-member-to-chat',
    operation: 'assignTeamMemberToChat',
    method: 'POST',
    path: '/team-member/assign',
  },
  {
    id: 'collaborate',
    slug: 'public-chat-collaborators-add',
    operation: 'addChatCollaborators',
    method: 'POST',
    path: '/collaborators/add',
  },
];

/** The steps of an article, in its order. */
export const stepNames = ['open', 'fill', 'key', 'try', 'curl', 'bot', 'write', 'chat'] as const;
export type StepName = (typeof stepNames)[number];

/** Which steps of an article are done. */
export function doneSteps(article: Article, { steps, requests, published, calls }: Happened): ReadonlySet<StepName> {
  const { slug, operation } = article;
  const called = [
    ...calls.filter((call) => call.operation === operation).map(({ customer = '' }) => customer),
    ...restsOf(steps, `called:${operation}:`),
  ].map(digitsOf);
  const isDone: Readonly<Record<StepName, boolean>> = {
    open: steps.has(`opened:${slug}`),
    fill: steps.has(`filled:${slug}`),
    key: steps.has('copied-key'),
    try: requests.some((request) => request.operation === operation),
    curl: steps.has(`copied-curl:${slug}`),
    bot: published.has(operation) || steps.has(`published:${operation}`),
    write: called.length > 0,
    chat: restsOf(steps, 'opened-chat:').some((phone) => phone !== '' && called.includes(digitsOf(phone))),
  };
  return new Set(stepNames.filter((name) => isDone[name]));
}

/** What a checklist keeps ticked: a bot that is stopped, or runs that came later, do not undo a step. */
export function rememberedOf({ published, calls }: Pick<Happened, 'published' | 'calls'>) {
  return [
    ...Array.from(published, (operation) => `published:${operation}` as const),
    ...calls.map(({ operation, customer = '' }) => `called:${operation}:${customer}` as const),
  ];
}

function restsOf(steps: ReadonlySet<string>, prefix: string): readonly string[] {
  return [...steps].flatMap((step) => (step.startsWith(prefix) ? [step.slice(prefix.length)] : []));
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '');
}

interface JournalEntry {
  readonly operation?: string | undefined;
  readonly status: number;
  readonly request?: { readonly body?: string | undefined } | undefined;
}

interface Call {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly answer: { readonly status: number } | null;
}

/** The successful calls of the articles' operations among the calls of a bot; null for a step that called nothing. */
export function successfulCalls(calls: readonly (Call | null)[]): readonly SuccessfulRequest[] {
  return calls.flatMap((call) => {
    const article = call?.answer && isSuccess(call.answer.status) ? articleOf(call) : undefined;
    return call && article ? [{ operation: article.operation, customer: customerOf(call.body) }] : [];
  });
}

/** The article whose request an API sends, at any host: a copied request names DoubleTick's, or that of the mock. */
export function articleOf(api: Pick<Call, 'method' | 'url'>): Article | undefined {
  const path = pathOf(api.url);
  return articles.find((article) => article.method === api.method && path.endsWith(article.path));
}

/** The path of a URL that can have variables: what they stand for is not known, and is in no path of an operation. */
function pathOf(url: string): string {
  const known = url.trim().replaceAll(/\{\{[^{}]*\}\}/g, '\u0000');
  const [afterHost = ''] = known.replace(/^[^/?#]*\/\/[^/?#]*/, '').split(/[?#]/);
  return afterHost;
}

/** The successful requests among the entries of a journal. */
export function successfulRequests(entries: readonly JournalEntry[]): readonly SuccessfulRequest[] {
  return entries.flatMap(({ operation, status, request }) =>
    operation !== undefined && isSuccess(status) ? [{ operation, customer: customerOf(request?.body) }] : [],
  );
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
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
