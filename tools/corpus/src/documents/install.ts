import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PublicDocument, publicDocuments } from './documents.ts'
import { cache, findDocument } from './find-document.ts'

const pinned = fileURLToPath(new URL('../../documents', import.meta.url))

/**
 * Installs the packages that hold the documents, in the versions of their own lockfile, into a folder outside of
 * the workspace. It does so once.
 */
export function installDocuments(
  wanted: readonly PublicDocument[] = publicDocuments,
  say: (line: string) => void = () => {},
): void {
  if (wanted.every((document) => findDocument(document) !== undefined)) return
  say(`Installing the packages of the documents into ${cache}: about 420 MB, once.`)
  mkdirSync(cache, { recursive: true })
  for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    copyFileSync(join(pinned, name), join(cache, name))
  execFileSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CI: 'true' },
    shell: process.platform === 'win32',
  })
  const missing = wanted.filter((document) => findDocument(document) === undefined)
  if (missing.length > 0)
    throw new Error(
      `These documents are not in their packages: ${missing.map(({ name }) => name).join(', ')}. ` +
        'Correct src/documents/documents.ts.',
    )
}
