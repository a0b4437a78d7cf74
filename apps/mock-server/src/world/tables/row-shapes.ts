import { accountRowShapes } from './account-row-shapes.ts';
import { botRowShapes } from './bot-row-shapes.ts';
import { callRowShapes } from './call-row-shapes.ts';
import { customerRowShapes } from './customer-row-shapes.ts';
import { deliveryRowShapes } from './delivery-row-shapes.ts';
import { faultRowShapes } from './fault-row-shapes.ts';
import { inboxRowShapes } from './inbox-row-shapes.ts';
import type { RowShapes } from './row-parts.ts';
import type { TableName } from './tables.ts';
import { teamRowShapes } from './team-row-shapes.ts';
import { timeRowShapes } from './time-row-shapes.ts';

/** What the rows of every table look like. */
export const rowShapes: RowShapes<TableName> = {
  ...teamRowShapes,
  ...inboxRowShapes,
  ...customerRowShapes,
  ...accountRowShapes,
  ...callRowShapes,
  ...deliveryRowShapes,
  ...timeRowShapes,
  ...faultRowShapes,
  ...botRowShapes,
};
