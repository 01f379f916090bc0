import type { RowError } from '../row.ts'

/** The error of inputs that were not sent before their job was cancelled. */
export function cancelledError(provider: string): RowError {
  return {
    code: 'cancelled',
    outcome: 'not-sent',
    provider,
    message: 'The job was cancelled before the input was sent.',
  }
}
