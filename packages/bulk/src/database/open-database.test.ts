import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDirectory } from '../testing/fresh-directory.ts'
import type { Executor } from './database.ts'
import { openDatabase } from './open-database.ts'

const OPTIONS = { connections: 2, flush: false }

test('a directory takes one user at a time, and says who has it', async () => {
  using directory = await freshDirectory()
  const first = await openDatabase(directory.path, OPTIONS)
  const refused = async (): Promise<string> =>
    openDatabase(directory.path, OPTIONS).then(
      () => 'opened',
      (error: Error) => `${(error as { code?: string }).code}: ${error.message}`,
    )
  expect(await refused()).toMatch(
    /^bulk-database: The directory \S+ is in use by this process, since 2\d{3}-.*Close it there, or pass the address/,
  )
  const holder = join(directory.path, 'holder')
  for (const [text, words] of [
    [
      '{"pid":17,"host":"elsewhere","since":"2026-01-02"}',
      'the process 17 on elsewhere, since 2026-01-02.',
    ],
    ['{"pid":17', 'another process.'],
    ['null', 'another process.'],
  ] as const) {
    writeFileSync(holder, text)
    expect(await refused()).toContain(`in use by ${words}`)
  }
  await first.close()
  // What a process leaves that was killed counts for nothing, whoever has its number now.
  writeFileSync(holder, JSON.stringify({ pid: process.ppid, host: hostname(), since: 'before' }))
  await (await openDatabase(directory.path, OPTIONS)).close()
})

test('the other process is told by its number, and its end frees the directory', async () => {
  using directory = await freshDirectory()
  const script =
    `import { lockDirectory } from ${JSON.stringify(new URL('./lock-directory.ts', import.meta.url).href)};` +
    `lockDirectory(${JSON.stringify(directory.path)}); console.log('locked'); setInterval(() => {}, 1000)`
  const child = spawn(
    process.execPath,
    ['--conditions=@picturedesk/source', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  await expect(openDatabase(directory.path, OPTIONS)).rejects.toThrow(
    `is in use by the process ${child.pid}, since `,
  )
  child.kill('SIGKILL')
  await once(child, 'exit')
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

test('statements that begin a transaction and fail leave none open for those that follow', async () => {
  using directory = await freshDirectory()
  const database = await openDatabase(directory.path, OPTIONS)
  await expect(database.query('BEGIN; SELECT 1 / 0; COMMIT')).rejects.toThrow('division by zero')
  expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
  await database.close()
})

test('what runs beside statements that begin a transaction and fail is not refused because of them', async () => {
  using directory = await freshDirectory()
  const database = await openDatabase(directory.path, OPTIONS)
  const failing = database.query('BEGIN; SELECT 1 / 0; COMMIT')
  const beside = database.query('SELECT 1 AS one')
  await expect(failing).rejects.toThrow('division by zero')
  expect(await beside).toEqual([{ one: 1 }])
  await database.close()
})

test.each([
  ['goes on', async (query: Executor['query']) => query('SELECT 1')],
  ['ends as if all were well', async () => {}],
  [
    'says something else',
    async () => {
      throw new Error('else')
    },
  ],
])('a transaction whose statement failed and that %s tells what failed', async (_, then) => {
  using directory = await freshDirectory()
  const database = await openDatabase(directory.path, OPTIONS)
  const failing = database.transaction(async ({ query }) => {
    await query('CREATE TABLE t (x int)')
    await query('SELECT 1 / 0').catch(() => {})
    await then(query)
  })
  await expect(failing).rejects.toThrow('division by zero')
  await expect(database.query('SELECT * FROM t')).rejects.toThrow('does not exist')
  await database.close()
})
