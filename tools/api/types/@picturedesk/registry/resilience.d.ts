import { Answers, AnyProvider, Clock, MethodName } from "@picturedesk/provider";

interface Call {
  readonly provider: AnyProvider;
  readonly method: MethodName;
  readonly answers: Answers;
  readonly args: readonly unknown[];
  readonly cursor?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface CircuitBreakerOptions {
  readonly failures?: number | undefined;
  readonly halfOpenAfter?: number | undefined;
  readonly isFailure?: ((error: unknown) => boolean) | undefined;
  readonly clock?: Pick<Clock, 'now' | 'elapsed'> | undefined;
}

interface ConcurrencyOptions {
  readonly limit: number;
}

interface Middleware {
  (call: Call, next: Next): Promise<unknown>;
  readonly attach?: ((providers: readonly string[]) => void) | undefined;
}

type Next = (args?: readonly unknown[]) => Promise<unknown>;

declare function circuitBreaker(options?: CircuitBreakerOptions): Middleware;

declare function concurrency({ limit }: ConcurrencyOptions): Middleware;

declare function isOutage(error: unknown): boolean;

export {
  circuitBreaker,
  concurrency,
  isOutage,
  type CircuitBreakerOptions,
  type ConcurrencyOptions,
}
