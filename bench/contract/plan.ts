/** One figure that is measured of several subjects. */
export interface Figure {
  title: string;
  /** What the child is asked for. */
  measure: 'start' | 'valid' | 'invalid' | 'memory';
  unit: 'ms' | '/s' | 'MB';
  runs: number;
  subjects: SubjectName[];
  /** What our contract promises for the median. */
  target: { atMost: number } | { atLeast: number };
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

export const figures: Figure[] = [
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
    title: 'Memory after touching every operation, over bare Node',
    measure: 'memory',
    unit: 'MB',
    runs: 3,
    subjects: ['contract', ...peers],
    target: { atMost: 60 },
  },
];
