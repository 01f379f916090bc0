// #region sample
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBulk } from '@picturedesk/bulk'
import { observeBulk } from '@picturedesk/bulk/opentelemetry'
import { createOmnious } from '@picturedesk/omnious'
import { openTelemetry } from '@picturedesk/registry/opentelemetry'
import { startTelemetry } from './telemetry.ts'

const telemetry = startTelemetry()
const bulk = await openBulk({
  database: mkdtempSync(join(tmpdir(), 'bulk-')),
  providers: [createOmnious()],
  middleware: [openTelemetry()],
})
observeBulk(bulk)

const image = { url: 'https://pictures.example/shirt-1.jpg' }
const options = { provider: 'omnious', name: 'spring-catalogue' }
await bulk.tag([{ id: 'shirt-1', image }], options)
await bulk.work() // until nothing is left
await bulk.close()
await telemetry.stop()
// #endregion sample
