import type * as Api from '@opentelemetry/api'
import * as found from '#opentelemetry'

/** What a package that builds on this one takes of `@opentelemetry/api`, with the same error where that is missing. */
export const api: Pick<
  typeof Api,
  | 'context'
  | 'createNoopMeter'
  | 'isSpanContextValid'
  | 'metrics'
  | 'SpanKind'
  | 'SpanStatusCode'
  | 'trace'
> = found
