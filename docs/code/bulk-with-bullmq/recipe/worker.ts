import { createOmnious } from '@picturedesk/omnious'
import { startWorker } from './tag-units.ts'

// A worker in a process of its own. Whoever starts it may kill it.

const [port = '', vendor = '', apiKey = ''] = process.argv.slice(2)
const omnious = createOmnious({ apiKey, baseUrl: vendor, maxAttempts: 1 })
const options = { patience: 3_000, poll: 50, lock: 1_000, rate: { max: 1_000, duration: 1_000 } }
startWorker('pictures', omnious, { host: '127.0.0.1', port: Number(port) }, options)
process.stdout.write('ready\n')
