import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundleSpec } from '@picturedesk/generate/bundle'

/**
 * Writes `copies.json` beside a spec: how many lines each copy has that its `x-documents` names, and a hash by which
 * another copy can be known as the same.
 *
 * @param {string} path of the file that the spec begins with
 * @param {string} folder that has the copies
 * @returns {Promise<string>} the file that was written
 */
export async function listCopies(path, folder) {
  const document = /** @type {any} */ (await bundleSpec(path))
  const names = Object.values(document['x-documents'] ?? {}).flatMap(({ copy }) => copy ?? [])
  const list = Object.fromEntries(
    [...new Set(names)].sort().map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      return [name, { lines: text.trimEnd().split('\n').length, sha256 }]
    }),
  )
  const file = join(dirname(path), 'copies.json')
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`)
  return file
}
