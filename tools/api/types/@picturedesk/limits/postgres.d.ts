import { Clock, RateLimit } from "@picturedesk/provider";

type Counted = readonly [first: number, last: number, count: number];

interface KnownRate {
  readonly rate: RateLimit;
  readonly until: number;
  readonly counted: readonly Counted[];
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

interface PostgresStoreOptions {
  readonly schema?: string | undefined;
  readonly clock?: Pick<Clock, 'now'> | undefined;
}

interface SqlClient {
  query(text: string, values?: unknown[]): Promise<{
    readonly rows: readonly unknown[];
  }>;
}

type Step<Result> = (state: LimitState, now: number) => readonly [result: Result, next?: LimitState];

type Ticket = readonly [id: string, until: number];

declare function postgresStore(client: SqlClient, options?: PostgresStoreOptions): LimitStore;

export {
  postgresStore,
  type PostgresStoreOptions,
  type SqlClient,
}
