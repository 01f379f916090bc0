import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isUnusable, readSource } from '@picturedesk/bulk/sources'
import { parse } from 'csv-parse'

/**
 * Reads a file in a process of its own, by the readers of the command line or by a peer alone, and says what
 * that took. With `--watch` garbage is collected and the heap looked at each so many records;
 * `--times` reads the file so often, one time after the other.
 */
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '' },
    peer: { type: 'boolean', default: false },
    watch: { type: 'string' },
    times: { type: 'string', default: '1' },
  },
})
const { file } = values
const every = values.watch === undefined ? Number.POSITIVE_INFINITY : Number(values.watch)
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

let count = 0
let heap = 0
const start = process.cpuUsage()
for (let time = 0; time < Number(values.times); time++)
  for await (const id of records()) {
    if (id === '') throw new Error(`A record has no id: number ${count}.`)
    if (++count % every !== 0) continue
    collectGarbage()
    heap = Math.max(heap, process.memoryUsage().heapUsed)
  }
const { user, system } = process.cpuUsage(start)
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ count, cpu: (user + system) / 1000, heap, rss: maxRSS * 1024 }))

function records(): AsyncGenerator<string> {
  if (!values.peer) return ours()
  return file.endsWith('.csv') ? parsed() : lines()
}

async function* ours(): AsyncGenerator<string> {
  for await (const item of readSource(file)) yield isUnusable(item) ? '' : item.id
}

/** csv-parse alone: fields of a record, without checks of lines, columns and inputs. */
async function* parsed(): AsyncGenerator<string> {
  const fields = createReadStream(file).pipe(parse({ fromLine: 2 }))
  for await (const [id] of fields) yield id
}

/** readline alone, with `JSON.parse` of each line. */
async function* lines(): AsyncGenerator<string> {
  for await (const line of createInterface(createReadStream(file))) yield JSON.parse(line).id
}
