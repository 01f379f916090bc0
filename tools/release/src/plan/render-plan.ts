import type { ReleasePlan } from './release-plan.ts'

/** A plan in words, one line a package. */
export function renderPlan({ packages, unpushed }: ReleasePlan): string[] {
  if (packages.length === 0 && unpushed.length === 0)
    return ['Nothing to release: the registry has every version, and each is tagged.']
  const width = Math.max(...packages.map(({ tag }) => tag.length))
  return [
    ...packages.map(
      ({ tag, distTag, published, isTagged }) =>
        `${tag.padEnd(width)}  ${published === undefined ? `publish as ${distTag}` : 'is published'}${isTagged ? ', is tagged' : ''}`,
    ),
    ...unpushed.map((tag) => `${tag}  push the tag`),
  ]
}
