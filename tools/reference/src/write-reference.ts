import { resolve } from 'node:path'
import { vendors } from '@picturedesk/all-vendors'
import { writePages } from './write-pages.ts'

const wanted = process.argv.slice(2)
const known = vendors.map(({ id }) => id)
const unknown = wanted.filter((id) => !known.includes(id))
if (unknown.length > 0) {
  console.error(`Unknown vendor: ${unknown.join(', ')}. Known vendors: ${known.join(', ')}.`)
  process.exitCode = 2
} else {
  const folder = resolve(import.meta.dirname, '../dist')
  const chosen = vendors.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  for (const line of await writePages(chosen, folder)) console.log(line)
}
