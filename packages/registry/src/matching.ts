import type { Manifest } from '@picturedesk/provider'
import { checkKnown } from './check-known.ts'
import { claims } from './claims.ts'
import type { ProviderFilter } from './registry.ts'

/**
 * Whether a manifest claims all that a filter names.
 * @throws InvalidArgumentError when the interface has no such name
 */
export function matching({
  capability,
  method,
  kind,
  operation,
}: ProviderFilter): (manifest: Manifest) => boolean {
  checkKnown('capability', capability)
  checkKnown('method', method)
  checkKnown('kind', kind)
  return ({ capabilities, kinds, operations }) =>
    (capability === undefined || capabilities[capability] !== undefined) &&
    (method === undefined || claims(capabilities, method)) &&
    (kind === undefined || kinds.includes(kind)) &&
    (operation === undefined || Object.hasOwn(operations, operation))
}
