import { migration, TABLES_VERSION } from './migration.ts'
import { newSalt } from './new-salt.ts'
import { isForbidden, query, type SqlClient } from './sql-client.ts'
import { StoreProblem } from './store-problem.ts'

/**
 * Makes the tables where there are none.
 * @param known The salt that this process used until now: tables that were lost get it again, so that accounts keep their names.
 * @returns The salt.
 * @throws StoreProblem where the tables cannot be used
 */
export async function openTables(
  client: SqlClient,
  schema: string,
  known: string | undefined,
): Promise<string> {
  // Who may use the tables need not be allowed to make any.
  const secret = (await read(client, schema)) ?? (await make(client, schema, known))
  if (secret === undefined)
    throw new StoreProblem(`Its schema "${schema}" was removed while it was made. Call again.`)
  if (secret.version > TABLES_VERSION)
    throw new StoreProblem(
      `Its tables in the schema "${schema}" are of version ${secret.version}, and this copy of @picturedesk/limits reads up to ${TABLES_VERSION}. Update the package in this process.`,
    )
  return secret.salt
}

interface Secret {
  readonly salt: string
  readonly version: number
}

async function read(client: SqlClient, schema: string): Promise<Secret | undefined> {
  try {
    const tables = ['secret', 'accounts'].map((table) => `"${schema}".${table}`)
    const [found] = await query<{ readonly all: boolean }>(
      client,
      'select to_regclass($1) is not null and to_regclass($2) is not null as all',
      tables,
    )
    if (!found?.all) return undefined
    const [secret] = await query<Secret>(client, `select salt, version from "${schema}".secret`)
    return secret
  } catch (error) {
    throw isForbidden(error) ? forbidden(schema, 'use', error) : error
  }
}

async function make(
  client: SqlClient,
  schema: string,
  known: string | undefined,
): Promise<Secret | undefined> {
  try {
    await query(client, migration(schema, known ?? newSalt()))
  } catch (error) {
    throw isForbidden(error) ? forbidden(schema, 'make', error) : error
  }
  return read(client, schema)
}

function forbidden(schema: string, action: 'make' | 'use', cause: unknown): StoreProblem {
  return new StoreProblem(
    `The user of the database may not ${action} its tables in the schema "${schema}". Have a user who may create schemas make them: \`await postgresStore(pool).salt()\`. Then grant this user USAGE on the schema, and SELECT, INSERT, UPDATE and DELETE on all tables in it.`,
    { cause },
  )
}
