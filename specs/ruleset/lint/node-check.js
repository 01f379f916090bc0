import fs from 'node:fs'

// Any Node that knows modules can read this file.

const { versions } = process
const { name, least } = needs()
const isOld = versions.bun === undefined && Number.parseInt(versions.node, 10) < least

/** What to tell a user whose Node is too old. */
export const tooOld = isOld
  ? `${name} needs Node ${least} or later. This is Node ${versions.node}. Install a newer Node, then run this again.`
  : undefined

function needs() {
  try {
    const manifest = new URL('../package.json', import.meta.url)
    const { name, engines } = JSON.parse(fs.readFileSync(manifest, 'utf8'))
    return { name, least: Number(engines.node.replace('>=', '')) }
  } catch {
    // Spectral's own command runs the rules from a bundle, which has no package.json beside it.
    return { name: '', least: 0 }
  }
}
