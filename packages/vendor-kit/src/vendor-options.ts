import type { Clock } from '@picturedesk/provider'

/** The options of a provider that the kit sets. Every provider on `@picturedesk/transport` has them. */
export interface VendorOptions {
  readonly baseUrl?: string | undefined
  readonly fetch?: typeof globalThis.fetch | undefined
  readonly clock?: Clock | undefined
  /** Source of jitter, from 0 to below 1. */
  readonly random?: (() => number) | undefined
  readonly maxAttempts?: number | undefined
  readonly maxResponseBytes?: number | undefined
  readonly hooks?: VendorHooks | undefined
}

/** What a provider reports while it works. */
export interface VendorHooks {
  readonly onRequest?: Report | undefined
  readonly onResponse?: Report | undefined
  readonly onRetry?: Report | undefined
  /** The event's `field` says where a response differs from the spec. */
  readonly onDrift?: Report<{ readonly field: string }> | undefined
}

/** Whatever a hook is called with. */
type Report<Event = unknown> = {
  // A method, so that hooks with events of their own fit.
  report(event: Event): void
}['report']
