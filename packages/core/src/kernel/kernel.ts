import { Call, type Exchange } from './call.ts';
import { type KernelDeps, systemDeps } from './deps.ts';
import { createHttp } from './http.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { DoubleTickOptions, RequestOptions } from './options.ts';
import { Pages } from './pages.ts';
import { runCall } from './run-call.ts';
import { readSettings, withRequestOptions } from './settings.ts';

/** Carries out the operations of the resources. */
export interface Kernel {
  /** Calls an operation once. @throws TypeError for options that cannot be used */
  call<Result>(operation: OperationSpec, input: object | undefined, options: RequestOptions | undefined): Call<Result>;
  /** Calls an operation for page after page. @throws TypeError for options that cannot be used */
  pages<Item, Page>(
    operation: OperationSpec,
    input: object | undefined,
    options: RequestOptions | undefined,
  ): Pages<Item, Page>;
}

/** A kernel for one client. @throws TypeError naming the option that cannot be used */
export function createKernel(options: DoubleTickOptions, deps: Partial<KernelDeps> = {}): Kernel {
  const client = readSettings(options);
  const http = createHttp(client.baseUrl);
  const common = { http, deps: { ...systemDeps, ...deps } };
  const kernel: Kernel = {
    call<Result>(operation: OperationSpec, input: object = {}, callOptions?: RequestOptions) {
      const settings = withRequestOptions(client, callOptions);
      // The result type belongs to the operation; the service's answer is not checked.
      const exchange = runCall({ ...common, operation, input, settings }) as Promise<Exchange<Result>>;
      return new Call(exchange);
    },
    pages<Item, Page>(operation: OperationSpec, input: object = {}, callOptions?: RequestOptions) {
      withRequestOptions(client, callOptions);
      const fetchPage = (pageInput: object) => kernel.call<Page>(operation, pageInput, callOptions);
      return new Pages<Item, Page>({ operation, input, fetchPage });
    },
  };
  return kernel;
}
