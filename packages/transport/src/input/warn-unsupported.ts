import { type CallOptions, tellWarnings } from '@picturedesk/provider'

/**
 * Tells the caller of options that were not sent, because the vendor does not have them: for methods
 * whose results have no place for warnings. An option without a value is none.
 * @param vendor Name of the vendor, for the message.
 */
export function warnUnsupported(
  vendor: string,
  given: Readonly<Record<string, unknown>>,
  options: CallOptions | undefined,
): void {
  if (options?.onWarning === undefined) return
  const warnings = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([option, value]) => ({
      code: 'unsupported-option' as const,
      option,
      message: `${vendor} does not support \`${option}: ${JSON.stringify(value)}\` here. It was not sent.`,
    }))
  tellWarnings(options, warnings)
}
