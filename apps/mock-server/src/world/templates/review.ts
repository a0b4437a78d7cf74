import type { Review, Template, TemplateCategory, TemplateStatus } from '../tables/templates.ts';
import type { World } from '../world.ts';

/** How long a review takes, in milliseconds. Assumed: upstream's reviewer is Meta, which takes minutes to days. */
export const reviewMs = 30_000;

/** How long a template is in use before it is paused, in milliseconds. */
export const pauseMs = 60_000;

/** Words in a template's name that decide its review. A name without any of them is approved. */
export const reviewWords = {
  /** Stays in review forever. */
  pending: 'keep_pending',
  rejected: 'reject_me',
  /** Approved, then paused a minute later. */
  paused: 'pause_me',
  /** The category is wrong: it is changed to the other one if `allowCategoryUpdate` permits, or else rejected. */
  wrongCategory: 'wrong_category',
} as const;

/** The parts of a definition that the reviewer looks at. */
export interface Submission {
  readonly name: string;
  readonly category: TemplateCategory;
  readonly allowCategoryUpdate?: boolean | undefined;
}

/**
 * Plans the review of a template by its name.
 *
 * @see create-template for the rejection of a template in the wrong category. Assumed: the rest.
 */
export function submitForReview(
  { now }: World,
  { name, category, allowCategoryUpdate = true }: Submission,
): { category: TemplateCategory; review: Review } {
  const decidedAt = now() + reviewMs;
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

export function statusOf({ review }: Pick<Template, 'review'>, now: number): TemplateStatus {
  const { decidedAt, rejectedReason, pausedAt } = review;
  if (decidedAt === null || now < decidedAt) return 'PENDING';
  if (rejectedReason !== null) return 'REJECTED';
  return pausedAt !== null && now >= pausedAt ? 'PAUSED' : 'APPROVED';
}
