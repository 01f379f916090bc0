import assert from 'node:assert/strict'
import { type MethodName, PicturedeskError } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { matchesGolden } from '../../checks/matches-golden.ts'
import { specExamples } from '../../spec/spec-examples.ts'
import { settled } from '../../time/settled.ts'
import { showing } from '../../wire/showing.ts'

const OF_LABELS = new Set(['raw', 'warnings', 'model'])

/**
 * Holds a golden value against what the examples of the spec say: one of them must give it. Without
 * examples that give anything, it is held against what the vendor's mock gives.
 */
export async function matchesAny(
  bench: Bench,
  session: Session,
  name: 'tags' | 'findings' | 'product',
  methods: readonly MethodName[],
  read: () => Promise<object>,
): Promise<void> {
  const golden = bench.samples.golden?.[name]
  const all: Shown<object>[] = []
  for (const method of methods) all.push(...(await shownBy(bench, session, method, read)))
  const telling = all.filter(({ result }) => !isBare(result))
  if (telling.length === 0) return matchesGolden(name, golden, await read(), OF_LABELS)
  assertOne(
    telling.map(
      ({ shown, result }) =>
        () =>
          matchesGolden(name, golden, result, OF_LABELS, shown),
    ),
  )
}

/** Asserts that one of these passes. @throws what the first of them throws */
export function assertOne(comparisons: readonly (() => void)[]): void {
  const errors: unknown[] = []
  for (const compare of comparisons)
    try {
      compare()
      return
    } catch (error) {
      errors.push(error)
    }
  if (errors.length > 0) throw errors[0]
}

/** Whether a result tells nothing. */
function isBare(result: object): boolean {
  return Object.values(result).every((part) => part === undefined || isEmpty(part))
}

function isEmpty(part: unknown): boolean {
  return Array.isArray(part) && part.length === 0
}

/** What a call gives when an example of the spec is the response. */
interface Shown<T> {
  readonly shown: string
  readonly result: T
}

/** The results of a call, for each example of a method's operations that it can read. */
export async function shownBy<T>(
  bench: Bench,
  session: Session,
  method: MethodName,
  read: () => Promise<T>,
): Promise<Shown<T>[]> {
  const results: Shown<T>[] = []
  for (const example of specExamples(bench.spec, bench.manifest, method)) {
    session.wire.break(showing(example))
    try {
      const result = await settled(method, read)
      results.push({
        shown: `What the spec's example "${example.name}" of ${example.operation} gives`,
        result,
      })
    } catch (error) {
      // An example may be of something else than what was asked for.
      if (!PicturedeskError.isInstance(error) && !(error instanceof assert.AssertionError))
        throw error
    } finally {
      session.wire.heal()
    }
  }
  return results
}
