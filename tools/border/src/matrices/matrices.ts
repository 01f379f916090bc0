import type { Matrix } from '../run/matrix.ts'
import { faultMatrix } from './faults.ts'

export const matrices: readonly Matrix[] = [faultMatrix]
