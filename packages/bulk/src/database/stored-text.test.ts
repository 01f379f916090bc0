import { expect, test } from 'vitest'
import { freshDirectory } from '../testing/fresh-directory.ts'
import { openDatabase } from './open-database.ts'
import { Json } from './stored-text.ts'

const TEXTS = [
  '',
  'plain',
  'a\0b',
  '\ud800',
  'x\udc00y',
  '😀',
  '\\u0000',
  'picturedesk-json:"a"',
  '\u0001',
]

test('every text comes back from the database as it was, as a text and inside of JSON', async () => {
  using directory = await freshDirectory()
  const database = await openDatabase(directory.path, { connections: 2, flush: false })
  await database.query('CREATE TABLE t (x text PRIMARY KEY, j jsonb)')
  for (const text of TEXTS) {
    const value = { list: [text], [`key ${text}`]: 1 }
    await database.query('INSERT INTO t VALUES ($1, $2)', [text, new Json(value)])
    expect(await database.query('SELECT x, j FROM t WHERE x = $1', [text])).toEqual([
      { x: text, j: value },
    ])
  }
  expect(await database.query('SELECT x FROM t WHERE x = ANY($1)', [TEXTS])).toHaveLength(
    TEXTS.length,
  )
  await database.close()
})
