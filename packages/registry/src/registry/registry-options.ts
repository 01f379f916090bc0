import type { Clock } from '@picturedesk/provider'

/** Options of a registry, and of a call to several providers. */
export interface RegistryOptions {
  /**
   * Measures the timeouts of calls, pages and loads. Pass the one that the providers have.
   * Default: the machine's.
   */
  readonly clock?: Clock | undefined
}
