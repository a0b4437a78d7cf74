/** OpenTelemetry spans for every attempt. Only this entry point needs `@opentelemetry/api`. @module */
import { type Attributes, context, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import type { AttemptContext, Middleware } from '../kernel/options.ts';
import { failureCode } from './failure-kind.ts';

/** Options of the OpenTelemetry middleware. */
export interface OpenTelemetryOptions {
  /** Creates the spans. Default: the tracer `@doubletick-kit/core` of the global provider. */
  tracer?: Tracer;
}

/**
 * Creates a CLIENT span for every attempt, with the attributes of the semantic conventions for HTTP. Spans contain no
 * body, query, path parameter or header, and no trace headers are added to the request.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function openTelemetry({ tracer }: OpenTelemetryOptions = {}): Middleware {
  return async function traceAttempt(request, next, attempt) {
    // Read for every attempt: the provider may be registered after the client is created.
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
    'http.request.resend_count': attempt > 1 ? attempt - 1 : undefined,
  };
}
