import type { OmniousTaggingResult } from '../index.ts'

/** Reads all results. What was read before an error is in `into`, too. */
export async function all(
  results: AsyncIterable<OmniousTaggingResult>,
  into: OmniousTaggingResult[] = [],
): Promise<OmniousTaggingResult[]> {
  for await (const result of results) into.push(result)
  return into
}

/** The ids of results, in their order. */
export const ids = (results: readonly OmniousTaggingResult[]): string[] =>
  results.map(({ id }) => id)

/** How often each operation was called. */
export function count(calls: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const call of calls) counted[call] = (counted[call] ?? 0) + 1
  return counted
}
