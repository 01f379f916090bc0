import { checkoutRoot } from '../house/checkout-root.ts'
import { Stop } from '../house/stop.ts'
import { release } from '../release.ts'
import { readOptions, usage } from '../release-options.ts'
import { snapshot } from '../snapshot/snapshot.ts'

// pnpm release

try {
  const options = readOptions(process.argv.slice(2), {
    root: checkoutRoot,
    env: process.env,
    log: (line) => console.log(line),
  })
  if (options === 'help') console.log(usage)
  else if (options.snapshot !== undefined) await snapshot(options, options.snapshot)
  else await release(options)
} catch (error) {
  console.error(error instanceof Stop ? `Stopped. ${error.message}` : error)
  process.exitCode = 1
}
