import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { ErrorGuard, PicturedeskError } from '@picturedesk/provider'

/** Guards of error classes, by the name of the class. */
export type Guards = ReadonlyMap<string, ErrorGuard<PicturedeskError>>

/** Marks the modules of the second copy: Node loads a module once for each URL. */
const MARK = '?second-copy'

/** The guards of the copy of the interface package that this suite uses. */
export async function ownGuards(): Promise<Guards> {
  return guardsOf(await import('@picturedesk/provider'))
}

/** The guards of another copy, as when two versions are installed. */
export async function otherGuards(): Promise<Guards> {
  return guardsOf(await loadAgain())
}

/** The interface package, loaded again. */
export async function loadAgain(): Promise<object> {
  const path = createRequire(import.meta.url).resolve('@picturedesk/provider')
  const url = JSON.stringify(pathToFileURL(path).href + MARK)
  // The package is published as one file, for which the mark is enough. Its sources are many.
  const hooks = path.endsWith('.ts') ? markImports() : undefined
  try {
    // By way of a module of its own, so that test runners leave the loading to Node.
    const text = encodeURIComponent(`export * from ${url}`)
    const copy: object = await import(/* @vite-ignore */ `data:text/javascript,${text}`)
    return copy
  } finally {
    hooks?.deregister()
  }
}

/** Marks whatever a marked module imports. */
function markImports(): ReturnType<typeof registerHooks> {
  return registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context)
      const isOfCopy = context.parentURL?.endsWith(MARK) && found.url.startsWith('file:')
      return isOfCopy && !found.url.endsWith(MARK) ? { ...found, url: found.url + MARK } : found
    },
  })
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
