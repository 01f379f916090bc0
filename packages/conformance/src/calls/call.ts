import type { AssetKind, CallOptions, MethodName } from '@picturedesk/provider'

/** Further members of a method's query or order, which win over those that the suite gives by itself. */
export type Asked = Readonly<Record<string, unknown>>

/** Makes a call: gives what the method gives, a promise or a listing, on which nobody has waited. */
export type StartCall = (options?: CallOptions, asked?: Asked) => PromiseLike<unknown>

/** One call of a claimed method, ready to be made any number of times. */
export interface Call {
  /** The method and, where it matters, the kind: `search.assets image`. */
  readonly name: string
  readonly method: MethodName
  readonly kind: AssetKind | undefined
  /** False for a file, in which every byte is right. */
  readonly json: boolean
  readonly start: StartCall
  call(options?: CallOptions): Promise<unknown>
}

/** Describes a call. */
export function describe(
  method: MethodName,
  start: StartCall,
  { kind, json = true }: { readonly kind?: AssetKind | undefined; readonly json?: boolean } = {},
): Call {
  const name = kind === undefined ? method : `${method} ${kind}`
  return { name, method, kind, json, start, call: async (options) => start(options) }
}
