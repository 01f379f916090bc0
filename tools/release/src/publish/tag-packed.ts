import { Stop } from '../house/stop.ts'
import type { PackedRelease } from '../packed/packed-release.ts'
import { tagOf } from '../plan/tag-of.ts'
import type { Repository } from '../repository/repository.ts'

/** What {@link tagPacked} works on. */
export interface Tagging {
  readonly repository: Repository
  readonly log: (line: string) => void
  /** Tags of earlier releases that are here and were not pushed. */
  readonly unpushed?: readonly string[]
}

/** Tags what was published, then pushes the tags that the remote repository does not have. */
export function tagPacked(
  { commit, snapshot, packages }: PackedRelease,
  { repository, log, unpushed = [] }: Tagging,
): void {
  if (snapshot !== null)
    throw new Stop(`The snapshot "${snapshot}" gets no git tags: its versions stand in no commit.`)
  const [here, there] = [repository.localTags(), repository.remoteTags()]
  const tags = packages.map(({ name, version }) => tagOf(name, version))
  const problems = tags.flatMap((tag) => [
    ...problemsAt(tag, commit, here.get(tag), { place: 'here', remedy: 'git tag --delete' }),
    ...problemsAt(tag, commit, there?.get(tag), {
      place: 'in the remote repository',
      remedy: 'git push --delete <remote>',
    }),
  ])
  if (problems.length > 0) throw new Stop(problems.join('\n'))
  for (const tag of tags) {
    if (here.has(tag) || there?.has(tag) === true) continue
    repository.tag(tag, commit)
    log(`tagged ${tag}`)
  }
  pushTags([...new Set([...unpushed, ...tags])], repository, log)
}

function problemsAt(
  tag: string,
  commit: string,
  found: string | undefined,
  { place, remedy }: { readonly place: string; readonly remedy: string },
): string[] {
  if (found === undefined || found === commit) return []
  return [
    `The tag ${tag} is at ${found} ${place}. Expected ${commit}, from which the version was published. ` +
      `Find out which is right. If the tag is wrong, remove it with \`${remedy} ${tag}\`, then run this again.`,
  ]
}

function pushTags(
  tags: readonly string[],
  repository: Repository,
  log: (line: string) => void,
): void {
  const remote = repository.remoteTags()
  if (remote === undefined) {
    if (tags.length > 0)
      log('There is no remote repository. Push the tags to it: git push <address> --tags')
    return
  }
  const missing = tags.filter((tag) => !remote.has(tag))
  if (missing.length === 0) return
  repository.pushTags(missing)
  log(`pushed ${missing.length === 1 ? '1 tag' : `${missing.length} tags`}`)
}
