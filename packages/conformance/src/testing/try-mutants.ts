import { readFileSync, writeFileSync } from 'node:fs'
import { cases } from '../cases/cases.ts'
import { MUTATIONS, type Mutation } from './mutation.ts'
import { noticed } from './noticed.ts'

/**
 * Tries every mutant and notes after how many calls of the vendor the case that is named for it
 * fails, and, with `--all`, whether that case fails alone (minutes): `pnpm run mutants --all`. Names of
 * mutants as arguments try those alone. `--new` tries those that were not tried yet. It ends with 1 when
 * a case misses its mutant, or when with `--all` a case has none that it alone notices.
 */

/** What is known of a mutant. */
interface Known {
  /** Calls of the vendor until the case that is named for it failed. */
  readonly calls: number
  /** Processor time of that case until it failed, in milliseconds. */
  readonly ms?: number | undefined
  /** Another case that fails, too; null if there is none, absent if the others were not tried. */
  readonly also?: string | null | undefined
}

const file = new URL('mutants.json', import.meta.url)
const read = (): Record<string, Known> => JSON.parse(readFileSync(file, 'utf8'))
const given = process.argv.slice(2)
const whole = given.includes('--all')
const names = Object.keys(MUTATIONS) as Mutation[]
const wanted = given.filter((name) => !name.startsWith('--'))
const at = read()
const chosen = given.includes('--new')
  ? names.filter((name) => at[name] === undefined || (whole && at[name].also === undefined))
  : names.filter((name) => wanted.length === 0 || wanted.includes(name))

for (const mutation of chosen) {
  const { calls, ms, also } = await noticed(mutation, whole)
  // Read again, since several may run side by side.
  const before = read()
  const known = {
    ...before,
    [mutation]: { calls, ms, also: whole ? also : before[mutation]?.also },
  }
  const rows = names.flatMap((name) => (known[name] ? [[name, known[name]]] : []))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
  if (calls === undefined) {
    process.stderr.write(`${MUTATIONS[mutation]} does not notice a provider that ${mutation}.\n`)
    process.exitCode = 1
  }
}
if (whole) {
  const tried = read()
  const alone = new Set<string>(
    names.filter((name) => tried[name]?.also === null).map((name) => MUTATIONS[name]),
  )
  for (const { id } of cases.filter((one) => !alone.has(one.id))) {
    process.stderr.write(`${id} has no mutant that it alone notices.\n`)
    process.exitCode = 1
  }
}
process.exit()
