import type { Admission, LimitGate, LimitStatus } from '../limits/limit-gate.ts';
import { decisionValues, limitValues } from './label-values.ts';
import type { Metrics } from './metrics.ts';

type LimitKind = (typeof limitValues)[number];

/** Adds the metric of limits, and returns a gate that counts what it decides. */
export function countDecisions(gate: LimitGate, metrics: Metrics): LimitGate {
  const count = metrics.addCounter({
    name: 'limit_decisions_total',
    help: 'Decisions of limits: once for each kind of limit that a request was counted in, or that refused it.',
    labels: { limit: limitValues, outcome: decisionValues },
    start: limitValues.flatMap((limit) => decisionValues.map((outcome) => ({ limit, outcome }))),
  });

  function counted(admission: Admission): Admission {
    if (admission.kind === 'unavailable') count({ limit: 'quota', outcome: 'unavailable' });
    if (admission.kind === 'refused') count({ limit: kindOf(admission.refusing), outcome: 'refused' });
    if (admission.kind === 'admitted') {
      for (const limit of limitValues) {
        if (admission.statuses.some((status) => kindOf(status) === limit)) count({ limit, outcome: 'admitted' });
      }
    }
    return admission;
  }

  return {
    enter(limited) {
      const entered = gate.enter(limited);
      return 'then' in entered ? entered.then(counted) : counted(entered);
    },
  };
}

function kindOf({ limit }: LimitStatus): LimitKind {
  if (limit.owner.kind === 'DoubleTick') return 'upstream';
  return 'counter' in limit ? 'quota' : 'rate';
}
