import { parseArgs } from 'node:util'
import { Stop } from './house/stop.ts'
import { DIST_TAG_RULE, isDistTag, isOfReleases, isSnapshotName } from './packed/dist-tag.ts'

/** What `pnpm release` was asked for. */
export interface ReleaseOptions {
  readonly root: string
  readonly branch: string
  readonly distTag: string | undefined
  readonly snapshot: string | undefined
  /** The folder to pack into, where nothing is to be published. */
  readonly pack: string | undefined
  readonly isDryRun: boolean
  readonly suites: boolean
  readonly provenance: boolean
  readonly log: (line: string) => void
}

export const usage = `Usage: pnpm release [--dry-run] [--branch <name>] [--dist-tag <name>] [--without-suites]
       pnpm release --snapshot <name> [--dry-run]
       pnpm release --pack <folder> [--snapshot <name>]

Publishes every package whose version is committed and not in the registry, each after those that it needs, and tags
the commit as name@version. Run it again after an interruption: registry and git say what is left.

--dry-run         Shows the plan. Nothing is built, published or tagged.
--branch          The branch to release from. Default: main.
--dist-tag        Where versions go that are no pre-release, such as release-1.x. Default: latest. A range of versions, such as v1, is none.
--snapshot        Publishes the packages that open changesets name, as 0.0.0-<name>-<date>-<commit> under that dist-tag, without git tags.
--pack            Checks, builds and packs into a folder outside of the checkout, and publishes nothing. What then publishes and tags needs
                  neither an installation nor a build: \`node tools/release/src/cli/publish.ts <folder>\`, \`node tools/release/src/cli/tag.ts <folder>\`.
--without-suites  Leaves the conformance suites out, after a run of \`npm test\` on this commit.

Registry and credentials come from npm's configuration.`

/** @throws Stop with what is wrong and what is right */
export function readOptions(
  args: readonly string[],
  { root, env, log }: Pick<ReleaseOptions, 'root' | 'log'> & { readonly env: NodeJS.ProcessEnv },
): ReleaseOptions | 'help' {
  const values = parse(args)
  if (values.help === true) return 'help'
  const { snapshot, 'dist-tag': distTag, branch, pack } = values
  if (distTag !== undefined && !isDistTag(distTag))
    throw new Stop(`--dist-tag must be ${DIST_TAG_RULE}. Received "${distTag}".`)
  if (snapshot !== undefined && isOfReleases(snapshot))
    throw new Stop(
      `--snapshot must not be "${snapshot}": releases have that dist-tag. Choose another name.`,
    )
  if (snapshot !== undefined && !isSnapshotName(snapshot))
    throw new Stop(
      `--snapshot must be a name of small letters, digits and "-" that begins with a letter and is no range of versions, such as "trial". Received "${snapshot}".`,
    )
  if (snapshot !== undefined && distTag !== undefined)
    throw new Stop(
      '--dist-tag cannot be set together with --snapshot: the name of a snapshot is its dist-tag.',
    )
  if (pack === '') throw new Stop('--pack must name a folder. Received nothing.')
  if (pack !== undefined && values['dry-run'] === true)
    throw new Stop(
      '--dry-run cannot be set together with --pack: a dry run packs nothing. Leave one of them out.',
    )
  if (branch === '') throw new Stop('--branch must name a branch. Received nothing.')
  return {
    root,
    branch: branch ?? 'main',
    distTag,
    snapshot,
    pack,
    isDryRun: values['dry-run'] === true,
    suites: values['without-suites'] !== true,
    // Only a job of Actions with `id-token: write` has this.
    provenance: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']),
    log,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'dry-run': { type: 'boolean' },
        branch: { type: 'string' },
        'dist-tag': { type: 'string' },
        snapshot: { type: 'string' },
        pack: { type: 'string' },
        'without-suites': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n\n${usage}`)
  }
}
