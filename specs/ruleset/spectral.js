import { oas3_1 } from '@stoplight/spectral-formats'
import { oas } from '@stoplight/spectral-rulesets'
import { credentialRules } from './rules/credential-rules.js'
import { documentRules } from './rules/document-rules.js'
import { exampleRules } from './rules/example-rules.js'
import { operationRules } from './rules/operation-rules.js'
import { provenanceRules } from './rules/provenance.js'
import { requestRules } from './rules/request-rules.js'
import { schemaRules } from './rules/schema-rules.js'

/** @satisfies {import('@stoplight/spectral-core').RulesetDefinition} */
const ruleset = {
  // Only the rules named below; the published type lacks members that RulesetDefinition requires.
  extends: [[/** @type {any} */ (oas), 'off']],
  formats: [oas3_1],
  rules: {
    // Spectral checks the unresolved root, where it reports a path item in another file as a mistake.
    'oas3-schema': { ...oas.rules['oas3-schema'], resolved: true },
    'operation-operationId-unique': 'error',
    'operation-tag-defined': 'error',
    'path-params': 'error',
    ...documentRules,
    ...operationRules,
    ...provenanceRules,
    ...credentialRules,
    ...requestRules,
    ...schemaRules,
    ...exampleRules,
  },
}

export default ruleset
