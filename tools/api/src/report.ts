import { parseModule } from './parse-module.ts'
import { tidy, withoutComments } from './tidy.ts'

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The public types of an entry in a form in which only what users meet makes a difference: without comments, each declaration
 * sorted by its name, imports first and exports last.
 */
export function reportOf(bundled: string): string {
  const { imports, declarations, exported, handedOn } = parseModule(withoutComments(bundled))
  const names = [...exported]
    .map(([name, { local, isType }]) => {
      const renamed = local === name ? name : `${local} as ${name}`
      return `${isType ? 'type ' : ''}${renamed}`
    })
    .sort(byText)
  return [
    imports
      .map(({ text }) => tidy(text))
      .sort(byText)
      .join('\n'),
    ...declarations
      .toSorted((one, other) => byText(one.name, other.name))
      .map(({ text }) => tidy(text)),
    [
      ...handedOn.map((from) => `export * from '${from}'`).sort(byText),
      ...(names.length === 0 ? [] : [`export {\n${names.map((name) => `  ${name},\n`).join('')}}`]),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}
