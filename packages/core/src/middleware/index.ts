/** What can be put around each attempt of a call; OpenTelemetry has an entry point of its own. @module */
export { type LogEntry, type LoggerOptions, type LogLevel, type LogOutcome, logger } from './logger.ts';
export { type RateLimiterOptions, rateLimiter } from './rate-limiter.ts';
