/** OpenTelemetry for every attempt; needs `@opentelemetry/api`, which no other entry point does. @module */
import { type Attributes, context, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { AttemptContext, Middleware } from '../kernel/options.ts';
import { failureCode } from './failure-kind.ts';

/** What the spans are made with. */
export interface OpenTelemetryOptions {
  /** Default: the tracer `@doubletick-kit/core` of the global provider. */
  tracer?: Tracer;
}

/**
 * Opens a CLIENT span for every attempt, with the attributes of the semantic conventions for HTTP. No span holds a
 * body, a query, a path parameter or a header, and none of them is sent along with the request.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function openTelemetry({ tracer }: OpenTelemetryOptions = {}): Middleware {
  return async function traceAttempt(request, next, attempt) {
    // Asked for here and not above: the provider may be registered after the client is made.
    const tracing = tracer ?? trace.getTracer('@doubletick-kit/core');
    const { method, path } = attempt.operation;
    const attributes = describe(request, attempt);
    const span = tracing.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes });
    const fail = (type: string) => {
      span.setAttribute('error.type', type);
      span.setStatus({ code: SpanStatusCode.ERROR });
    };
    try {
      const response = await context.with(trace.setSpan(context.active(), span), () => next(request));
      span.setAttribute('http.response.status_code', response.status);
      if (response.status >= 400) fail(String(response.status));
      return response;
    } catch (error) {
      fail(failureCode(error));
      throw error;
    } finally {
      span.end();
    }
  };
}

function describe({ url }: Request, { operation, attempt }: AttemptContext): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    'http.request.method': operation.method,
    'url.template': operation.path,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
  };
}
