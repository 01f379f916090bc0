import type { Attributes } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

/** The SDK of OpenTelemetry as an application has it, which keeps what it is told. */
export function startSdk(temporality = AggregationTemporality.CUMULATIVE) {
  const spanExporter = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter: spanExporter })],
  })
  const metricExporter = new InMemoryMetricExporter(temporality)
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
    exportTimeoutMillis: 3_600_000,
  })
  const meterProvider = new MeterProvider({ readers: [reader] })
  /** All metrics with the name of their scope, as an export tells them now. */
  const metrics = async () => {
    metricExporter.reset()
    await reader.forceFlush()
    return metricExporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics)
      .flatMap(({ scope, metrics }) => metrics.map((metric) => ({ scope: scope.name, metric })))
  }
  return {
    providers: { tracerProvider, meterProvider },
    spans: () => spanExporter.getFinishedSpans(),
    metrics,
    /** The values of a metric by their attributes. */
    points: async (name: string): Promise<(readonly [Attributes, unknown])[]> =>
      (await metrics())
        .filter(({ metric }) => metric.descriptor.name === name)
        .flatMap(({ metric }) =>
          metric.dataPoints.map(({ attributes, value }) => [attributes, value] as const),
        ),
  }
}
