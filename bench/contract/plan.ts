import type { Figure } from '../figure.ts';

export interface ContractFigure extends Figure {
  /** What the child measures. */
  measure: 'start' | 'valid' | 'invalid' | 'memory';
  runs: number;
  subjects: SubjectName[];
}

export type SubjectName = keyof typeof subjectTitles;

export const subjectTitles = {
  contract: 'contract, built',
  'contract-sources': 'contract, TypeScript sources',
  ajv: 'Ajv 2020, compiled at start',
  'openapi-backend': 'openapi-backend, quick',
  prism: 'Prism validator',
};

const peers = ['ajv', 'openapi-backend', 'prism'] as const;

export const figures: ContractFigure[] = [
  {
    title: 'Import and first validation of an assign body',
    measure: 'start',
    unit: 'ms',
    runs: 5,
    subjects: ['contract', 'contract-sources', ...peers],
    target: { atMost: 25 },
  },
  {
    title: 'Validations of a valid assign body',
    measure: 'valid',
    unit: '/s',
    runs: 5,
    subjects: ['contract', ...peers],
    target: { atLeast: 1_000_000 },
  },
  {
    title: 'Validations of an assign body with 2 errors',
    measure: 'invalid',
    unit: '/s',
    runs: 5,
    subjects: ['contract', ...peers],
    target: { atLeast: 1_000_000 },
  },
  {
    title: 'Memory after using every operation, above bare Node',
    measure: 'memory',
    unit: 'MB',
    runs: 3,
    subjects: ['contract', ...peers],
    target: { atMost: 60 },
  },
];
