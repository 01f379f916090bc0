import { bodyFaults } from './body-faults.ts'
import type { Fault } from './fault.ts'
import { networkFaults } from './network-faults.ts'
import { statusFaults } from './status-faults.ts'

export const faults: readonly Fault[] = [...networkFaults, ...bodyFaults, ...statusFaults]
