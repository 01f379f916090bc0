import { spawnSync } from 'node:child_process'

/**
 * A line for each changeset that changed specs or public types demand and that is missing, and for each released interface of which no provider
 * is kept, with the command that writes it. Releases decide, which no cache of a task knows.
 */
export function changesetFailures(root: string): string[] {
  return [
    // The specs are compared by the sources of the generator, so that nothing has to be built.
    ['--conditions=@picturedesk/source', 'tools/workspace/src/spec-diff/spec-diff.ts', '--check'],
    ['tools/api/src/api.ts', '--changesets'],
    [
      '--conditions=@picturedesk/source',
      'tools/oldest-interface/src/oldest-interface.ts',
      '--check',
    ],
  ].flatMap((args) => {
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    return run.status === 0 ? [] : run.stderr.split('\n').filter(Boolean)
  })
}
