import { parseSync, Visitor } from 'oxc-parser'

/** What a module is made of, as far as a tarball is judged by it. */
export interface ParsedModule {
  /** Everything that it imports or hands on, types included, in order and once. */
  readonly specifiers: readonly string[]
  /** Whether nothing stands in it, or comments alone. */
  readonly isBlank: boolean
  /** Why it is no module, where it is none. */
  readonly error: string | undefined
}

/** Reads a module of JavaScript or a declaration of types, by a parser: words in comments and texts do not count. */
export function parseModule(path: string, code: string): ParsedModule {
  const { program, module, errors } = parseSync(path, code)
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ]
  const add = (source: unknown): void => {
    const { type, value } = (source ?? {}) as { type?: string; value?: unknown }
    if (type === 'Literal' && typeof value === 'string') found.push(value)
  }
  new Visitor({
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    TSExternalModuleReference: ({ expression }) => add(expression),
    CallExpression({ callee, arguments: [first] }) {
      if (path.endsWith('.cjs') && callee.type === 'Identifier' && callee.name === 'require')
        add(first)
    },
  }).visit(program)
  return {
    specifiers: [...new Set(found)],
    isBlank: program.body.length === 0,
    error: errors[0]?.message,
  }
}

/** The package that a specifier leads to, or `undefined` for a file, a part of the runtime or of the package itself. */
export function packageOf(specifier: string): string | undefined {
  if (/^[.#/]|^\w+:/.test(specifier)) return undefined
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]
}
