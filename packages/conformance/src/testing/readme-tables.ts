import { cases } from '../cases/cases.ts'
import mutants from './mutants.json' with { type: 'json' }
import { MUTATIONS } from './mutation.ts'
import type { Noticed } from './noticed.ts'

const tried: Readonly<Record<string, Noticed>> = mutants

/** The tables of the README that are derived, by the name of their marker. */
export const readmeTables: Readonly<Record<string, string>> = {
  cases: table(
    ['case', 'a conforming provider'],
    cases.map(({ id, title }) => [`\`${id}\``, title]),
  ),
  mutants: table(
    ['a provider that', 'fails', 'alone', 'after calls', 'CPU ms'],
    Object.entries(MUTATIONS).map(([mutation, id]) => [
      mutation,
      `\`${id}\``,
      aloneOf(tried[mutation]),
      String(tried[mutation]?.calls ?? '?'),
      String(tried[mutation]?.ms ?? '?'),
    ]),
  ),
}

/** Whether one case alone notices a mutant, as far as that was tried. */
function aloneOf({ also }: Partial<Noticed> = {}): string {
  if (also === undefined) return 'not tried'
  return also === null ? 'yes' : 'no'
}

/** A README with these tables between their markers. */
export function withTables(readme: string): string {
  return Object.entries(readmeTables).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end -->)`),
        (_, begin: string, end: string) => `${begin}${rows}${end}`,
      ),
    readme,
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
