import { spawnSync } from 'node:child_process'

/**
 * A line for each changeset that changed specs or public types demand and that is missing, with the command that writes it. The last release
 * decides, which no cache of a task knows.
 */
export function changesetFailures(root: string): string[] {
  return [
    // The specs are compared by the sources of the generator, so that nothing has to be built.
    ['--conditions=@picturedesk/source', 'tools/workspace/src/spec-diff/spec-diff.ts', '--check'],
    ['tools/api/src/api.ts', '--changesets'],
  ].flatMap((args) => {
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    return run.status === 0 ? [] : run.stderr.split('\n').filter(Boolean)
  })
}
