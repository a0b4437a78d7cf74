import { primitive } from '../world/tables/shape.ts';

export const timesShape = primitive<number>(
  'must be a whole number from 0',
  (value) => Number.isInteger(value) && Number(value) >= 0,
);
