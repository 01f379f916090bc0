import type { Executor } from './database.ts'

/**
 * Runs statements of one transaction, and tells the first that failed. Postgres refuses each one after it with
 * "current transaction is aborted", which says nothing, and answers COMMIT as if all had been stored.
 * @throws the error of the first statement that failed, whatever became of it inside
 */
export async function firstFailure<Result>(
  executor: Executor,
  run: (transaction: Executor) => Promise<Result>,
): Promise<Result> {
  let failed: { readonly error: unknown } | undefined
  const query: Executor['query'] = async (sql, values) => {
    if (failed) throw failed.error
    try {
      return await executor.query(sql, values)
    } catch (error) {
      failed ??= { error }
      throw error
    }
  }
  let result: Result
  try {
    result = await run({ query })
  } catch (error) {
    throw failed ? failed.error : error
  }
  if (failed) throw failed.error
  return result
}
