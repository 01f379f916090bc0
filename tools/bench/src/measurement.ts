/** What the benchmark can look at. */
export const sections = [
  'calls',
  'socket',
  'first',
  'registry',
  'size',
  'load',
  'packages',
  'mocks',
  'harness',
  'documents',
  'bulk',
  'durable',
  'sources',
  'soak',
] as const

export type Section = (typeof sections)[number]

/** What is counted in whole numbers. */
type Counted = 'calls' | 'packages' | 'faults' | 'rejections' | 'handles'

/** One number, and the bound that it has to stay inside, if there is one. */
export interface Measurement {
  readonly section: Section
  /** What was measured. */
  readonly what: string
  readonly value: number
  /** `×` is a ratio to the peer that `what` names, in the same run. */
  readonly unit: '×' | 'kB' | 'MB' | 's' | 'ms' | Counted
  /** The largest value that is all right, from DESIGN; absent for peers and for what only informs. */
  readonly limit?: number
  /** More of it, for `--verbose`. */
  readonly details?: readonly string[]
}

/** Whether a measurement stays inside its limit; undefined when it has none. */
export function isInside({ value, limit }: Measurement): boolean | undefined {
  return limit === undefined ? undefined : value <= limit
}
