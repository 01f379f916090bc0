export { errorTypes } from './error-types.ts'
export { type OpenTelemetryOptions, openTelemetry } from './open-telemetry.ts'
