import type { RowError } from '../row.ts'
import { sentence } from '../sentence.ts'

/**
 * Why a job pauses, in words of what to do. One that pauses because of an option would pause again, since it keeps its
 * options.
 */
export function pauseReason(error: RowError): RowError {
  const { code, field, feature } = error as RowError & { readonly [name: string]: unknown }
  const isOfOptions =
    (code === 'invalid-argument' && field !== undefined) ||
    (code === 'not-supported' && feature !== undefined)
  if (!isOfOptions) return error
  return {
    ...error,
    message: `${sentence(error.message)} A job keeps its options: cancel it, remove it, and make it again with others.`,
  }
}
