import { onDocument } from '../document/document-model.js'
import { caseOf, MIXED, mostCommon } from '../name-case.js'

/** Demands one way to write names of members, so that a slip shows. A vendor may mix them; then nobody can tell. */
export const membersAlike = onDocument((model) => {
  const found = model
    .all('schema')
    .filter(({ path }) => path.at(-2) === 'properties')
    .map(({ node, path }) => ({
      name: String(path.at(-1)),
      path,
      isStated: node['x-provenance'] !== undefined,
    }))
    .filter(({ name }) => caseOf(name) !== undefined)
  const names = [...new Set(found.map(({ name }) => name))]
  const usual = mostCommon(names.map((name) => caseOf(name) ?? ''))
  if (usual === undefined || usual === MIXED) return []
  const share = names.filter((name) => caseOf(name) === usual).length / names.length
  // Where a tenth of the names is written otherwise, that is a habit of the vendor.
  if (names.length < 4 || (share < 0.9 && names.length - share * names.length > 2)) return []
  return found.flatMap(({ name, path, isStated }) =>
    isStated || caseOf(name) === usual
      ? []
      : [
          {
            message: `${name} is not in ${usual}, as other members are. Where the vendor writes it so, say by an x-provenance on the member where that stands.`,
            path,
          },
        ],
  )
})
