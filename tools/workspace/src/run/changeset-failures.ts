import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** A line for each changeset that changed specs demand and that is missing, with the command that writes it. */
export function changesetFailures(root: string): string[] {
  const script = join(root, 'tools/workspace/src/spec-diff/spec-diff.ts')
  // The specs are compared by the sources of the generator, so that nothing has to be built.
  const run = spawnSync(process.execPath, ['--conditions=@picturedesk/source', script, '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status === 0) return []
  return run.stderr.split('\n').filter(Boolean)
}
