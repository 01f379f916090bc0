import { checkoutRoot } from '../house/checkout-root.ts'
import { Stop } from '../house/stop.ts'
import { version } from '../version/version.ts'

// pnpm release:version

try {
  await version(checkoutRoot, (line) => console.log(line))
} catch (error) {
  console.error(error instanceof Stop ? `Stopped. ${error.message}` : error)
  process.exitCode = 1
}
