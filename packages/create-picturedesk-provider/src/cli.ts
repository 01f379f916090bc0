#!/usr/bin/env node
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { chosenCapabilities } from './model/chosen-capabilities.ts'
import { report } from './report/report.ts'
import { createRepository } from './repository/create-repository.ts'

const usage = `npm create picturedesk-provider@latest <name> -- --spec <openapi.yaml> [--capability <method>=<operationId>]...

Makes a repository for a Picturedesk provider out of a vendor's document in OpenAPI 3.0 or 3.1.
--capability says which operation serves a method, such as search.assets=searchImages. Others are guessed.`

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      spec: { type: 'string' },
      capability: { type: 'string', multiple: true, default: [] },
    },
  })
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0 || values.spec === undefined) throw new Error(usage)
  const capabilities = chosenCapabilities(values.capability)
  const made = await createRepository('.', name, values.spec, { capabilities })
  const { directory } = made
  const place = relative('.', directory)
  report((line) => process.stdout.write(`${line}\n`), {
    ...made,
    root: directory,
    made: [place],
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
