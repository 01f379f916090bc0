import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Cell } from './cell.ts'

/** The cells that have passed with the same packages and the same matrix, with what was found. */
export interface PassedBefore {
  readonly get: (cell: Cell) => string | undefined
  readonly add: (cell: Cell, text: string) => void
}

/** The files of the house that cells use: the matrix itself, and pages whose code is tried. */
const USED = [
  'tools/consumers/{src,programs,pins}/**/*.*',
  'docs/{guides,code}/**/*.*',
  'docs/start.md',
  'README.md',
]

/** What a run depends on: the packed packages, and the files that cells use. */
export function stateOf(tarballs: readonly string[], house: string): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const path of [...tarballs].sort()) hash.update(basename(path)).update(readFileSync(path))
  for (const path of globSync(USED, { cwd: house }).sort())
    hash.update(path).update(readFileSync(join(house, path)))
  return hash.digest('hex')
}

/** Reads and writes a file of its own. What another state has left there does not count. */
export function passedBefore(file: string, state: string): PassedBefore {
  const passed = readPassed(file, state)
  return {
    get: (cell) => passed.get(nameOf(cell)),
    add: (cell, text) => {
      passed.set(nameOf(cell), text)
      mkdirSync(dirname(file), { recursive: true })
      // Whole or not at all, as a run may be killed.
      const half = `${file}.${process.pid}`
      writeFileSync(half, JSON.stringify({ state, passed: Object.fromEntries(passed) }))
      renameSync(half, file)
    },
  }
}

function readPassed(file: string, state: string): Map<string, string> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'))
    return new Map(kept.state === state ? Object.entries<string>(kept.passed) : [])
  } catch {
    return new Map()
  }
}

function nameOf({ axis, name }: Cell): string {
  return `${axis}: ${name}`
}
