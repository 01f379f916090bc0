import type { ErrorContext, PicturedeskError } from '@picturedesk/provider'
import type { ParameterRule, ParameterRules } from './parameter-rule.ts'
import type { BodyRules } from './request/body-rules.ts'
import type { SingleShot } from './request/single-shot.ts'
import type { ResponseReader } from './response/response-reader.ts'
import type { Shape } from './response/shape.ts'
import type { WireInput, WireOperation } from './wire.ts'

export type { ParameterRule, ParameterRules, ParameterType } from './parameter-rule.ts'

/** Methods that `fetch` sends. It refuses TRACE. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'

/** The facts about an operation that the client needs at run time. Generated from the spec. */
export type Operation = OperationFacts & (Repeatable | SentOnce)

/** An operation whose repeat is harmless. */
interface Repeatable {
  readonly retry?: 'safe' | 'idempotent'
  readonly retryAssumed?: false
}

/** An operation that must not be repeated, or only on an assumption. */
interface SentOnce {
  readonly retry: 'safe' | 'idempotent' | 'never'
  /** Has the runtime send a request once: `singleShot` of `@picturedesk/transport/formats`. */
  readonly once: () => SingleShot
}

interface OperationFacts {
  /** Default: `GET`. */
  readonly method?: Method
  /** Path template, below the base URL. It may contain a query. */
  readonly path: string
  /** Its path in the spec, where that has a fragment, which is not sent: `/files/{id}#share`. */
  readonly key?: string
  /** The base URL of this operation, from the configured one. Default: the configured one. */
  readonly server?: (baseUrl: string) => string
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
  /** Of `refusals`, those that the vendor documents not to charge for. */
  readonly uncharged?: readonly number[]
  /** Whether a success costs money. */
  readonly billable?: boolean
  readonly pathParameters?: ParameterRules
  readonly query?: ParameterRules
  readonly headers?: ParameterRules
  readonly cookies?: ParameterRules
  /** Checks headers that may be any text: `checkHeaders` of `@picturedesk/transport/formats`. */
  readonly checkHeaders?: InputCheck
  /** Writes parameters that are not in the usual style. */
  readonly write?: ParameterWriters
  readonly body?: BodyRules & {
    /** Checks the body: `checkBody` of `@picturedesk/transport/formats`. */
    readonly check: BodyCheck
  }
  /** Names of body properties that are left out of a signature. */
  readonly unsigned?: readonly string[]
  /** Media types that are asked for. Default: none is named. */
  readonly accept?: string
  /** Reads a success that is not JSON: `fileResponse` and others of `@picturedesk/transport/formats`. */
  readonly response?: ResponseReader
  /** The documented members of the payload of a success. */
  readonly payload?: Shape
  /** How long links in the response work. */
  readonly linkExpirySeconds?: number
}

/** Checks a body. Returns the rules of the media type that it is sent in. */
export type BodyCheck = (
  operation: Operation,
  input: WireInput<WireOperation>,
  where: ErrorContext,
  clean: (value: unknown) => unknown,
) => BodyRules | undefined

/** A check of the parameters of one place, besides that of their rules. */
export type InputCheck = (
  values: object | undefined,
  names: Readonly<Record<string, string>> | undefined,
  where: ErrorContext,
  clean: (value: unknown) => unknown,
) => void

/** Writers of `@picturedesk/transport/formats`, which only operations that need them bring along. */
export interface ParameterWriters {
  /** The text of one path parameter, with its escapes. */
  readonly path?: (name: string, value: unknown, rule: ParameterRule) => string
  readonly query?: (query: Readonly<Record<string, unknown>>, rules: ParameterRules) => string
  readonly headers?: (
    headers: Readonly<Record<string, unknown>>,
    rules: ParameterRules,
  ) => Record<string, string>
  /** Adds to the header `Cookie`. */
  readonly cookies?: (
    cookies: Readonly<Record<string, unknown>>,
    rules: ParameterRules,
    headers: Headers,
  ) => void
}

/** The meaning of a vendor's failure, found by its code or its message. */
export interface FailureRule {
  readonly meaning:
    | 'not-found'
    | 'unauthorized'
    | 'forbidden'
    | 'quota-exceeded'
    | 'rate-limited'
    | 'unusable-media'
    | 'invalid-argument'
    // The vendor itself failed, so that nobody knows what it did.
    | 'failed'
  /** The vendor's codes of such a failure. A code is looked for before any message. */
  readonly codes?: readonly string[]
  /** Matches the vendor's message of such a failure. */
  readonly message?: RegExp
  /**
   * Makes the error of a meaning that few vendors have: `unusableMedia` or `refusedArgument` of
   * `@picturedesk/transport/formats`.
   */
  readonly toError?: (message: string, where: ErrorContext) => PicturedeskError
}
