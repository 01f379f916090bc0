#!/usr/bin/env node
import { relative } from 'node:path'
import { InputError } from './input/input-error.ts'
import { type Arguments, readArguments } from './input/read-arguments.ts'
import { report } from './report/report.ts'
import { createRepository } from './repository/create-repository.ts'

const usage = `npm create picturedesk-provider@latest <name> -- --spec <openapi.yaml> [--capability <method>=<operationId>]...

Makes a repository for a Picturedesk provider out of a vendor's document in OpenAPI 3.0 or 3.1.
--capability says which operation serves a method, such as search.assets=searchImages. Others are guessed.`

const SEE_HELP = 'npm create picturedesk-provider@latest -- --help shows all options.'

try {
  const given = readArguments(process.argv.slice(2))
  if (given === undefined) process.stdout.write(`${usage}\n`)
  else await make(given)
} catch (error) {
  if (error instanceof InputError) process.stderr.write(`${error.message}\n\n${SEE_HELP}\n`)
  else process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}

async function make({ name, spec, capabilities }: Arguments): Promise<void> {
  const made = await createRepository('.', name, spec, { capabilities })
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
}
