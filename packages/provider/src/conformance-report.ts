import type { Manifest } from './manifest.ts'

/**
 * What became of one case: `passed`, `failed`, or `left-out`, with the reason that its author gave.
 */
export type ConformanceResult = 'passed' | 'failed' | 'left-out'

/** One case of the suite, as it ended for one provider. */
export interface ConformanceReportCase {
  /** Stable name: `<group>/<case>`. */
  readonly id: string
  /** What a conforming provider does, as a sentence. */
  readonly title: string
  /** Claimed methods that the case needs, such as `search.assets`; empty for what all must do. */
  readonly methods: readonly string[]
  readonly result: ConformanceResult
  /** Why it was left out; never empty where the result is `left-out`, absent elsewhere. */
  readonly reason?: string | undefined
}

/**
 * What a package can show of its conformance: the file `conformance.json`, exported as
 * `<package>/conformance.json`. It has no dates and no durations, so that it can be committed and
 * compared: the same code gives the same file.
 */
export interface ConformanceReport {
  /** Version of this format. */
  readonly format: 1
  /** Id of the provider. */
  readonly provider: string
  /** What was tested. */
  readonly package: { readonly name: string; readonly version: string }
  /** What tested it. */
  readonly suite: { readonly name: string; readonly version: string }
  /** Version of the interface. */
  readonly specVersion: 'v1'
  /**
   * `sha256-` and base64, over the vendor's spec as JSON with sorted keys and without blanks.
   * Absent when the package has no spec.
   */
  readonly spec?: { readonly digest: string } | undefined
  /** What the provider claims, from its manifest. */
  readonly capabilities: Manifest['capabilities']
  /** Every case that the manifest calls for, sorted by id. */
  readonly cases: readonly ConformanceReportCase[]
  /** How many cases ended in which way. */
  readonly summary: { readonly passed: number; readonly failed: number; readonly leftOut: number }
}
