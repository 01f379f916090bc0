/** An HTTP Archive, version 1.2, as browsers and proxies read it. */
export interface Har {
  readonly log: {
    readonly version: '1.2'
    readonly creator: { readonly name: string; readonly version: string }
    readonly entries: readonly HarEntry[]
    readonly comment?: string
  }
}

/** A name and its value, as HAR lists headers and parameters. */
export interface HarPair {
  readonly name: string
  readonly value: string
}

/** A request and its response. */
export interface HarEntry {
  readonly startedDateTime: string
  /** In milliseconds, by the mock's clock. */
  readonly time: number
  readonly request: HarRequest
  readonly response: HarResponse
  readonly cache: Readonly<Record<string, never>>
  readonly timings: { readonly send: 0; readonly wait: number; readonly receive: 0 }
  /** The operation of the spec. */
  readonly _operation?: string
  /** The fault that struck. */
  readonly _fault?: string
}

export interface HarRequest {
  readonly method: string
  readonly url: string
  readonly httpVersion: string
  readonly cookies: readonly never[]
  readonly headers: readonly HarPair[]
  readonly queryString: readonly HarPair[]
  readonly postData?: {
    readonly mimeType: string
    readonly text?: string
    readonly params?: readonly HarPair[]
    readonly comment?: string
  }
  readonly headersSize: -1
  readonly bodySize: number
}

export interface HarResponse {
  /** 0 when there was no response. */
  readonly status: number
  readonly statusText: string
  readonly httpVersion: string
  readonly cookies: readonly never[]
  readonly headers: readonly HarPair[]
  readonly content: {
    readonly size: number
    readonly mimeType: string
    readonly text?: string
    readonly encoding?: 'base64'
  }
  readonly redirectURL: string
  readonly headersSize: -1
  readonly bodySize: number
}
