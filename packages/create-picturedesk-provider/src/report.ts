import { countTodos } from './count-todos.ts'
import { describeSupplement, type Supplement } from './supplement.ts'

/** What there is to tell at the end. */
export interface Report {
  readonly root: string
  readonly id: string
  readonly made: readonly string[]
  readonly added: readonly Supplement[]
  /** Globs of the files that have TODOs. */
  readonly places: readonly string[]
  readonly next: readonly string[]
}

/** Tells what was made, what was taken for granted, and what comes next. */
export function report(
  say: (line: string) => void,
  { root, id, made, added, places, next }: Report,
): void {
  say(`Made ${made.join(', ')}.`)
  const open = added.filter(({ todo }) => todo !== undefined)
  if (added.length > 0)
    say(`The spec said nothing of these; ${open.length} of them are marked TODO(${id}), to check:`)
  for (const supplement of added) say(`  ${describeSupplement(supplement)}`)
  say(`${countTodos(root, id, places)} places say TODO(${id}).`)
  for (const line of next) say(line)
}
