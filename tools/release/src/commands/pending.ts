import { checkoutRoot } from '../house/checkout-root.ts'
import { Stop } from '../house/stop.ts'
import { isVersionPending } from '../house/version-pending.ts'

// Part of the workflow Release. It runs before anything is installed, so it imports no package.

try {
  console.log(isVersionPending(checkoutRoot))
} catch (error) {
  console.error(error instanceof Stop ? `Stopped. ${error.message}` : error)
  process.exitCode = 1
}
