import type { Mocks } from './desk.ts'

/** How many requests reached a mock, by operation, in the order of their first. */
export function countCalls(mock: Mocks[keyof Mocks]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { operation = 'unknown' } of mock.requests())
    counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}
