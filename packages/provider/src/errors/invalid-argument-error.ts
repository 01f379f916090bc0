import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * An option has an invalid value. Nothing was sent, unless `outcome` is `rejected`: then the vendor
 * refused the value.
 *
 * @remarks
 * Correct the option that `field` names. `allowed` says what is taken. Do not repeat the call as
 * it is.
 */
export class InvalidArgumentError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<InvalidArgumentError> =
    /* @__PURE__ */ errorGuard('invalid-argument')
  override readonly name: 'InvalidArgumentError' = 'InvalidArgumentError'
  override readonly code: 'invalid-argument' = 'invalid-argument'
  /** The option, by its path in the call's input, such as `maxPrice.currency`. */
  declare readonly field: string
  /** What is allowed, in words. */
  declare readonly allowed: string

  /**
   * @param details.allowed Completes the sentence "`field` must be …".
   * @param details.remedy A sentence that says what to do, where the rest does not.
   * @param details.message Replaces the sentences that are made from the rest.
   */
  constructor(
    details: {
      readonly field: string
      readonly allowed: string
      readonly value?: unknown
      readonly remedy?: string | undefined
      readonly message?: string | undefined
    } & ErrorContext,
  ) {
    const { value, remedy, message, ...members } = details
    const said = `\`${members.field}\` must be ${members.allowed}. Received ${show(value)}.`
    super(message ?? (remedy ? `${said} ${remedy}` : said), members)
  }
}

const LONGEST = 60

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`
  const text = json(value) ?? typeof value
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text
}

/** `undefined` for values without a JSON form: functions, symbols, cycles, nested bigints. */
function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
