import * as Api from "@opentelemetry/api";
import { Answers, AnyProvider, Clock, MethodName } from "@picturedesk/provider";
import { MeterProvider, TracerProvider } from "@opentelemetry/api";

interface Call {
  readonly provider: AnyProvider;
  readonly method: MethodName;
  readonly answers: Answers;
  readonly args: readonly unknown[];
  readonly cursor?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Middleware {
  (call: Call, next: Next): Promise<unknown>;
  readonly attach?: ((providers: readonly string[]) => void) | undefined;
}

type Next = (args?: readonly unknown[]) => Promise<unknown>;

interface OpenTelemetryOptions {
  readonly tracerProvider?: TracerProvider | undefined;
  readonly meterProvider?: MeterProvider | undefined;
  readonly fullUrl?: boolean | undefined;
  readonly clock?: Pick<Clock, 'now' | 'elapsed'> | undefined;
}

declare const api: Pick<typeof Api, 'context' | 'createNoopMeter' | 'isSpanContextValid' | 'metrics' | 'SpanKind' | 'SpanStatusCode' | 'trace'>;

declare function errorTypes(): (name: string) => string;

declare function openTelemetry(options?: OpenTelemetryOptions): Middleware;

export {
  api,
  errorTypes,
  openTelemetry,
  type OpenTelemetryOptions,
}
