import type { Clock } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { Database } from './database.ts'
import { failure } from './failure.ts'
import { watchDatabase } from './watch-database.ts'

test('an outage is told once for each remedy, and its end when the database was quiet', async () => {
  let now = 0
  let error: Error | undefined
  const database: Database = {
    kind: 'postgres',
    query: async () => {
      if (error) throw error
      return []
    },
    transaction: async (run) => run(database),
    close: async () => {},
  }
  const told: unknown[] = []
  const watched = watchDatabase(
    database,
    { now: () => now, setTimeout: () => {}, clearTimeout: () => {} } as unknown as Clock,
    {
      onAway: (reason) => told.push((reason as Error).message),
      onBack: (milliseconds) => told.push(milliseconds),
    },
  )
  const step = async (next: Error | undefined, milliseconds = 1_000): Promise<void> => {
    now += milliseconds
    error = next
    await watched.query('').catch(() => {})
  }
  await step(undefined)
  await step(new Error('a mistake of a statement'))
  await step(failure('away', 'gone', undefined, 'wait'))
  await step(failure('away', 'gone in other words', undefined, 'wait'))
  await step(new Error('wrapped', { cause: failure('away', 'full', undefined, 'make space') }))
  // One that takes no writes answers in between.
  await step(undefined)
  await step(failure('away', 'gone again', undefined, 'wait'))
  expect(told).toEqual(['gone', 'wrapped'])
  await step(undefined, 4_999)
  expect(told).toHaveLength(2)
  await step(undefined, 1)
  expect(told.slice(2)).toEqual([4_000])
  await step(undefined, 60_000)
  await step(failure('away', 'the next one', undefined, 'wait'))
  expect(told.slice(3)).toEqual(['the next one'])
  // Nobody calls after the end.
  await step(undefined)
  await watched.close()
  expect(told.slice(4)).toEqual([0])
})

test('a database that is closed while it is away is not told to be back', async () => {
  let backs = 0
  const gone = async (): Promise<never> => {
    throw failure('away', 'gone', undefined, 'wait')
  }
  const watched = watchDatabase(
    { kind: 'postgres', query: gone, transaction: gone, close: async () => {} },
    { now: () => 0, setTimeout: () => {}, clearTimeout: () => {} } as unknown as Clock,
    { onAway: () => {}, onBack: () => backs++ },
  )
  await watched.query('').catch(() => {})
  await watched.close()
  expect(backs).toBe(0)
})
