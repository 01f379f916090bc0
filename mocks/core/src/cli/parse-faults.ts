import { usageError } from '@picturedesk/command-line'
import { checkFault, faultFromTexts } from '../faults/check-fault.ts'
import type { Fault } from '../faults/fault.ts'
import type { Mock } from '../mock.ts'
import { UnknownOperationError } from '../vendor/unknown-operation-error.ts'
import type { AnyVendor } from './select-vendors.ts'

/** A fault of the command line. */
export interface FaultOfVendor {
  readonly vendor: string
  readonly fault: Fault
  /** As it was written. */
  readonly text: string
}

/** Before a comma that begins an option: values, such as JSON pointers, may have commas. */
const OPTION = /,(?=\w+=)/

/**
 * Reads `vendor=name,option=value` texts.
 *
 * @throws CliError when one reads otherwise, the vendor is not known, or there is no such fault or option
 */
export function parseFaults(
  texts: readonly string[],
  vendors: readonly AnyVendor[],
): FaultOfVendor[] {
  return texts.map((text) => {
    const [, id = '', rest = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? []
    if (!vendors.some((vendor) => vendor.id === id) || rest === '') {
      const ids = vendors.map((vendor) => vendor.id).join(', ')
      throw usageError(
        `--fault takes vendor=name, or vendor=name,option=value. Vendors: ${ids}. Received '${text}'.`,
      )
    }
    const [name = '', ...options] = rest.split(OPTION)
    const pairs = options.map((option) => {
      const at = option.indexOf('=')
      return [option.slice(0, at), option.slice(at + 1)] as const
    })
    const names = pairs.map(([option]) => option)
    const twice = names.find((option, index) => names.indexOf(option) < index)
    if (twice !== undefined)
      throw usageError(`--fault '${text}': The option ${twice} is there twice. Give it once.`)
    if (names.includes('name'))
      throw usageError(
        `--fault '${text}': The name of the fault stands after the vendor. Remove the option name.`,
      )
    const fault = faultFromTexts(name, Object.fromEntries(pairs))
    try {
      checkFault(fault)
    } catch (error) {
      throw refused(text, error)
    }
    return { vendor: id, fault, text }
  })
}

/**
 * Has the faults of its vendor strike a mock.
 *
 * @throws CliError when one names an operation that the vendor does not have
 */
export function strike(mock: Mock<object, string>, faults: readonly FaultOfVendor[]): void {
  for (const { vendor, fault, text } of faults) {
    if (vendor !== mock.vendor) continue
    try {
      mock.fault(fault)
    } catch (error) {
      throw error instanceof UnknownOperationError ? refused(text, error) : error
    }
  }
}

function refused(text: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error)
  return usageError(`--fault '${text}': ${message}`, { cause: error })
}
