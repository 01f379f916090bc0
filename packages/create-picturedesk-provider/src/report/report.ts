import { describeLeftOut, type LeftOut } from '../spec/left-out.ts'
import { describeSupplement, type Supplement } from '../spec/supplement.ts'
import { countTodos } from './count-todos.ts'

/** What the command tells at the end. */
export interface Report {
  readonly root: string
  readonly id: string
  readonly made: readonly string[]
  readonly added: readonly Supplement[]
  readonly leftOut: readonly LeftOut[]
  /** Whether the spec was OpenAPI 3.0. */
  readonly isConverted: boolean
  /** Globs of the files to look for TODOs in. */
  readonly places: readonly string[]
  readonly next: readonly string[]
}

/** Values that are told one by one. A document of hundreds of operations lacks thousands. */
const TOLD = 20

/** Tells what was made, what was added to the spec, and what to do next. */
export function report(say: (line: string) => void, result: Report): void {
  const { root, id, made, added, leftOut, isConverted, places, next } = result
  say(`Made ${made.join(', ')}.`)
  if (isConverted) say('The spec was OpenAPI 3.0. It is OpenAPI 3.1 now.')
  const open = added.filter(({ todo }) => todo !== undefined)
  const settled = added.length - open.length
  if (open.length > 0) say(`These values were missing in the spec. Check them, at TODO(${id}):`)
  some(say, open.map(describeSupplement))
  if (settled > 0)
    say(`${settled} more values were added that follow from the spec, or that are safe.`)
  if (leftOut.length > 0)
    say(`${leftOut.length} operations are left out, because no client can be generated for them:`)
  some(say, leftOut.map(describeLeftOut))
  say(`${countTodos(root, id, places)} places say TODO(${id}).`)
  for (const line of next) say(line)
}

function some(say: (line: string) => void, lines: readonly string[]): void {
  for (const line of lines.slice(0, TOLD)) say(`  ${line}`)
  if (lines.length > TOLD) say(`  and ${lines.length - TOLD} more`)
}
