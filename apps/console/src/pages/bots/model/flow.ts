import type { components } from '../../../generated/control-schema.ts';

type Schemas = components['schemas'];

export type Bot = Schemas['Bot'];
export type BotFlow = Schemas['BotFlow'];
export type BotStep = Schemas['BotStep'];
export type BotMessage = Schemas['BotMessage'];
export type BotPosition = NonNullable<BotStep['position']>;
export type BotConnection = BotFlow['connections'][number];
export type BotProblem = Schemas['BotProblem'];
export type BotVariable = Bot['variables'][number];
export type StepType = BotStep['type'];
export type StepOf<Type extends StepType> = Extract<BotStep, { type: Type }>;
