import { readFileSync, writeFileSync } from 'node:fs'
import { MUTATIONS, type Mutation } from './mutation.ts'
import { tryOut } from './try-out.ts'

/**
 * Tries every mutant and notes after how many calls of the vendor the case that is named for it
 * fails, and, with `--all`, which other cases fail, too (minutes): `pnpm run mutants -- --all`. Names
 * of mutants as arguments try those alone.
 */

/** What is known of a mutant. */
interface Noticed {
  /** Calls of the vendor until the case that is named for it failed. */
  readonly calls: number
  /** Other cases that fail, too; absent if they were not tried. */
  readonly also?: readonly string[] | undefined
}

const file = new URL('mutants.json', import.meta.url)
const known: Record<string, Noticed> = JSON.parse(readFileSync(file, 'utf8'))
const chosen = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const all = process.argv.includes('--all')
const names = Object.keys(MUTATIONS) as Mutation[]

for (const mutation of chosen.length > 0 ? (chosen as Mutation[]) : names) {
  const named = MUTATIONS[mutation]
  const kinds = named === 'identity/kinds' ? (['image'] as const) : (['image', 'video'] as const)
  const also: string[] = []
  let calls = 0
  let count = 0
  for (const [id, { run }] of tryOut({ mutation, kinds, called: () => count++ })) {
    if (!all && id !== named) continue
    const before = count
    const failed = await run().then(
      () => false,
      () => true,
    )
    if (id === named) calls = count - before
    else if (failed) also.push(id)
  }
  known[mutation] = { calls, also: all ? also : known[mutation]?.also }
  const sorted = Object.entries(known).filter(([name]) => Object.hasOwn(MUTATIONS, name))
  sorted.sort(([a], [b]) => names.indexOf(a as Mutation) - names.indexOf(b as Mutation))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}
process.exit()
