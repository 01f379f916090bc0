import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { specPackages } from '@picturedesk/workspace/spec-packages'

const FILE = 'specs/COVERAGE.md'

/** The version of a spec, in the row of its vendor: `| OGQ | 1.0.0 |`. */
const CELL = /^\| (?<vendor>[^|]+?) \| \d+\.\d+\.\d+[^|\s]* \|/gm

/** Writes the versions of the specs into the table of coverage. What is covered stays: no behaviour changed. */
export function renewCoverage(root: string): void {
  const path = join(root, FILE)
  if (!existsSync(path)) return
  const versions = new Map(
    specPackages(root).map(({ folder }) => {
      const text = readFileSync(join(root, folder, 'dist/openapi.json'), 'utf8')
      const { info, 'x-provider': provider } = JSON.parse(text) as {
        info: { version: string }
        'x-provider'?: { name: string }
      }
      return [provider?.name ?? folder, info.version]
    }),
  )
  const text = readFileSync(path, 'utf8')
  const next = text.replaceAll(CELL, (row, vendor: string) => {
    const version = versions.get(vendor)
    return version === undefined ? row : `| ${vendor} | ${version} |`
  })
  if (next !== text) writeFileSync(path, next)
}
