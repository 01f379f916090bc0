// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createRegistry } from '@picturedesk/registry'
import { openTelemetry } from '@picturedesk/registry/opentelemetry'
import { startTelemetry } from './telemetry.ts'

const telemetry = startTelemetry()
const desk = createRegistry([createHellorf()]).use(openTelemetry())
await desk.assets.get('hellorf:image/363488282')
await telemetry.stop()
// #endregion sample
