/** What a misspelt request may have meant. @module */
export { closestName } from './closest-name.ts';
export { closestOperation } from './closest-operation.ts';
