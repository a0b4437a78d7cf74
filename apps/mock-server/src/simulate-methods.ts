import { expectShape } from './expect-shape.ts';
import type { HostedWorld } from './hosted-world.ts';
import { isRefusal } from './world/refusal.ts';
import { simulate, simulationTypes } from './world/simulate/simulate.ts';
import type { Simulation, SimulationOf, SimulationType } from './world/simulate/simulation.ts';
import { simulationShape } from './world/simulate/simulation-shape.ts';

/** Simulates something of any type, or of the type that a method is named after: `LIST_REPLY` is `listReply`. */
export type Simulate = ((simulation: Simulation) => object) & SimulateMethods;

type SimulateMethods = {
  readonly [Type in SimulationType as CamelCase<Type>]: (fields: Fields<SimulationOf<Type>>) => object;
};

type Fields<Kind> = Kind extends unknown ? Omit<Kind, 'type'> : never;
type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Tail>>}`
  : Lowercase<Name>;

/** @param open opens the world that something happens in, with what is due carried out */
export function simulateMethods(open: () => HostedWorld): Simulate {
  const run = (simulation: Simulation): object => {
    expectShape('simulate', simulationShape, simulation);
    const row = open().act((world) => simulate(world, simulation));
    if (isRefusal(row)) throw new RangeError(`${row.message}.`);
    return row;
  };
  const methods = simulationTypes.map((type) => {
    return [toMethodName(type), (fields: object) => run({ ...fields, type } as Simulation)]; // whose shape is checked
  });
  return Object.assign(run, Object.fromEntries(methods)) as Simulate; // a method for each type
}

function toMethodName(type: SimulationType): string {
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
