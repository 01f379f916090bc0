import { parseArgs } from 'node:util'
import { createOmnious } from '@picturedesk/omnious'
import { openBulk } from '../index.ts'
import { trialPictures } from './trial-pictures.ts'

/**
 * A worker in a process of its own, which says what it does in lines of JSON. Whoever starts it kills it
 * after some of them.
 */
const { values } = parseArgs({
  options: {
    database: { type: 'string', default: '' },
    vendor: { type: 'string', default: '' },
    name: { type: 'string', default: 'trial' },
    /** Reads so many pictures into the job, too. */
    read: { type: 'string', default: '0' },
    'unit-size': { type: 'string', default: '100' },
    /** Units at a time. 0 reads and does not work. */
    concurrency: { type: 'string', default: '4' },
    'call-timeout': { type: 'string', default: '5000' },
    lease: { type: 'string', default: '10' },
  },
})

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const callTimeout = Number(values['call-timeout'])
const omnious = createOmnious({ apiKey: 'key', baseUrl: values.vendor, timeout: callTimeout })
const bulk = await openBulk({
  database: values.database,
  providers: [omnious],
  lease: Number(values.lease),
  callTimeout,
})
bulk.on('trouble', (error) => say({ trouble: error.message }))
bulk.on('unit', ({ unit, state }) => say({ unit, state }))
say({ state: 'open' })
const count = Number(values.read)
const concurrency = Number(values.concurrency)
const tasks: Promise<unknown>[] = []
if (count > 0) {
  const job = await bulk.tag(trialPictures(count), {
    provider: 'omnious',
    name: values.name,
    unitSize: Number(values['unit-size']),
  })
  tasks.push(job.read.then(() => say({ state: 'read' })))
}
if (concurrency > 0) tasks.push(bulk.work({ concurrency }))
await Promise.all(tasks)
say({ state: 'over' })
await bulk.close()
