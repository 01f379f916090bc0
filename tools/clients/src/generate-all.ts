import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bundleSpec, generateClient } from '@picturedesk/generate'

const frozen = process.env['PICTUREDESK_FROZEN'] === '1'
const stale: string[] = []

for (const document of globSync('*/openapi.yaml', { cwd: import.meta.dirname }).sort()) {
  const directory = join(import.meta.dirname, dirname(document), 'generated')
  const files = await generateClient(await bundleSpec(join(import.meta.dirname, document)), {
    onNotice: () => {},
  })
  await mkdir(directory, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name)
    const found = await readFile(path, 'utf8').catch(() => '')
    if (found === text) continue
    if (frozen) stale.push(path)
    else await writeFile(path, text)
  }
}
if (stale.length > 0) {
  console.error(`These files are stale. Run \`pnpm generate\`.\n${stale.join('\n')}`)
  process.exitCode = 1
}
