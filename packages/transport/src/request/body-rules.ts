import type { ParameterRule, ParameterRules } from '../parameter-rule.ts'

/** How the body of an operation is checked and written. */
export interface BodyRules {
  /** Media type, which may be a range such as `image/*`. */
  readonly mediaType: string
  /** Whether a call may go without a body. */
  readonly optional?: boolean
  /** Rules of the members, where the body is an object without others. */
  readonly properties?: ParameterRules
  /** Rule of any other body. */
  readonly value?: ParameterRule
  /** How a form's members are written. */
  readonly encoding?: Readonly<Record<string, BodyEncoding>>
  /** Default: as JSON. */
  readonly write?: BodyWriter
  /** Bodies in other media types, of which `choose` finds the one for a value. */
  readonly others?: readonly BodyRules[]
  readonly choose?: BodyChooser
}

/** How a member of a form is written. */
export interface BodyEncoding {
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  readonly contentType?: string
}

/** What `fetch` takes, and the media type for its header. Without one, `fetch` sets it. */
export interface WrittenBody {
  readonly body: NonNullable<RequestInit['body']>
  readonly mediaType?: string | undefined
}

/**
 * Writes a body for one attempt.
 * @param mediaType The one that the caller asks for.
 */
export type BodyWriter = (
  body: unknown,
  rules: BodyRules,
  mediaType: string | undefined,
) => WrittenBody

/**
 * The rules for a body. `undefined` if it fits none.
 * @param mediaType The one that the caller asks for.
 */
export type BodyChooser = (
  body: unknown,
  rules: BodyRules,
  mediaType: string | undefined,
) => BodyRules | undefined
