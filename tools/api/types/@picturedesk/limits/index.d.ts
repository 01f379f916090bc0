import { BeforeRequest, Clock, Manifest, RateLimit, RequestAhead, RequestEnded } from "@picturedesk/provider";
import { Middleware } from "@picturedesk/registry";

type Counted = readonly [first: number, last: number, count: number];

interface KnownRate {
  readonly rate: RateLimit;
  readonly until: number;
  readonly counted: readonly Counted[];
}

interface LimitRules {
  readonly rates?: readonly RateLimit[] | undefined;
  readonly concurrency?: number | undefined;
}

interface LimitState {
  readonly heldUntil?: number | undefined;
  readonly refusals?: number | undefined;
  readonly rates?: Readonly<Record<string, KnownRate>> | undefined;
  readonly concurrencies?: readonly (readonly [most: number, until: number])[] | undefined;
  readonly tickets?: readonly Ticket[] | undefined;
}

interface LimitStore {
  change<Result>(account: string, step: Step<Result>): Promise<Result>;
  salt(): Promise<string>;
}

type LimitedRequest = Pick<RequestAhead, 'provider'> & { readonly [Member in 'operation' | 'attempt' | 'remaining' | 'signal' | 'account']?: RequestAhead[Member] | undefined; } & {
  readonly limits?: readonly RateLimit[] | undefined;
  readonly operations?: readonly string[] | undefined;
};

type LimitedVendor = Pick<Manifest, 'rateLimits'>;

interface Limiter {
  acquire(request: LimitedRequest): Promise<RequestEnded>;
  gate(vendor?: LimitedVendor): BeforeRequest;
  checkVendors?(vendors: readonly string[]): void;
}

interface LimiterOptions {
  readonly store?: LimitStore | undefined;
  readonly rules?: Readonly<Record<string, LimitRules>> | undefined;
  readonly vendors?: readonly string[] | undefined;
  readonly account?: ((provider: string) => string | undefined) | undefined;
  readonly maxWait?: number | undefined;
  readonly lease?: number | undefined;
  readonly clock?: Clock | undefined;
}

type Step<Result> = (state: LimitState, now: number) => readonly [result: Result, next?: LimitState];

type Ticket = readonly [id: string, until: number];

declare function createLimiter(options?: LimiterOptions): Limiter;

declare function limitCalls(limiter: Limiter): Middleware;

declare function memoryStore({ clock }?: {
  readonly clock?: Pick<Clock, 'now' | 'elapsed'> | undefined;
}): LimitStore;

export {
  createLimiter,
  limitCalls,
  memoryStore,
  type Counted,
  type KnownRate,
  type LimitRules,
  type LimitState,
  type LimitStore,
  type LimitedRequest,
  type LimitedVendor,
  type Limiter,
  type LimiterOptions,
  type Step,
  type Ticket,
}
