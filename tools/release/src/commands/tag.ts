import { checkoutRoot } from '../house/checkout-root.ts'
import { readPackedRelease } from '../packed/read-packed-release.ts'
import { requireCommit } from '../packed/require-commit.ts'
import { requirePublished } from '../publish/require-published.ts'
import { tagPacked } from '../publish/tag-packed.ts'
import { npmRegistry } from '../registry/npm-registry.ts'
import { gitRepository } from '../repository/git-repository.ts'
import { remoteOf, requireCleanTree } from '../repository/tree-guards.ts'
import { runFolderCommand } from './run-folder-command.ts'

// The part of a release that has the right to push tags. It needs this commit, Node, npm's settings and git, and imports no package.

const usage = `Usage: node tools/release/src/cli/tag.ts <folder>

Tags what cli/publish.ts published from the folder as name@version, and pushes the tags.
Run it again after an interruption: git says what is left.`

await runFolderCommand(usage, async (folder) => {
  const log = (line: string): void => console.log(line)
  const release = readPackedRelease(folder)
  requireCommit(release, checkoutRoot)
  requireCleanTree(checkoutRoot)
  await requirePublished(release, npmRegistry({ cwd: checkoutRoot }))
  tagPacked(release, { repository: gitRepository(checkoutRoot, remoteOf(checkoutRoot)), log })
  log('Tagged.')
})
