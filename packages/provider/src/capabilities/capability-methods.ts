import type { CapabilityName } from './capabilities.ts'
import { capabilityTable } from './table.ts'

/** Every capability with the names of its methods. */
export const CAPABILITY_METHODS = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(capabilityTable).map(([name, methods]) => [name, Object.keys(methods)]),
  ))() as unknown as Readonly<Record<CapabilityName, readonly string[]>>
