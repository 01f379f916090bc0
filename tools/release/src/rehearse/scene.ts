import type { Checks } from './checks.ts'
import type { Stage } from './stage.ts'

/** A part of a rehearsal. Scenes follow each other on one stage; each leaves a released state. */
export interface Scene {
  readonly id: string
  readonly title: string
  /** Whether the small rehearsal of CI plays it too. */
  readonly isSmall: boolean
  play(stage: Stage, checks: Checks, isFull: boolean): Promise<void>
}
