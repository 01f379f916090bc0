// pnpm border [--only <matrix>] [--size <cells per matrix>] [--seed <number>]

import { matrices } from './matrices/matrices.ts'
import { readOptions } from './run/options.ts'
import { seeded } from './run/random.ts'
import { renderResults } from './run/render-results.ts'

const { only, size, seed } = readOptions(process.argv.slice(2))
const unknown = only.filter((name) => !matrices.some((matrix) => matrix.name === name))
if (unknown.length > 0) {
  console.error(
    `Unknown matrix: ${unknown.join(', ')}. Known: ${matrices.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}
let stray = 0
process.on('unhandledRejection', (reason) => {
  stray++
  console.error('A rejection that nobody handled:', reason)
})

console.log(`seed ${seed}`)
const results = []
for (const { name, title, run } of matrices) {
  if (only.length > 0 && !only.includes(name)) continue
  const result = await run({ size, seed, random: seeded(seed) })
  results.push({ title, result })
}
console.log(renderResults(results))
const wrong = results.some(({ result }) => result.wrong.length > 0) || stray > 0
process.exit(wrong ? 1 : 0)
