import { assignOperation, type Places, type Subject } from './subject.ts';

type Contract = typeof import('@doubletick-kit/contract');

/** Our contract: validators compiled ahead of time, loaded per operation. */
export async function load(places: Places): Promise<Subject> {
  const { operations, validateRequest, validateResponse }: Contract = await import(places.contract);
  return {
    async validateAssign(body, times) {
      let problems = 0;
      for (let done = 0; done < times; done += 1) {
        problems += (await validateRequest(assignOperation, { body })).length;
      }
      return problems / times;
    },
    async touchAll() {
      let touched = 0;
      for (const id of Object.keys(operations) as (keyof typeof operations)[]) {
        await validateRequest(id, { params: {}, query: {}, body: {} });
        touched += 1;
        for (const status of Object.keys(operations[id].responses)) {
          await validateResponse(id, { status: Number(status), contentType: undefined, body: {} });
          touched += 1;
        }
      }
      return touched;
    },
  };
}
