import type { ParsedModule } from '../parse-module.ts'

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu

/**
 * The names whose declarations are alike in two modules, with all that these name. They are compared once and for all: no
 * two symbols or classes that only look alike come up.
 */
export function unchangedNames(old: ParsedModule, now: ParsedModule): Set<string> {
  const [before, after] = [textsOf(old), textsOf(now)]
  const [importedBefore, importedAfter] = [importsOf(old), importsOf(now)]
  const alike = new Set(
    [...before].filter(([name, text]) => after.get(name) === text).map(([name]) => name),
  )
  const known = new Set([...before.keys(), ...after.keys()])
  const imported = new Set([...importedBefore.keys(), ...importedAfter.keys()])
  // One that names a changed one is changed.
  for (let size = -1; size !== alike.size; ) {
    size = alike.size
    for (const name of alike) {
      const words = before.get(name)?.match(WORD) ?? []
      const isChanged = words.some(
        (word) =>
          (known.has(word) && !alike.has(word)) ||
          (imported.has(word) && importedBefore.get(word) !== importedAfter.get(word)),
      )
      if (isChanged) alike.delete(name)
    }
  }
  return alike
}

/** All declarations of a name in one text: overloads, and types beside values. */
function textsOf({ declarations }: ParsedModule): Map<string, string> {
  return new Map(
    [...Map.groupBy(declarations, ({ name }) => name)].map(([name, own]) => [
      name,
      own.map(({ text }) => text).join('\n'),
    ]),
  )
}

/** From where each name comes. */
function importsOf({ imports }: ParsedModule): Map<string, string> {
  return new Map(
    imports.flatMap(({ text, names }) => {
      const from = /["']([^"']+)["']/.exec(text.slice(text.lastIndexOf('from')))?.[1] ?? ''
      return names.map((name) => [name, from] as const)
    }),
  )
}
