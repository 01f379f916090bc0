import type { Finding, Findings, SafetyCategory, Warning } from '@picturedesk/provider'
import { type MapContext, rawOf, toText } from '@picturedesk/transport'
import type { Entry } from './ask.ts'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'

type Name = keyof NonNullable<components['schemas']['SafeSearchAnnotation']> & string

/** The vendor's categories in the words of the model. */
const CATEGORIES: readonly (readonly [Name, SafetyCategory])[] = [
  ['adult', 'sexual'],
  ['racy', 'suggestive'],
  ['violence', 'violence'],
  ['medical', 'medical'],
  ['spoof', 'altered'],
]

/** Likelihoods in their order, as steps of a quarter. */
const SCORES: ReadonlyMap<string, number> = new Map([
  ['VERY_UNLIKELY', 0],
  ['UNLIKELY', 0.25],
  ['POSSIBLE', 0.5],
  ['LIKELY', 0.75],
  ['VERY_LIKELY', 1],
])

/**
 * Maps what safe search says of a picture. A category without a verdict is no finding. The result and a
 * warning name it, since nothing found could be taken for harmless.
 */
export function toFindings(
  entry: Entry,
  minScore: number | undefined,
  context: MapContext,
): Pick<Findings, 'findings' | 'notJudged' | 'raw'> & { readonly warnings: readonly Warning[] } {
  const findings: Finding[] = []
  const unjudged: (typeof CATEGORIES)[number][] = []
  for (const [name, category] of CATEGORIES) {
    const level = toText(entry.safeSearchAnnotation?.[name])
    if (level === undefined || level === 'UNKNOWN') {
      unjudged.push([name, category])
      continue
    }
    const score = SCORES.get(level)
    if (score === undefined) context.drift(`safeSearchAnnotation.${name}`, level)
    if (score === undefined || minScore === undefined || score >= minScore)
      findings.push({ category, name, score, level })
  }
  if (unjudged.length === 0) return { findings, raw: rawOf(entry), warnings: [] }
  return {
    findings,
    notJudged: unjudged.map(([, category]) => category),
    raw: rawOf(entry),
    warnings: [notJudged(unjudged.map(([name]) => name))],
  }
}

function notJudged(names: readonly string[]): Warning {
  return {
    code: 'not-judged',
    message: `${manifest.name} has no verdict on: ${names.join(', ')}. That is not a sign that the picture is harmless.`,
  }
}
