#!/usr/bin/env node
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { report } from './report/report.ts'
import { createRepository } from './repository/create-repository.ts'

const usage = `npm create picturedesk-provider@latest <name> -- --spec <openapi.yaml>

Makes a repository for a Picturedesk provider out of a vendor's OpenAPI 3.1 document.`

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { spec: { type: 'string' } },
  })
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0 || values.spec === undefined) throw new Error(usage)
  const { id, directory, added } = await createRepository('.', name, values.spec)
  const place = relative('.', directory)
  report((line) => process.stdout.write(`${line}\n`), {
    root: directory,
    id,
    made: [place],
    added,
    places: ['README.md', '*.yaml', 'src/**/*.ts'],
    next: [
      `Now: cd ${place} && npm install && npm run format && npm test, which lists what is left.`,
      `${place}/README.md says how to go on.`,
    ],
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
