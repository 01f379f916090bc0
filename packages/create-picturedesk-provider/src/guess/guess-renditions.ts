import type { RenditionRole } from '@picturedesk/provider'
import { ROLE_WORDS } from './member-names.ts'
import { nameWords } from './name-words.ts'
import { isUrl, type VendorValue } from './vendor-values.ts'

/** A file that shows an asset, by the names that lead to its URL and to its measures. */
export interface RenditionGuess {
  readonly role: RenditionRole
  readonly url: readonly string[]
  readonly width: readonly string[] | undefined
  readonly height: readonly string[] | undefined
}

/** Words that show that a URL leads to something else than the asset's own files. */
const FOREIGN =
  /^(user|author|owner|contributor|creator|artist|photographer|profile|avatar|license|licence|html|page|landing|self|share|api|source|sponsorship|attribution|collection|collections|category|permalink|bio|portfolio|download|referral|oembed|embed|iframe|link|permalink)$/

/** The URL that fits each role best, at most one for a role. */
export function guessRenditions(values: readonly VendorValue[]): RenditionGuess[] {
  const urls = values.filter((value) => isUrlOfFile(value))
  const used = new Set<VendorValue>()
  return (['thumbnail', 'preview', 'comp'] as const).flatMap((role) => {
    const [best] = urls
      .filter((value) => !used.has(value))
      .map((value) => ({ value, score: roleScore(value, role) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
    if (best === undefined) return []
    used.add(best.value)
    const { path } = best.value
    const beside = (name: string): readonly string[] | undefined => {
      // The measures of the whole asset stand at the top.
      if (path.length < 2) return undefined
      const wanted = [...path.slice(0, -1), name].join('\n')
      return values.find((value) => value.path.join('\n') === wanted)?.path
    }
    return [{ role, url: path, width: beside('width'), height: beside('height') }]
  })
}

function isUrlOfFile(value: VendorValue): boolean {
  const words = value.path.flatMap(nameWords)
  if (words.some((word) => FOREIGN.test(word))) return false
  if (isUrl(value)) return true
  // `urls.small` and `src.tiny` may have neither a format nor a name of their own.
  const isText = value.view.types.length === 0 || value.view.types.includes('string')
  return (
    isText &&
    value.view.values === undefined &&
    value.view.format === undefined &&
    value.path.slice(0, -1).some((name) => /^(urls?|src|links?)$/.test(name))
  )
}

function roleScore({ path }: VendorValue, role: keyof typeof ROLE_WORDS): number {
  const words = path.flatMap(nameWords)
  const ranks = words.map((word) => ROLE_WORDS[role].indexOf(word)).filter((rank) => rank >= 0)
  const others = Object.entries(ROLE_WORDS)
    .filter(([other]) => other !== role)
    .flatMap(([, known]) => known)
  const isOther = others.some((word) => words.includes(word))
  // `huge_thumb` is less of a thumbnail than `small_thumb`.
  if (ranks.length > 0) return 100 - 2 * Math.min(...ranks) - words.length - (isOther ? 20 : 0)
  // A bare `url` shows the asset in some size.
  return role === 'preview' && !isOther && path.length === 1 ? 10 : 0
}
