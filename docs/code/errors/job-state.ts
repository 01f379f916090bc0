// #region sample
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBulk } from '@picturedesk/bulk'
import { createOmnious, PicturedeskError } from '@picturedesk/omnious'

const directory = mkdtempSync(join(tmpdir(), 'docs-bulk-'))
await using bulk = await openBulk({
  database: directory,
  providers: [createOmnious()],
})
const pictures = [
  { id: 'shirt-1', image: { url: 'https://pictures.example/shirt-1.jpg' } },
]
const job = await bulk.tag(pictures, {
  provider: 'omnious',
  name: 'spring-catalogue',
})
await job.read

try {
  await job.remove()
} catch (error) {
  if (!PicturedeskError.isInstance(error) || error.code !== 'job-state')
    throw error
  console.log(error.message)
}
// #endregion sample
