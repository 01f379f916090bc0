import { describeSupplement, type Supplement } from '../spec/supplement.ts'
import { countTodos } from './count-todos.ts'

/** What the command tells at the end. */
export interface Report {
  readonly root: string
  readonly id: string
  readonly made: readonly string[]
  readonly added: readonly Supplement[]
  /** Globs of the files to look for TODOs in. */
  readonly places: readonly string[]
  readonly next: readonly string[]
}

/** Tells what was made, what was added to the spec, and what to do next. */
export function report(
  say: (line: string) => void,
  { root, id, made, added, places, next }: Report,
): void {
  say(`Made ${made.join(', ')}.`)
  const open = added.filter(({ todo }) => todo !== undefined)
  if (added.length > 0)
    say(
      `These values were missing in the spec. Check the ${open.length} that are marked TODO(${id}):`,
    )
  for (const supplement of added) say(`  ${describeSupplement(supplement)}`)
  say(`${countTodos(root, id, places)} places say TODO(${id}).`)
  for (const line of next) say(line)
}
