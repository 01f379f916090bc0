import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import writeFileAtomic from 'write-file-atomic'
import { deriveSchema } from './derive-schema.ts'
import { resultsSchema } from './results-schema.ts'

const file = new URL('results-schema.ts', import.meta.url)
const isFrozen = Boolean(process.env['CI'] ?? process.env['PICTUREDESK_FROZEN'])

test('the schema of the results is that of the published types', async () => {
  const derived = deriveSchema()
  if (!isFrozen && JSON.stringify(derived) !== JSON.stringify(resultsSchema)) {
    const head = readFileSync(file, 'utf8').split('export const')[0] ?? ''
    await writeFileAtomic(
      file.pathname,
      `${head}export const resultsSchema = ${JSON.stringify(derived)}\n`,
    )
  }
  expect(derived, 'Run this test once without CI and PICTUREDESK_FROZEN.').toEqual(resultsSchema)
}, 60_000)
