// #region sample
import { createOmnious } from '@picturedesk/omnious'
import { startWorker } from './tag-units.ts'

// A worker in a process of its own. Whoever starts it may kill it.
// The last argument is JSON: options of startWorker.
const [port = '', vendor = '', apiKey = '', options = '{}'] =
  process.argv.slice(2)

// BullMQ repeats, so that the provider need not.
const omnious = createOmnious({ apiKey, baseUrl: vendor, maxAttempts: 1 })
startWorker(
  'pictures',
  omnious,
  { host: '127.0.0.1', port: Number(port) },
  JSON.parse(options),
)
// #endregion sample
