import { fsyncSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { expect, onTestFinished, test } from 'vitest'
import { freshDirectory } from '../testing/fresh-directory.ts'
import { openDatabase } from './open-database.ts'
import { SYNCED_START, SyncedFiles } from './synced-files.ts'

async function open(sync: (file: number) => void): Promise<PGlite> {
  const directory = await freshDirectory()
  const fs = new SyncedFiles(join(directory.path, 'data'), sync)
  const pglite = await PGlite.create({ fs, startParams: SYNCED_START })
  await pglite.exec('CREATE TABLE t (x int)')
  onTestFinished(async () => {
    await pglite.close().catch(() => {})
    directory[Symbol.dispose]()
  })
  return pglite
}

test('each commit is on the disk when it is answered, and what only reads costs nothing', async () => {
  let synced = 0
  const pglite = await open((file) => {
    synced++
    fsyncSync(file)
  })
  synced = 0
  for (let x = 0; x < 5; x++) {
    await pglite.query('INSERT INTO t VALUES ($1)', [x])
    expect(synced).toBe(x + 1)
  }
  await pglite.transaction(async (transaction) => {
    await transaction.query('INSERT INTO t VALUES (5)')
    await transaction.query('INSERT INTO t VALUES (6)')
  })
  expect(synced).toBe(6)
  await pglite.query('SELECT * FROM t')
  expect(synced).toBe(6)
})

test('a commit that the disk did not take is no commit', async () => {
  let isBroken = false
  const pglite = await open((file) => {
    if (isBroken) throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' })
    fsyncSync(file)
  })
  isBroken = true
  await expect(pglite.query('INSERT INTO t VALUES (1)')).rejects.toThrow()
})

test('the database of a directory syncs', async () => {
  using directory = await freshDirectory()
  const database = await openDatabase(directory.path, { connections: 2, flush: true })
  expect(await database.query('SHOW fsync')).toEqual([{ fsync: 'on' }])
  expect(await database.query('SHOW wal_sync_method')).toEqual([{ wal_sync_method: 'fsync' }])
  await database.close()
})
