import fs from 'node:fs'

// Any Node that knows modules can read this file.

const manifest = new URL('../package.json', import.meta.url)
const { name, engines } = JSON.parse(fs.readFileSync(manifest, 'utf8'))
const least = Number(engines.node.replace('>=', ''))
const { versions } = process
const isOld = versions.bun === undefined && Number.parseInt(versions.node, 10) < least

/** What to tell a user whose Node is too old. */
export const tooOld = isOld
  ? `${name} needs Node ${least} or later. This is Node ${versions.node}. Install a newer Node, then run this again.`
  : undefined
