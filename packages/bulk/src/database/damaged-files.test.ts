import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDirectory } from '../testing/fresh-directory.ts'
import { openDatabase } from './open-database.ts'

type Damage = (file: string) => void
const remove: Damage = (file) => rmSync(file)
const cut: Damage = (file) => truncateSync(file, Math.floor(statSync(file).size / 2))
const flip: Damage = (file) => {
  const bytes = readFileSync(file)
  for (let place = 0; place < bytes.length; place += 97)
    bytes[place] = bytes.readUInt8(place) ^ 0xff
  writeFileSync(file, bytes)
}

async function useAll(path: string): Promise<void> {
  const database = await openDatabase(path, { connections: 2, flush: false })
  try {
    await database.query('SELECT sum(length(x)) FROM t')
    await database.transaction((transaction) => transaction.query("INSERT INTO t VALUES ('y')"))
  } finally {
    await database.close().catch(() => {})
  }
}

test.each<[string, string, Damage]>([
  ['PG_VERSION', 'is gone', remove],
  ['pg_wal', 'is gone', remove],
  ['pg_wal', 'has other bits', flip],
  ['global/pg_control', 'has other bits', flip],
  ['pg_xact/0000', 'is cut off', cut],
  ['global/pg_filenode.map', 'has other bits', flip],
  ['catalog', 'has other bits', flip],
  ['table', 'has other bits', flip],
  ['table', 'is gone', remove],
])('where %s %s, the error names the directory and a remedy', async (what, _, damage) => {
  using directory = await freshDirectory()
  const data = join(directory.path, 'data')
  const database = await openDatabase(directory.path, { connections: 2, flush: false })
  await database.query(
    "CREATE TABLE t (x text); INSERT INTO t SELECT repeat('x', 900) FROM generate_series(1, 500)",
  )
  const [row] = await database.query(
    "SELECT pg_relation_filepath('t') AS table, pg_relation_filepath('pg_attribute') AS catalog",
  )
  await database.close()
  const wal = readdirSync(join(data, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name))
  const file = what === 'pg_wal' ? `pg_wal/${wal[0]}` : String(row?.[what] ?? what)
  damage(join(data, file))
  const error = await useAll(directory.path).catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    code: 'bulk-database',
    message: expect.stringMatching(/may be damaged.*restore the directory.*move it away/),
  })
  expect((error as Error).message).toContain(directory.path)
})
