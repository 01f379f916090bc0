import { nearestStatement, ownStatement } from '@picturedesk/openapi/provenance'
import { isReference, type Response, resolve, type SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { child } from '../spec/spec-error.ts'

/**
 * The statuses by which the vendor refuses a call that costs money, and documents not to charge for it: those of
 * responses with `x-charged: false`. An assumption does not count, since a call may be repeated by it.
 */
export function unchargedStatuses(
  document: SpecDocument,
  { object, pointer }: ListedOperation,
): readonly number[] | undefined {
  if (!object['x-billable']) return undefined
  const statuses = Object.entries(object.responses ?? {}).flatMap(([status, entry]) => {
    if (!/^4\d\d$/.test(status)) return []
    const { value, pointer: at } = resolve<Response>(
      document,
      entry,
      child(pointer, 'responses', status),
    )
    if (value['x-charged'] !== false) return []
    // What stands beside a reference goes before what its target says.
    const beside = isReference(entry) ? ownStatement(entry) : undefined
    const statement = beside ?? nearestStatement(document, child(at, 'x-charged'))
    return statement?.kind === 'documented' ? [Number(status)] : []
  })
  return statuses.length > 0 ? statuses : undefined
}
