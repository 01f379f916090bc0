import type { Scene } from './scene.ts'
import { additionScene } from './scenes/addition.ts'
import { breakScene } from './scenes/break.ts'
import { firstReleaseScene } from './scenes/first-release.ts'
import { killsScene } from './scenes/kills.ts'
import { onePackageScene } from './scenes/one-package.ts'
import { preReleaseScene } from './scenes/pre-release.ts'
import { refusalsScene } from './scenes/refusals.ts'
import { snapshotScene } from './scenes/snapshot.ts'
import { specChangeScene } from './scenes/spec-change.ts'

/** All scenes, in their order. */
export const scenes: readonly Scene[] = [
  firstReleaseScene,
  refusalsScene,
  onePackageScene,
  killsScene,
  additionScene,
  breakScene,
  specChangeScene,
  snapshotScene,
  preReleaseScene,
]
