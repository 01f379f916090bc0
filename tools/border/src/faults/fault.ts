import type { Exchange } from '../server/border-server.ts'

/** Kind of response that an operation has when all is well. */
export type ResponseKind = 'json' | 'binary' | 'empty'

/** What a fault has to be able to do. */
export interface FaultContext {
  /** Address of a server that must never be asked: where redirects point. */
  readonly elsewhere: string
  /** The vendor's refusal, in its own form. */
  readonly refusal: { readonly status: number; readonly body: unknown }
  /** Most bytes that the client takes. */
  readonly maxBytes: number
  /** Tells the clock that nothing more will come. */
  readonly stalled: () => void
}

/** Something that goes wrong between a client and the vendor. */
export interface Fault {
  readonly name: string
  /**
   * Where it strikes. `address`: no connection to the vendor is made. `connection`: as soon as one
   * is there. `head`: when the head of the request is there. `whole`: when all of it is there.
   */
  readonly phase: 'address' | 'connection' | 'head' | 'whole'
  /** Whether the vendor has done the work by then. */
  readonly done?: boolean
  /** Whether the vendor itself refuses. */
  readonly refuses?: boolean
  /** How the call must end. Default: in a typed error. */
  readonly ends?: (kind: ResponseKind) => 'failure' | 'success' | 'either'
  /** Where the request goes instead, for the phase `address`. */
  readonly address?: string
  readonly strike?: (
    exchange: Pick<Exchange, 'socket'> & Partial<Exchange>,
    context: FaultContext,
  ) => void
}
