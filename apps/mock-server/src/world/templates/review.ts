import type { Review, Template, TemplateCategory, TemplateStatus } from '../tables/templates.ts';
import type { World } from '../world.ts';

/** How long the reviewer takes, in milliseconds. Assumed; upstream's reviewer is Meta and takes minutes to days. */
export const reviewMs = 30_000;

/** How long a template that is to be paused is in use before, in milliseconds. */
export const pauseMs = 60_000;

/** Words in a template's name that decide what becomes of it; without one of them it is approved. */
export const reviewWords = {
  /** Stays in review for ever. */
  pending: 'keep_pending',
  /** Is rejected. */
  rejected: 'reject_me',
  /** Is approved, and paused a minute later. */
  paused: 'pause_me',
  /** Has the wrong category: it gets the other one if that may be changed, or else is rejected. */
  wrongCategory: 'wrong_category',
} as const;

/** What is submitted, as far as the reviewer looks at it. */
export interface Submission {
  readonly name: string;
  readonly category: TemplateCategory;
  readonly allowCategoryUpdate?: boolean;
}

/**
 * Decides what becomes of a template from its name, at a time that lies ahead unless the world reviews at once.
 *
 * @see create-template for the rejection of a template in the wrong category. The rest is assumed.
 */
export function submitForReview(
  { options, now }: World,
  { name, category, allowCategoryUpdate = true }: Submission,
): { category: TemplateCategory; review: Review } {
  const decidedAt = options.templates.review === 'immediate' ? now() : now() + reviewMs;
  const approved: Review = { decidedAt, rejectedReason: null, pausedAt: null };
  if (name.includes(reviewWords.pending)) return { category, review: { ...approved, decidedAt: null } };
  if (name.includes(reviewWords.rejected)) {
    return { category, review: { ...approved, rejectedReason: 'The template breaks the WhatsApp business policy' } };
  }
  if (name.includes(reviewWords.paused)) return { category, review: { ...approved, pausedAt: decidedAt + pauseMs } };
  if (name.includes(reviewWords.wrongCategory)) {
    return allowCategoryUpdate
      ? { category: category === 'MARKETING' ? 'UTILITY' : 'MARKETING', review: approved }
      : { category, review: { ...approved, rejectedReason: 'The category does not fit the text' } };
  }
  return { category, review: approved };
}

/** How a template stands with the reviewer at a time. */
export function statusOf({ review }: Pick<Template, 'review'>, now: number): TemplateStatus {
  const { decidedAt, rejectedReason, pausedAt } = review;
  if (decidedAt === null || now < decidedAt) return 'PENDING';
  if (rejectedReason !== null) return 'REJECTED';
  return pausedAt !== null && now >= pausedAt ? 'PAUSED' : 'APPROVED';
}
