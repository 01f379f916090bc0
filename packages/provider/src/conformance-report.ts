import type { Manifest } from './manifest.ts'

/**
 * The result of one case. A case that is `left-out` has a reason from the provider's author.
 */
export type ConformanceResult = 'passed' | 'failed' | 'left-out'

/** The result of one case of the suite for one provider. */
export interface ConformanceReportCase {
  /** Stable name: `<group>/<case>`. */
  readonly id: string
  /** The rule that the case tests, as a sentence about a conforming provider. */
  readonly title: string
  /**
   * Claimed methods that the case needs, such as `search.assets`. Empty for rules for all
   * providers.
   */
  readonly methods: readonly string[]
  readonly result: ConformanceResult
  /** Why the case was left out. Present and not empty exactly when the result is `left-out`. */
  readonly reason?: string | undefined
}

/**
 * The conformance report of a package: the file `conformance.json`, exported as
 * `<package>/conformance.json`. It has no dates and no durations, so the same code gives the same
 * file: it can be committed and compared.
 */
export interface ConformanceReport {
  /** Version of this format. */
  readonly format: 1
  /** Id of the provider. */
  readonly provider: string
  /** The tested package. */
  readonly package: { readonly name: string; readonly version: string }
  /** The conformance suite. */
  readonly suite: { readonly name: string; readonly version: string }
  /** Version of the interface. */
  readonly specVersion: 'v1'
  /**
   * `sha256-` and base64, over the vendor's spec as JSON with sorted keys and without blanks.
   * Absent when the package has no spec.
   */
  readonly spec?: { readonly digest: string } | undefined
  /** The claimed capabilities, from the manifest. */
  readonly capabilities: Manifest['capabilities']
  /** Every case that applies to the manifest, sorted by id. */
  readonly cases: readonly ConformanceReportCase[]
  /** Number of cases by result. */
  readonly summary: { readonly passed: number; readonly failed: number; readonly leftOut: number }
}
