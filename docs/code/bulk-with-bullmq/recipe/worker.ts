// #region sample
import { createOmnious } from '@picturedesk/omnious'
import { startWorker } from './tag-units.ts'

// A worker in a process of its own. Whoever starts it may kill it.
const [port = '', vendor = '', apiKey = ''] = process.argv.slice(2)
// It looks often, so that the test is short.
const often = {
  patience: 3_000,
  poll: 50,
  lock: 1_000,
  rate: { max: 1_000, duration: 1_000 },
}

// BullMQ repeats, so that the provider need not.
const omnious = createOmnious({ apiKey, baseUrl: vendor, maxAttempts: 1 })
startWorker(
  'pictures',
  omnious,
  { host: '127.0.0.1', port: Number(port) },
  often,
)
// #endregion sample
