// pnpm test:consumers [--ci] [--only <axis>,…] [--cell <words>] [--continue] [--keep] [--write] [--list]

import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { cells } from './axes/axes.ts'
import { openPlace } from './place/place.ts'
import { HOUSE } from './place/tarballs.ts'
import { CACHE } from './place/toolbox.ts'
import { command } from './run/command.ts'
import { readOptions } from './run/options.ts'
import { passedBefore, stateOf } from './run/passed-before.ts'
import { renderResults } from './run/render-results.ts'
import { runCells } from './run/run-cells.ts'
import { supportPage } from './support/support-page.ts'

const options = readOptions(process.argv.slice(2))
const chosen = cells.filter(
  ({ axis, name, isInCi }) =>
    (!options.ci || isInCi) &&
    (options.only.length === 0 || options.only.includes(axis)) &&
    (options.cells.length === 0 || options.cells.some((words) => name.includes(words))),
)
if (options.list) {
  for (const { axis, name, isInCi } of chosen)
    console.log(`${axis}: ${name}${isInCi ? '  (--ci)' : ''}`)
  process.exit(0)
}
if (chosen.length === 0) {
  console.error('No cell has such a name. --list shows them all.')
  process.exit(2)
}
const place = await openPlace().catch((error: unknown) => {
  console.log(error instanceof Error ? error.message : String(error))
  console.log('0 passed, 1 failed')
  process.exit(1)
})
const state = stateOf(place.tarballs, HOUSE)
const before = passedBefore(join(CACHE, 'passed.json'), state)
const results = await runCells(
  chosen,
  place,
  Math.min(4, availableParallelism()),
  ({ cell, status }) => console.error(`${status}: ${cell.axis}, ${cell.name}`),
  options.continue ? before : { ...before, get: () => undefined },
)
let problem: string | undefined
await place.close(options).catch((error: unknown) => {
  problem = error instanceof Error ? error.message : String(error)
})
if (problem !== undefined) console.log(problem)
if (options.keep) console.error(`The applications are in ${place.folder}.`)
const isWrong = problem !== undefined || results.some(({ status }) => status === 'failed')
if (options.write) {
  if (isWrong || results.some(({ status }) => status === 'skipped'))
    console.error('docs/support.md stays as it is: it is written when every cell has passed.')
  else {
    writeFileSync(join(HOUSE, 'docs/support.md'), supportPage(cells))
    // Lint wants its tables laid out.
    await command(['pnpm', 'exec', 'biome', 'check', '--write', 'docs/support.md'], { cwd: HOUSE })
  }
}
console.log(renderResults(results))
process.exit(isWrong ? 1 : 0)
