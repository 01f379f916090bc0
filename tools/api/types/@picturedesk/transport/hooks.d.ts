interface DriftEvent extends TransportEvent {
  readonly field: string;
  readonly value: unknown;
}

interface RequestEvent extends TransportEvent {
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
}

interface ResponseEvent extends TransportEvent {
  readonly attempt: number;
  readonly status: number;
  readonly requestId?: string | undefined;
}

interface RetryEvent extends TransportEvent {
  readonly attempt: number;
  readonly delay: number;
  readonly error: unknown;
}

interface TransportEvent {
  readonly provider: string;
  readonly operation: string;
}

interface TransportHooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onDrift?(event: DriftEvent): void;
}

export {
  type DriftEvent,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type TransportEvent,
  type TransportHooks,
}
