import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDirectory } from '../testing/fresh-directory.ts'
import { openDatabase } from './open-database.ts'

const OPTIONS = { connections: 2, flush: false }

test('a directory takes one process at a time, and says so', async () => {
  using directory = await freshDirectory()
  const first = await openDatabase(directory.path, OPTIONS)
  await expect(openDatabase(directory.path, OPTIONS)).rejects.toMatchObject({
    code: 'bulk-database',
    message: expect.stringContaining('in use by another process'),
  })
  await first.close()
  await (await openDatabase(directory.path, OPTIONS)).close()
})

test('a database that a crash left half made is made anew', async () => {
  using directory = await freshDirectory()
  const inside = join(directory.path, 'inside')
  mkdirSync(join(inside, 'data.new'), { recursive: true })
  writeFileSync(join(inside, 'data.new', 'PG_VERSION'), '1')
  const database = await openDatabase(inside, { connections: 2, flush: true })
  expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
  await database.close()
  expect(readdirSync(inside).toSorted()).toEqual(['data', 'lock', 'made'])
})

test.each([['data'], ['data/PG_VERSION']])(
  'a directory without %s does not become an empty database: the jobs may be in a copy',
  async (lost) => {
    using directory = await freshDirectory()
    renameSync(join(directory.path, lost), join(directory.path, 'moved'))
    await expect(openDatabase(directory.path, OPTIONS)).rejects.toMatchObject({
      code: 'bulk-database',
      message: expect.stringMatching(/is missing\. .*restore the directory/),
    })
    renameSync(join(directory.path, 'moved'), join(directory.path, lost))
    await (await openDatabase(directory.path, OPTIONS)).close()
  },
)

test('a place that cannot be a directory is refused', async () => {
  using directory = await freshDirectory()
  const file = join(directory.path, 'file')
  writeFileSync(file, '')
  for (const place of [file, join(file, 'below', 'it')])
    await expect(openDatabase(place, OPTIONS)).rejects.toMatchObject({
      code: 'bulk-database',
      message:
        `The directory ${place} cannot be made. ${file} is a file, and no directory. ` +
        'Pass a directory that can be written as `database`.',
    })
})

test('a lock that is a directory, or no lock, is told with its path and a remedy', async () => {
  using directory = await freshDirectory()
  const lock = join(directory.path, 'lock')
  rmSync(lock, { force: true })
  mkdirSync(lock)
  await expect(openDatabase(directory.path, OPTIONS)).rejects.toMatchObject({
    code: 'bulk-database',
    message: expect.stringContaining(`${lock} must be a file, and is none. Move it away`),
  })
  rmSync(lock, { recursive: true })
  writeFileSync(lock, 'not a lock'.repeat(100))
  await expect(openDatabase(directory.path, OPTIONS)).rejects.toMatchObject({
    code: 'bulk-database',
    message: expect.stringContaining(`delete ${lock}: it holds no data`),
  })
  rmSync(lock)
  await (await openDatabase(directory.path, OPTIONS)).close()
})

test.skipIf(process.getuid?.() !== 0)(
  'a directory that this user may not write is told with its path and a remedy (needs root, to be somebody else)',
  async () => {
    using directory = await freshDirectory()
    chmodSync(directory.path, 0o555)
    process.seteuid?.(65534)
    const error = await openDatabase(directory.path, OPTIONS)
      .catch((reason: unknown) => reason)
      .finally(() => process.seteuid?.(0))
    expect(error).toMatchObject({
      code: 'bulk-database',
      message: expect.stringMatching(/right to write to the directory/),
    })
    expect((error as Error).message).toContain(directory.path)
  },
)

test.each([
  ['its version', 'data/PG_VERSION'],
  ['its control file', 'data/global/pg_control'],
])('a directory that lost %s is told to be damaged, and what to do', async (_, file) => {
  using directory = await freshDirectory()
  writeFileSync(join(directory.path, file), 'x')
  const error = await openDatabase(directory.path, OPTIONS).catch((reason: unknown) => reason)
  expect(error).toMatchObject({
    code: 'bulk-database',
    message: expect.stringMatching(/may be damaged.*restore the directory.*move it away.*are lost/),
  })
  // Nothing of it was touched, so that it can still be restored.
  expect(readFileSync(join(directory.path, file), 'utf8')).toBe('x')
})

test.each([['mysql://root:secret@host/x'], [''], [' '], [5], [null]])(
  'the database %j is refused, without its password',
  async (place) => {
    const error = await openDatabase(place, OPTIONS).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'invalid-argument', field: 'database' })
    expect(String((error as Error).message)).not.toContain('secret')
  },
)

test('a server that is not there is told with its address, and without its password', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  const error = await openDatabase(`postgres://me:secret@127.0.0.1:${port}/x`, OPTIONS).catch(
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ code: 'bulk-database' })
  const { message } = error as Error
  expect(message).toContain(`127.0.0.1:${port}/x`)
  expect(message).not.toContain('secret')
})

test('a transaction that throws leaves nothing behind', async () => {
  using directory = await freshDirectory()
  const database = await openDatabase(directory.path, OPTIONS)
  await database.query('CREATE TABLE t (x int)')
  const failing = database.transaction(async (transaction) => {
    await transaction.query('INSERT INTO t VALUES (1)')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await database.query('SELECT * FROM t')).toEqual([])
  await database.close()
})
