import { Call, type Exchange } from './call.ts';
import { type CustomRequest, describeRequest, partsOfRequest } from './custom-request.ts';
import { type KernelDeps, systemDeps } from './deps.ts';
import type { OperationSpec } from './operation-spec.ts';
import type { DoubleTickOptions, UploadOptions } from './options.ts';
import { Pages } from './pages.ts';
import { takeApart } from './request-parts.ts';
import { type CallTask, runCall } from './run-call.ts';
import { readSettings, withRequestOptions } from './settings.ts';

/** Carries out the operations of the resources. */
export interface Kernel {
  /** Calls an operation once. @throws TypeError for options that cannot be used */
  call<Result>(operation: OperationSpec, input: object | undefined, options: UploadOptions | undefined): Call<Result>;
  /** Calls an operation for page after page. @throws TypeError for options that cannot be used */
  pages<Item, Page>(
    operation: OperationSpec,
    input: object | undefined,
    options: UploadOptions | undefined,
  ): Pages<Item, Page>;
}

/** Carries out requests that are no operation as well. */
export interface OpenKernel extends Kernel {
  /** Sends a request that the caller describes. @throws TypeError for options that cannot be used */
  request<Result>(method: OperationSpec['method'], path: string, request: CustomRequest): Call<Result>;
}

/** A kernel for one client. @throws TypeError naming the option that cannot be used */
export function createKernel(options: DoubleTickOptions, overrides: Partial<KernelDeps> = {}): OpenKernel {
  const client = readSettings(options);
  const deps = { ...systemDeps, ...overrides };
  const start = <Result>(task: Omit<CallTask, 'deps' | 'settings'>, callOptions: UploadOptions | undefined) => {
    const settings = withRequestOptions(client, callOptions);
    // The result type belongs to the operation; the service's answer is not checked.
    return new Call(runCall({ ...task, deps, settings }) as Promise<Exchange<Result>>);
  };
  const kernel: OpenKernel = {
    call<Result>(operation: OperationSpec, given: object = {}, callOptions?: UploadOptions) {
      const input = { ...given };
      return start<Result>({ operation, input, takeParts: () => takeApart(operation, input, deps.uuid) }, callOptions);
    },
    pages<Item, Page>(operation: OperationSpec, input: object = {}, callOptions?: UploadOptions) {
      withRequestOptions(client, callOptions);
      const fetchPage = (pageInput: object) => kernel.call<Page>(operation, pageInput, callOptions);
      return new Pages<Item, Page>({ operation, input, fetchPage });
    },
    request<Result>(method: OperationSpec['method'], path: string, request: CustomRequest) {
      const { query, body } = request;
      const operation = describeRequest(method, path, request);
      const takeParts = async () => partsOfRequest(operation, path, request);
      return start<Result>({ operation, input: { query, body }, takeParts }, request);
    },
  };
  return kernel;
}
