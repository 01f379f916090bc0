import type { LabelOptions, Tag } from '@picturedesk/provider'
import type { ParameterRules } from '../operation.ts'
import { checkInput } from './check-input.ts'

const RULES: ParameterRules = {
  maxTags: { type: 'integer', minimum: 1 },
  minConfidence: { type: 'number', minimum: 0, maximum: 1 },
}

/**
 * Makes the filter for labels that the caller's limits ask for, where the vendor cannot: labels
 * below `minConfidence` are left out, those without a confidence stay; of more than `maxTags`, the
 * surest stay, in the vendor's order.
 * @throws InvalidArgumentError for a limit that cannot be right
 */
export function labelLimits(
  { maxTags, minConfidence }: Pick<LabelOptions, 'maxTags' | 'minConfidence'>,
  provider: string,
): <T extends Tag>(tags: readonly T[]) => readonly T[] {
  checkInput(RULES, { maxTags, minConfidence }, {}, { provider })
  return (tags) => {
    const sure =
      minConfidence === undefined
        ? tags
        : tags.filter(({ confidence = 1 }) => confidence >= minConfidence)
    if (maxTags === undefined || sure.length <= maxTags) return sure
    const best = new Set(
      sure.toSorted((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1)).slice(0, maxTags),
    )
    return sure.filter((tag) => best.has(tag))
  }
}
