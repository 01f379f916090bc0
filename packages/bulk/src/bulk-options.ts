import type { LimiterOptions } from '@picturedesk/limits'
import type { Clock } from '@picturedesk/provider'
import type { Middleware, Plugin } from '@picturedesk/registry'

/** Options of {@link openBulk}. */
export interface BulkOptions {
  /**
   * Where jobs are kept. A directory, for one process: an embedded Postgres (PGlite) lives in it. Or
   * the address of a Postgres server, `postgres://…`, for any number of workers on any number of
   * machines. Default: `./.picturedesk`.
   */
  readonly database?: string | undefined
  /** The vendors, loaded or lazy, as for `createRegistry`. */
  readonly providers: readonly Plugin[]
  /** Middleware around each call of a provider; the first is the outermost. */
  readonly middleware?: readonly Middleware[] | undefined
  /**
   * What each account may do, for all workers with this database: see `@picturedesk/limits`. Default: what the vendors
   * document. In any case all workers wait where a vendor asks one of them to slow down. `false`: no limits.
   */
  readonly limits?: Pick<LimiterOptions, 'rules' | 'account'> | false | undefined
  /**
   * Seconds after which other workers take over the units of a worker that is not heard from. At
   * least 10. Default: 30.
   */
  readonly lease?: number | undefined
  /**
   * Milliseconds for a call that hands in a unit. A call whose answer was lost counts as ended after
   * twice that time. Default: 60 000.
   */
  readonly callTimeout?: number | undefined
  /** Most connections to a Postgres server. Default: 10. */
  readonly connections?: number | undefined
  /**
   * Seconds for which work and the reading of sources wait for a database that is away, such as a server that is
   * started again. Then they reject. Default: 3600.
   */
  readonly patience?: number | undefined
  /**
   * Whether what is stored in a directory is on the disk before the work goes on, so that it survives a power cut of
   * the machine. Of no effect on a server. Default: true.
   */
  readonly flush?: boolean | undefined
  /** The source of time. Default: the machine's clock. */
  readonly clock?: Clock | undefined
}
