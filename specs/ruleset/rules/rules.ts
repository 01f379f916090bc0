import type { RulesetDefinition } from '@stoplight/spectral-core'

/** Some of a ruleset's rules, by name. */
export type Rules = NonNullable<Extract<RulesetDefinition, { rules: unknown }>['rules']>
