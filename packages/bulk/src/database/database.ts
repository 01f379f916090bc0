/** A row as the database gives it. Numbers of type bigint may be texts: read them by `Number`. */
export type DatabaseRow = Readonly<Record<string, unknown>>

/** Runs statements, by themselves or in a transaction. */
export interface Executor {
  /** Without values, several statements may be given at once. */
  query(sql: string, values?: readonly unknown[]): Promise<DatabaseRow[]>
}

/** Postgres, embedded or as a server: the one seam between this package and where it keeps its data. */
export interface Database extends Executor {
  /** Runs statements in one transaction. It is rolled back when the function throws. */
  transaction<Result>(run: (transaction: Executor) => Promise<Result>): Promise<Result>
  readonly kind: 'pglite' | 'postgres'
  close(): Promise<void>
}

/** An executor in the form in which the engine, pg-boss, takes it. */
export interface EngineDatabase {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  setSessionStatements?(statements: readonly string[]): Promise<void>
}

/** @param isOneSession Whether all statements run in one session, so that settings of it hold for all. */
export function engineDatabase(executor: Executor, isOneSession = false): EngineDatabase {
  return {
    ...(isOneSession && {
      setSessionStatements: async (statements) => {
        for (const statement of statements) await executor.query(statement)
      },
    }),
    executeSql: async (text, values) => ({ rows: await executor.query(text, values) }),
  }
}
