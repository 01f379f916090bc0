import { StoreProblem } from './store-problem.ts'

/** What runs SQL: a `Pool` or a `Client` of `pg`, or a PGlite. */
export interface SqlClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** Milliseconds after which a connection counts as lost. One that was cut off may never say so. */
const PATIENCE = 30_000

/** Runs SQL. What does not end holds up nobody for good. */
export async function query<Row>(
  client: SqlClient,
  text: string,
  values?: unknown[],
): Promise<readonly Row[]> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const problem = new StoreProblem(`Its database did not respond within ${PATIENCE / 1000} s.`)
    timer = setTimeout(() => reject(problem), PATIENCE)
  })
  try {
    const { rows } = await Promise.race([client.query(text, values), late])
    return rows as readonly Row[]
  } finally {
    clearTimeout(timer)
  }
}

/** Whether a table or its schema is not there: somebody removed it. */
export function isMissing(error: unknown): boolean {
  return ['42P01', '3F000'].includes(codeOf(error))
}

/** Whether the user of the database may not do that. */
export function isForbidden(error: unknown): boolean {
  return codeOf(error) === '42501'
}

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown }
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
  return cause === undefined ? '' : codeOf(cause)
}
