import type { Cell } from '../run/cell.ts'
import { browserCells } from './browser.ts'
import { bundlerCells } from './bundlers.ts'
import { guideCells } from './guides.ts'
import { installerCells } from './installers.ts'
import { nextCells } from './next.ts'
import { publishedTypesCells } from './published-types.ts'
import { readmeCells } from './readmes.ts'
import { runnerCells } from './runners.ts'
import { runtimeCells } from './runtimes.ts'
import { tooOldTypescriptCells } from './too-old-typescript.ts'
import { typescriptCells } from './typescript.ts'
import { vendorCells } from './vendors.ts'
import { workerCells } from './worker.ts'

/** All cells, in the order of the table. */
export const cells: readonly Cell[] = [
  ...installerCells,
  ...vendorCells,
  ...typescriptCells,
  ...publishedTypesCells,
  ...tooOldTypescriptCells,
  ...runtimeCells,
  ...workerCells,
  ...browserCells,
  ...bundlerCells,
  ...nextCells,
  ...runnerCells,
  ...readmeCells,
  ...guideCells,
]
