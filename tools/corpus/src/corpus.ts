// pnpm corpus [--only <document>] [--columns start,requests,…] [--sample <documents>] [--operations <number>]
//   [--seed <number>] [--jobs <number>] [--hold <columns>] [--json]

import { publicDocuments } from './documents/documents.ts'
import { findDocument } from './documents/find-document.ts'
import { installDocuments } from './documents/install.ts'
import { readDocument } from './documents/read-document.ts'
import { readOptions } from './run/options.ts'
import { sample, seeded } from './run/random.ts'
import { renderResults, sumColumns } from './run/render-results.ts'
import { type DocumentResult, runDocument } from './run/run-document.ts'
import { runLots } from './run/run-lots.ts'
import { SCAFFOLD_COLUMNS } from './scaffolds/scaffold-columns.ts'

const options = readOptions(process.argv.slice(2))
const unknown = options.only.filter((name) => !publicDocuments.some((one) => one.name === name))
if (unknown.length > 0) {
  const known = publicDocuments.map(({ name }) => name).join(', ')
  console.error(`Unknown document: ${unknown.join(', ')}. Known: ${known}.`)
  process.exit(2)
}
const chosen = sample(
  publicDocuments.filter(({ name }) => options.only.length === 0 || options.only.includes(name)),
  options.sample,
  seeded(options.seed),
)
installDocuments(chosen, (line) => console.error(line))

const lots = SCAFFOLD_COLUMNS.filter((column) => options.columns.has(column))
const others = [...options.columns].filter((column) => !lots.some((lot) => lot === column))
const results: DocumentResult[] = []
const waiting = chosen.values()
const work = async (): Promise<void> => {
  for (const document of waiting) {
    const { operations, seed } = options
    const path = findDocument(document) ?? ''
    if (others.length === 0) {
      const version = String(readDocument(path)['openapi'])
      results.push({ name: document.name, version, seconds: 0, columns: {} })
      continue
    }
    const job = { name: document.name, path, columns: others, operations, seed }
    const result = await runDocument(job)
    console.error(`${document.name} took ${result.seconds.toFixed(0)} s`)
    results.push(result)
  }
}
await Promise.all(Array.from({ length: options.jobs }, work))
results.sort((one, other) => placeOf(one.name) - placeOf(other.name))

const paths = chosen.map((document) => findDocument(document) ?? '')
for (const column of lots) {
  const scaffolds = await runLots(
    { column, paths },
    {
      jobs: options.jobs,
      say: (line) => console.error(line),
    },
  )
  for (const [index, { name }] of chosen.entries()) {
    const at = results.findIndex((result) => result.name === name)
    const { columns, ...rest } = results[at] as DocumentResult
    results[at] = { ...rest, columns: { ...columns, [column]: scaffolds[index] } }
  }
}

const sums = sumColumns(results)
const cells = sums.reduce((sum, column) => sum + column.cells, 0)
const wrong = sums.reduce((sum, column) => sum + column.wrong, 0)
if (options.json) console.log(JSON.stringify({ seed: options.seed, sums, results }))
else {
  console.log(renderResults(results))
  console.log(`${cells} cells, ${wrong} wrong`)
}
process.exit(sums.every(({ column, reached }) => reached || !options.hold.has(column)) ? 0 : 1)

function placeOf(name: string): number {
  return publicDocuments.findIndex((document) => document.name === name)
}
