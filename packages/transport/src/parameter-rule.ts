/** The spec's rules for a parameter or a property of a body. */
export interface ParameterRule {
  /** Default: `string`. A list allows each of its types. */
  readonly type?: ParameterType | readonly ParameterType[]
  readonly required?: boolean
  readonly enum?: readonly (string | number | boolean | null)[]
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
  /** Whether characters such as `/` and `:` are written as they are. */
  readonly allowReserved?: boolean
  /** Media type in which the value is written, such as `application/json`. */
  readonly contentType?: string
  /** Rule of an array's items. Default: they may be anything. */
  readonly items?: ParameterRule
  /** Rules of an object's members. Default: it may have any. */
  readonly properties?: ParameterRules
  /** Whether an object may have members without a rule, too. */
  readonly open?: boolean
}

/**
 * A JSON type. `bigint` and `string` beside `integer` are for numbers that a double cannot hold; `file` is a
 * `Blob`, bytes or a stream; `function` is for options of a provider; `any` is everything.
 */
export type ParameterType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'array'
  | 'object'
  | 'null'
  | 'bigint'
  | 'file'
  | 'function'
  | 'any'

/** The rules of a group of parameters, by name on the wire. */
export type ParameterRules = Readonly<Record<string, ParameterRule>>
