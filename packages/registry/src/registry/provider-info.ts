import type { ConformanceReport, Manifest } from '@picturedesk/provider'

/** What is known of a provider without loading its code. */
export interface ProviderInfo<Id extends string = string> extends Manifest<Id> {
  /** The report of the conformance suite, when the plugin has one. */
  readonly conformance?: ConformanceReport | undefined
}
