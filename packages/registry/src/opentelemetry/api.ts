// For bundlers and for runtimes other than Node. They tell by themselves which package is missing.

export {
  context,
  createNoopMeter,
  isSpanContextValid,
  metrics,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
