import { checkoutRoot } from '../house/checkout-root.ts'
import { isVersionPending } from '../house/version-pending.ts'

// Part of the workflow Release. It runs before anything is installed, so it imports no package.

console.log(isVersionPending(checkoutRoot))
