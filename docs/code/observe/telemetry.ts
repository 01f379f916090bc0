// #region sample
import { context, metrics, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics'
import {
  BatchSpanProcessor,
  type SpanExporter,
  TracerProvider,
} from '@opentelemetry/sdk-trace'

const OURS = /^@picturedesk\//

/** Prints spans by trace, each below the one that it is inside. */
const spanExporter: SpanExporter = {
  export(spans, done) {
    const ours = spans.filter((span) =>
      OURS.test(span.instrumentationScope.name),
    )
    const print = (parent: string | undefined, depth: string): void => {
      for (const span of ours)
        if (span.parentSpanContext?.spanId === parent) {
          console.log(`${depth}span ${span.name}`)
          print(span.spanContext().spanId, `${depth}  `)
        }
    }
    print(undefined, '')
    done({ code: 0 })
  },
  shutdown: async () => {},
}

/** Prints metrics, with the number of their series. */
const metricExporter: PushMetricExporter = {
  export({ scopeMetrics }, done) {
    for (const { scope, metrics } of scopeMetrics)
      if (OURS.test(scope.name))
        for (const { descriptor, dataPoints } of metrics)
          console.log('metric', descriptor.name, dataPoints.length)
    done({ code: 0 })
  },
  forceFlush: async () => {},
  shutdown: async () => {},
}

/** Call it first: what is made before it reports nothing. */
export function startTelemetry(): { stop(): Promise<void> } {
  const tracerProvider = new TracerProvider({
    spanProcessors: [new BatchSpanProcessor({ exporter: spanExporter })],
  })
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter })
  const meterProvider = new MeterProvider({ readers: [reader] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager())
  trace.setGlobalTracerProvider(tracerProvider)
  metrics.setGlobalMeterProvider(meterProvider)
  return {
    async stop() {
      await tracerProvider.shutdown()
      await meterProvider.shutdown() // exports what is left
      for (const api of [context, trace, metrics]) api.disable()
    },
  }
}
// #endregion sample
