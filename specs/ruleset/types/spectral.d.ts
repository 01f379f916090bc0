import type { RulesetDefinition } from '@stoplight/spectral-core'

/** The rules, for `extends` of a ruleset of Spectral. */
declare const ruleset: RulesetDefinition
// biome-ignore lint/style/noDefaultExport: Spectral reads the default export
export default ruleset
