import type { Matrix } from '../run/matrix.ts'
import { faultMatrix } from './faults.ts'
import { itemMatrix } from './items.ts'
import { mutationMatrix } from './mutations.ts'
import { orderMatrix } from './orders.ts'
import { runtimeMatrix } from './runtimes.ts'
import { secretMatrix } from './secrets.ts'

export const matrices: readonly Matrix[] = [
  faultMatrix,
  mutationMatrix,
  itemMatrix,
  secretMatrix,
  runtimeMatrix,
  orderMatrix,
]
