const { readFileSync } = require('node:fs')
const { join } = require('node:path')

// Ends the process where Node is too old for TypeScript. It is written as a Node of any age can read it.

const { engines } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'))
const [, least = ''] = /^>=(\d+)$/.exec(engines.node) || []
if (least === '')
  throw new Error(
    `\`engines.node\` of tools/release must be such as ">=24". Received "${engines.node}".`,
  )
if (Number.parseInt(process.versions.node, 10) < Number(least)) {
  process.stderr.write(
    `Stopped. A release needs Node ${least} or later. This is Node ${process.versions.node}. Install the Node of .nvmrc, then run this again.\n`,
  )
  process.exit(1)
}
