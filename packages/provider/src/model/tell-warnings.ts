import type { CallOptions } from '../call-options.ts'
import type { Warning } from './warning.ts'

/**
 * Tells warnings to the caller's `onWarning`. An observer that throws must not break the call.
 * @param told What the call told already: a warning about an option is told once.
 */
export function tellWarnings(
  { onWarning }: Pick<CallOptions, 'onWarning'>,
  warnings: readonly Warning[],
  told?: Set<string>,
): void {
  if (onWarning === undefined) return
  for (const warning of warnings) {
    const { code, option, message } = warning
    if (option !== undefined && told !== undefined) {
      const key = JSON.stringify([code, option, message])
      if (told.has(key)) continue
      told.add(key)
    }
    try {
      onWarning(warning)
    } catch {}
  }
}
