export { errorTypes } from './error-types.ts'
export { type OpenTelemetryOptions, openTelemetry } from './open-telemetry.ts'
export { api } from './shared-api.ts'
