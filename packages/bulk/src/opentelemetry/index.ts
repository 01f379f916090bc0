export { type BulkTelemetryOptions, observeBulk } from './observe-bulk.ts'
