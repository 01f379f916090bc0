import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ErrorGuard, PicturedeskError } from '@picturedesk/provider'

/** Guards of error classes, by the name of the class. */
export type Guards = ReadonlyMap<string, ErrorGuard<PicturedeskError>>

/** The guards of the copy of the interface package that this suite uses. */
export const ownGuards: () => Promise<Guards> = async () =>
  guardsOf(await import('@picturedesk/provider'))

/**
 * The guards of another copy, as when two versions are installed. The package is a single file
 * without imports, so that it can be loaded again from its text.
 */
export const otherGuards: () => Promise<Guards> = async () => guardsOf(await loadAgain())

/** The interface package, loaded again. */
export async function loadAgain(): Promise<object> {
  const path = createRequire(import.meta.url).resolve('@picturedesk/provider')
  const text = await readFile(path, 'utf8')
  const copy: object = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  )
  return copy
}

function guardsOf(module: object): Guards {
  const guards = new Map<string, ErrorGuard<PicturedeskError>>()
  for (const [name, member] of Object.entries(module)) {
    const guard: unknown = typeof member === 'function' && Reflect.get(member, 'isInstance')
    if (typeof guard === 'function') guards.set(name, guard as ErrorGuard<PicturedeskError>)
  }
  return guards
}

/** The names of those guards that take a value for one of theirs. */
export function recognisedBy(value: unknown, guards: Guards): string[] {
  return [...guards].filter(([, guard]) => guard(value)).map(([name]) => name)
}
