import { fileURLToPath } from 'node:url'

/** The directory that holds pnpm-workspace.yaml. */
export const checkoutRoot = fileURLToPath(new URL('../../../../', import.meta.url))
