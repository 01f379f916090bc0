import { checkoutRoot } from '../house/checkout-root.ts'
import { readPackedRelease } from '../packed/read-packed-release.ts'
import { requireCommit } from '../packed/require-commit.ts'
import { publishPacked } from '../publish/publish-packed.ts'
import { npmRegistry } from '../registry/npm-registry.ts'
import { requireNpm } from '../registry/require-npm.ts'
import { requireCleanTree } from '../repository/tree-guards.ts'
import { runFolderCommand } from './run-folder-command.ts'

// The part of a release that has the right to publish. It needs this commit, Node and npm, and imports no package.

const usage = `Usage: node tools/release/src/cli/publish.ts <folder>

Publishes what \`npm run release -- --pack <folder>\` left, as far as the registry does not have it. Nothing is installed or built.
Run it again after an interruption: the registry says what is left.`

await runFolderCommand(usage, async (folder) => {
  const log = (line: string): void => console.log(line)
  // Only a job of Actions with `id-token: write` has this.
  const provenance = Boolean(process.env['ACTIONS_ID_TOKEN_REQUEST_URL'])
  if (provenance) requireNpm(checkoutRoot)
  const release = readPackedRelease(folder)
  requireCommit(release, checkoutRoot)
  // This very code is part of the checkout: what publishes is what was reviewed.
  requireCleanTree(checkoutRoot)
  const registry = npmRegistry({ cwd: checkoutRoot, provenance })
  await publishPacked(release, { folder, registry, log })
  log('Published.')
})
