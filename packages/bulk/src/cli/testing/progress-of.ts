import type { JobProgress } from '../../progress.ts'

/** A job at one moment, with what a test is about. */
export function progressOf(own: Partial<JobProgress> = {}): JobProgress {
  return {
    id: 'job-1',
    name: 'spring',
    kind: 'tag',
    provider: 'omnious',
    state: 'active',
    createdAt: new Date('2026-11-27T12:00:00Z'),
    sourceEnded: true,
    inputs: { total: 100_000, done: 58_000, ok: 58_000, failed: 0 },
    units: { total: 100, waiting: 40, handedIn: 2, done: 58 },
    failures: {},
    duplicates: 0,
    rate: 0,
    ...own,
  }
}
