import { routes } from '../generated/routes.js';
import type { OperationId } from '../operation.ts';

/** The result of looking up a method and a path. */
export type OperationMatch =
  | { kind: 'operation'; id: OperationId; params: Readonly<Record<string, string>> }
  | { kind: 'method-not-allowed'; allow: string[] }
  | { kind: 'unknown-path' };

interface Route {
  /** Path segments; parameters keep their braces. */
  segments: string[];
  methods: Map<string, OperationId>;
}

const literal = new Map<string, Route>();
const templated: Route[] = [];
for (const { id, method, path } of Object.values(routes)) routeAt(path).methods.set(method, id);

/**
 * Finds the operation for a method and a path. Literal segments take precedence over parameters: `/v2/webhook/register`
 * never matches `/v2/webhook/{webhookId}` if both have the method. Literal segments are compared exactly, so a
 * percent-encoded, doubled or trailing slash, or different case, is another path. Parameter values are percent-decoded.
 */
export function matchOperation(method: string, path: string): OperationMatch {
  const allow: string[] = [];
  for (const { route, params } of candidates(path)) {
    const id = route.methods.get(method);
    if (id) return { kind: 'operation', id, params };
    allow.push(...route.methods.keys());
  }
  return allow.length > 0 ? { kind: 'method-not-allowed', allow } : { kind: 'unknown-path' };
}

function* candidates(path: string): Generator<{ route: Route; params: Record<string, string> }> {
  const exact = literal.get(path);
  if (exact) yield { route: exact, params: {} };
  const segments = path.split('/');
  for (const route of templated) {
    const params = fit(route.segments, segments);
    if (params) yield { route, params };
  }
}

function fit(template: string[], segments: string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = parameterName(expected);
    if (name === undefined) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decode(segment);
    if (!value || value === '.' || value === '..') return undefined;
    params[name] = value;
  }
  return params;
}

function routeAt(path: string): Route {
  const segments = path.split('/');
  const isLiteral = segments.every((segment) => parameterName(segment) === undefined);
  const known = isLiteral ? literal.get(path) : templated.find((route) => route.segments.join('/') === path);
  if (known) return known;
  const route = { segments, methods: new Map<string, OperationId>() };
  if (isLiteral) literal.set(path, route);
  else templated.push(route);
  return route;
}

function parameterName(segment: string): string | undefined {
  return segment.startsWith('{') ? segment.slice(1, -1) : undefined;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
