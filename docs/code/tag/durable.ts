// #region sample
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBulk } from '@picturedesk/bulk'
import { createOmnious } from '@picturedesk/omnious'

const directory = mkdtempSync(join(tmpdir(), 'docs-bulk-'))
const pictures = ['shirt-1', 'shirt-2', 'shirt-3'].map((id) => ({
  id,
  image: { url: `https://pictures.example/${id}.jpg` },
}))

await using bulk = await openBulk({
  // Or 'postgres://…', for any number of workers.
  database: directory,
  providers: [createOmnious()],
})
const job = await bulk.tag(pictures, {
  provider: 'omnious',
  name: 'spring-catalogue',
  detections: ['TOP'],
})
// Until nothing is left. After a crash, the same lines go on.
await bulk.work()
for await (const row of job.results())
  console.log(row.index, row.id, row.ok ? 'ok' : row.error.code)
// #endregion sample
