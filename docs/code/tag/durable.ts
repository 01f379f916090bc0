// #region sample
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const directory = mkdtempSync(join(tmpdir(), 'docs-bulk-'))
const pictures = ['shirt-1', 'shirt-2', 'shirt-3'].map((id) => ({
  id,
  image: { url: `https://pictures.example/${id}.jpg` },
}))

import { openBulk } from '@picturedesk/bulk'
import { createOmnious } from '@picturedesk/omnious'

await using bulk = await openBulk({
  database: directory, // a directory, or 'postgres://…' for any number of workers
  providers: [createOmnious()],
})
const job = await bulk.tag(pictures, {
  provider: 'omnious',
  name: 'spring-catalogue',
  detections: ['TOP'],
})
await bulk.work() // until nothing is left; after a crash, the same lines go on
for await (const row of job.results())
  console.log(row.index, row.id, row.ok ? 'ok' : row.error.code)
// #endregion sample
