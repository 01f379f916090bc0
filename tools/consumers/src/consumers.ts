// pnpm test:consumers [--ci] [--only <axis>,…] [--cell <words>] [--keep] [--write] [--list]

import { availableParallelism } from 'node:os'
import { cells } from './axes/axes.ts'
import { openPlace } from './place/place.ts'
import { readOptions } from './run/options.ts'
import { renderResults } from './run/render-results.ts'
import { runCells } from './run/run-cells.ts'

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
const place = await openPlace()
const results = await runCells(
  chosen,
  place,
  Math.min(4, availableParallelism()),
  ({ cell, status }) => console.error(`${status}: ${cell.axis}, ${cell.name}`),
)
let problem: string | undefined
await place.close(options).catch((error: unknown) => {
  problem = error instanceof Error ? error.message : String(error)
})
if (problem !== undefined) console.log(problem)
console.log(renderResults(results))
if (options.keep) console.error(`The applications are in ${place.folder}.`)
process.exit(problem !== undefined || results.some(({ status }) => status === 'failed') ? 1 : 0)
