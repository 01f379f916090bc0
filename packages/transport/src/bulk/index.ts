export { GivenItems } from './given-items.ts'
export { RecentIds } from './recent-ids.ts'
export { type BatchRun, type BatchSource, runBatches } from './run-batches.ts'
