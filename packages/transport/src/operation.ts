import type { Shape } from './response/shape.ts'

/** The spec's rules for a parameter or a property of a body. */
export interface ParameterRule {
  /** Default: `string`. A list allows each of its types. */
  readonly type?: ParameterType | readonly ParameterType[]
  readonly required?: boolean
  readonly enum?: readonly (string | number)[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: RegExp
  readonly format?: string
  readonly style?: string
  readonly explode?: boolean
  /** Rule of an array's items. */
  readonly items?: ParameterRule
  /** Rules of an object's members. */
  readonly properties?: ParameterRules
}

export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'

/** The rules of a group of parameters, by name on the wire. */
export type ParameterRules = Readonly<Record<string, ParameterRule>>

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The facts about an operation that the client needs at run time. Generated from the spec. */
export interface Operation {
  /** Default: `GET`. */
  readonly method?: Method
  /** Path template, below the base URL. */
  readonly path: string
  /**
   * Whether a repeat is harmless. `never`: repeated only if the request provably never left.
   * Default: `safe`.
   */
  readonly retry?: 'safe' | 'idempotent' | 'never'
  /** Whether only an assumption says that a repeat is harmless: see `repeatAssumed` of the options. */
  readonly retryAssumed?: boolean
  /**
   * Statuses from 400 to 499 by which the vendor itself refuses, as its spec says. Only of
   * operations that must not be repeated, or only on an assumption: any other status may come from an intermediary.
   */
  readonly refusals?: readonly number[]
  /** Whether a success costs money. */
  readonly billable?: boolean
  readonly pathParameters?: ParameterRules
  readonly query?: ParameterRules
  readonly headers?: ParameterRules
  readonly body?: { readonly mediaType: string; readonly properties: ParameterRules }
  /** Names of body properties that are left out of a signature. */
  readonly unsigned?: readonly string[]
  /** What the response to a successful call contains. Default: `json`. */
  readonly response?: 'json' | 'binary' | 'empty'
  /** The documented members of the payload of a success. */
  readonly payload?: Shape
  /** How long links in the response work. */
  readonly linkExpirySeconds?: number
}

/** The meaning of a vendor's failure, found by its message. */
export interface FailureRule {
  readonly meaning: 'not-found' | 'unauthorized' | 'rate-limited'
  /** Matches the vendor's message of such a failure. */
  readonly message: RegExp
}
