import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBulk } from '../open-bulk.ts'

let template: Promise<string> | undefined

/**
 * A directory of its own with an embedded database that has the tables of bulk work, and no job. To make one
 * takes seconds, so that it is made once in a process, and copied.
 */
export async function freshDirectory(): Promise<{ readonly path: string } & Disposable> {
  template ??= makeTemplate()
  const path = mkdtempSync(join(tmpdir(), 'picturedesk-bulk-'))
  cpSync(await template, path, { recursive: true })
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

async function makeTemplate(): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'picturedesk-bulk-template-'))
  await (await openBulk({ database: path, providers: [], flush: false })).close()
  process.once('exit', () => rmSync(path, { recursive: true, force: true }))
  return path
}
