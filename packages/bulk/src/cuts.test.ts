import { expect, test } from 'vitest'
import { startPostgres } from './testing/start-postgres.ts'
import { tryCuts } from './testing/try-cuts.ts'

/** `pnpm bulk:trial` cuts at each statement. */
test('a connection that breaks before, inside and after a statement costs time: each picture is handed in once', async () => {
  await using server = await startPostgres()
  const { problems, statements } = await tryCuts(server, function* (count) {
    for (let statement = 2; statement <= count; statement += 9)
      for (const place of ['before', 'middle', 'after'] as const) yield [statement, place]
  })
  expect(problems).toEqual([])
  expect(statements).toBeGreaterThan(20)
})
