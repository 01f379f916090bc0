// The process of a lot: it gets its job as a message, and sends back what came of each document.

import { scaffoldLot } from '../scaffolds/scaffold-lot.ts'
import type { LotJob } from './run-lots.ts'

process.once('message', async (message) => {
  const { column, paths } = message as LotJob
  const results = await scaffoldLot(column, paths)
  process.send?.(results, () => process.exit(0))
})
