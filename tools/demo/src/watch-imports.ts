import { registerHooks } from 'node:module'

/** What is imported while it watches. */
export interface ImportWatch extends Disposable {
  /** URLs of the modules that were imported since it was last asked. */
  take(): readonly string[]
}

/** Notes every import, also of modules that were loaded before, until it is disposed of. */
export function watchImports(): ImportWatch {
  const imported: string[] = []
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const result = next(specifier, context)
      imported.push(result.url)
      return result
    },
  })
  return {
    take: () => imported.splice(0),
    [Symbol.dispose]: () => hooks.deregister(),
  }
}
