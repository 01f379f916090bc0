import { BulkDatabaseError } from './database-error.ts'

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
  /** What goes wrong on idle connections is told here. */
  onTrouble(listener: (error: unknown) => void): void
  /** An error of the database as this package tells it: typed, with the place and a remedy. Others pass as they are. */
  told(error: unknown): unknown
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
    executeSql: async (text, values) => {
      try {
        return { rows: await executor.query(text, values) }
      } catch (error) {
        throw withCode(error)
      }
    },
  }
}

/** The engine decides by the database's own codes, and hands the error on to its caller. */
function withCode(error: unknown): unknown {
  if (!BulkDatabaseError.isInstance(error) || !(error.cause instanceof Error)) return error
  return error.cause
}
