import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Who has a directory. It is only told: the lock is the operating system's, so that one left by a crash counts for nothing. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** When it opened the directory. */
  readonly since: string
}

const FILE = 'holder'

/** Writes down that this process has a directory. What cannot be written costs only words. */
export function writeHolder(directory: string): void {
  const holder: LockHolder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
  }
  try {
    writeFileSync(join(directory, FILE), `${JSON.stringify(holder)}\n`)
  } catch {}
}

export function removeHolder(directory: string): void {
  try {
    rmSync(join(directory, FILE), { force: true })
  } catch {}
}

/** Who has a directory that is locked, in words. */
export function holderOf(directory: string): string {
  let holder: Partial<LockHolder> | null
  try {
    holder = JSON.parse(readFileSync(join(directory, FILE), 'utf8'))
  } catch {
    return 'another process'
  }
  const { pid, host, since } = holder ?? {}
  if (!Number.isSafeInteger(pid) || typeof host !== 'string' || typeof since !== 'string')
    return 'another process'
  if (pid === process.pid && host === hostname()) return `this process, since ${since}`
  return `the process ${pid}${host === hostname() ? '' : ` on ${host}`}, since ${since}`
}
