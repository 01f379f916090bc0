import { parseModule } from './parse-module.ts'
import { tidy, withoutComments } from './tidy.ts'

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The public types of an entry in a form in which only what users meet makes a difference: without comments, each declaration
 * sorted by its name, imports first and exports last.
 */
export function reportOf(bundled: string): string {
  const { imports, declarations, exported, handedOn } = parseModule(withoutComments(bundled))
  for (const { name, text } of declarations) requireOwnParameters(name, text)
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

/**
 * The bundler renames a declaration whose name stands elsewhere, and takes the parameter of a mapped type for that declaration: the type
 * would then be judged by another.
 */
function requireOwnParameters(name: string, text: string): void {
  const [, parameter] =
    [...text.matchAll(/\[([\w$]+) in /g)].find(([, one = '']) =>
      new RegExp(`(?<![\\w$])${one.replaceAll('$', '\\$')}\\$\\d+(?![\\w$])`).test(text),
    ) ?? []
  if (parameter === undefined) return
  throw new Error(
    `The parameter \`${parameter}\` of a mapped type in \`${name}\` has the name of another declaration, for which the bundler takes it. Give the parameter another name.`,
  )
}
