import { UnknownOperationError } from './unknown-operation-error.ts'
import type { MockVendor, VendorBehaviour } from './vendor.ts'

/**
 * Checks that a mock's handlers, and the faults of its scenarios, name operations of the spec only.
 * A misspelt handler would never be called, and Prism's example would hide that.
 *
 * @throws UnknownOperationError for the first one that the spec does not have
 */
export function checkOperations(
  { id: vendor, scenarios = {} }: Pick<MockVendor<object>, 'id' | 'scenarios'>,
  { handlers = {} }: VendorBehaviour,
  known: readonly string[],
): void {
  const check = (operation: string, place: string): void => {
    if (known.includes(operation)) return
    throw new UnknownOperationError({ vendor, operation, place, known })
  }
  for (const operation of Object.keys(handlers)) check(operation, 'handler')
  for (const [name, { faults = [] }] of Object.entries(scenarios)) {
    for (const { operation } of faults) {
      if (operation !== undefined) check(operation, `fault of the scenario "${name}"`)
    }
  }
}
