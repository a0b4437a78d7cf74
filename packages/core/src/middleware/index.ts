/** Middleware for logs and rate limits. OpenTelemetry has its own entry point. @module */
export type { RateLimitSpec } from '../kernel/operation-spec.ts';
export { type LogEntry, type LoggerOptions, type LogLevel, type LogOutcome, logger } from './logger.ts';
export { type RateLimiterOptions, rateLimiter } from './rate-limiter.ts';
