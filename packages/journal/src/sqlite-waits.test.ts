import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { sqliteJournal } from './sqlite-journal.ts'
import { intent } from './testing/paper-vendor.ts'

const directory = mkdtempSync(join(tmpdir(), 'picturedesk-journal-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

test('a write waits while another process writes, and lets this one run meanwhile', async () => {
  const file = join(directory, 'busy.db')
  using journal = sqliteJournal(file)
  using other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  let written = false
  const opened = Promise.resolve(journal.open(intent('a'))).then(() => {
    written = true
  })
  // far longer than SQLite itself waits
  for (let turns = 0; turns < 10; turns++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(written).toBe(false)
  other.exec('COMMIT')
  await opened
  expect(await journal.records({ provider: 'paper' })).toHaveLength(1)
})

test('opening waits while another makes the same file', async () => {
  const file = join(directory, 'made.db')
  const holder = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads')
    const { DatabaseSync } = require('node:sqlite')
    const database = new DatabaseSync(workerData)
    database.exec('CREATE TABLE other (id TEXT); BEGIN EXCLUSIVE')
    parentPort.postMessage('held')
    // far longer than SQLite itself waits
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    database.exec('COMMIT')
    database.close()`,
    { eval: true, workerData: file },
  )
  const ended = once(holder, 'exit')
  await once(holder, 'message')
  using journal = sqliteJournal(file)
  await ended
  await journal.open(intent('a'))
  expect(await journal.records({ provider: 'paper' })).toHaveLength(1)
})

test('an error that is neither a wait nor a claim is thrown', async () => {
  const journal = sqliteJournal(join(directory, 'closed.db'))
  const own = intent('a')
  await journal.open(own)
  await expect(journal.open(own)).rejects.toThrow('UNIQUE')
  journal.close()
  const settled = journal.settle(own, { outcome: 'purchased', purchaseId: 'paper:image/1' })
  await expect(settled).rejects.toThrow()
})

test('reading does not wait for another process that writes', async () => {
  const file = join(directory, 'read.db')
  using journal = sqliteJournal(file)
  await journal.open(intent('a'))
  using other = new DatabaseSync(file)
  other.exec('BEGIN EXCLUSIVE')
  expect(await journal.records({ provider: 'paper' })).toHaveLength(1)
})

test('a file that is no journal is refused, and stays as it is', () => {
  expect(() => sqliteJournal(directory)).toThrow()
  const file = join(directory, 'letter.txt')
  const letter = 'Dear reader, this is a letter. '.repeat(10)
  writeFileSync(file, letter)
  expect(() => sqliteJournal(file)).toThrow('not a database')
  expect(readFileSync(file, 'utf8')).toBe(letter)
})

test('a journal that is no longer used is closed', async () => {
  const file = join(directory, 'disposed.db')
  const journal = sqliteJournal(file)
  journal[Symbol.dispose]()
  await expect(journal.records({ provider: 'paper' })).rejects.toThrow('finalized')
})
