import { relative } from 'node:path'
import { lintSpec } from './lint-spec.js'
import { listCopies } from './list-copies.js'

const usage = `Usage:
picturedesk-lint <openapi.yaml> …
picturedesk-lint --list-copies <folder> <openapi.yaml> …
picturedesk-lint --help

Holds each spec, with all files that it refers to, against the rules of @picturedesk/spec-ruleset. Prints one
finding a line, with file, line and column, the rule and what to change. The exit code is 1 when there is a
finding.

With --list-copies, writes copies.json beside each spec instead: the number of lines of each copy that x-documents
names, as the folder has it. Lines that statements cite are held against it.`

const args = process.argv.slice(2)
const [folder] = args[0] === '--list-copies' ? args.splice(0, 2).slice(1) : []
const files = args
if (files.some((file) => file === '-h' || file === '--help')) {
  console.log(usage)
} else if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
  console.error(usage)
  process.exitCode = 2
} else {
  for (const file of files)
    if (folder === undefined) await lint(file)
    else console.log(`Wrote ${relative('', await listCopies(file, folder))}.`)
}

/** @param {string} path */
async function lint(path) {
  const findings = await lintSpec(path)
  for (const { file, line, column, rule, message } of findings)
    console.log(`${relative('', file)}:${line}:${column} ${rule}  ${message}`)
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  console.log(`${path}: ${findings.length === 0 ? 'no findings' : count}.`)
  if (findings.length > 0) process.exitCode = 1
}
