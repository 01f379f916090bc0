import type { Step } from '../state/step.ts'

/** Where the state of accounts is kept. Everybody who shares the store shares the limits. */
export interface LimitStore {
  /**
   * Changes the state of an account, as if nobody else did so at the same time. The step may run several times; what
   * its last run gives counts.
   */
  change<Result>(account: string, step: Step<Result>): Promise<Result>
  /** The salt by which credentials are hashed: the same for all who share the store, and known to nobody else. */
  salt(): Promise<string>
}
